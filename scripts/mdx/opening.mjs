/** Components that are no figures, and may open a chapter too. */
const TEXT = new Set(['Try', 'Correction', 'Question'])

const isFigure = (node) => node.type === 'mdxJsxFlowElement' && !TEXT.has(node.name)

/** Marks a figure as one that comes to life with its page. */
const markFirst = (node) => node?.attributes.push({ type: 'mdxJsxAttribute', name: 'first', value: null })

// A figure's title is a heading of level 3. One that stands before the first section gets a heading above it, which is
// heard, not seen. The first figure is marked, and the one below a bar of settings, which is small, with it.
export default function opening() {
  return (tree) => {
    const end = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 2)
    const place = tree.children.findIndex(isFigure)
    if (place === -1) return
    markFirst(tree.children[place])
    if (tree.children[place].name === 'SettingBar') markFirst(tree.children.slice(place + 1).find(isFigure))
    if (end !== -1 && place > end) return
    tree.children.splice(place, 0, { type: 'mdxJsxFlowElement', name: 'OpeningHeading', attributes: [], children: [] })
  }
}
