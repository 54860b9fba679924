const MARK = /^\/\*\s*([a-z][a-z0-9-]*)\s*\*\/$/

// Takes a heading's id from a comment at its end: ## Depthwise {/*depthwise*/}. Ids are the same in every language.
export default function headingId() {
  return (tree) => {
    for (const node of tree.children) {
      if (node.type !== 'heading') continue
      const last = node.children.at(-1)
      const id = last?.type === 'mdxTextExpression' ? MARK.exec(last.value.trim())?.[1] : undefined
      if (!id) throw new Error(`A heading needs an id, written {/*id*/} at its end (line ${node.position?.start.line})`)
      node.children.pop()
      const text = node.children.at(-1)
      if (text?.type === 'text') text.value = text.value.trimEnd()
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    }
  }
}
