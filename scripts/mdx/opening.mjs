/** Components that are no figures, and may open a chapter too. */
const TEXT = new Set(['Try', 'Correction', 'Question'])

// A figure's title is a heading of level 3. One that stands before the first section gets a heading above it, which is heard, not seen.
export default function opening() {
  return (tree) => {
    const end = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 2)
    const place = tree.children.findIndex((node) => node.type === 'mdxJsxFlowElement' && !TEXT.has(node.name))
    if (place === -1 || (end !== -1 && place > end)) return
    tree.children.splice(place, 0, { type: 'mdxJsxFlowElement', name: 'OpeningHeading', attributes: [], children: [] })
  }
}
