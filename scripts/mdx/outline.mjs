const HAN = /\p{Script=Han}/gu
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Text of a node as readers see it; a formula counts as written. */
function textOf(node) {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath') return node.value
  return (node.children ?? []).map(textOf).join('')
}

function* walk(node) {
  yield node
  for (const child of node.children ?? []) yield* walk(child)
}

const attribute = (node, name) => node.attributes.find((one) => one.name === name)?.value

/** A plain value as a syntax tree. */
function tree(value) {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(tree) }
  if (typeof value !== 'object') return { type: 'Literal', value, raw: JSON.stringify(value) }
  const properties = Object.entries(value).map(([name, one]) => ({
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier', name },
    value: tree(one),
  }))
  return { type: 'ObjectExpression', properties }
}

const declaration = (name, value) => ({
  type: 'ExportNamedDeclaration',
  specifiers: [],
  source: null,
  declaration: {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: tree(value) }],
  },
})

/**
 * Exports `outline` from a chapter: its headings below the title, how much text it has, whether it has formulas, and
 * the ids of its questions. Runs after heading-id.
 */
export default function outline() {
  return (root) => {
    const nodes = [...walk(root)]
    const text = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ')
    const found = {
      headings: nodes
        .filter((node) => node.type === 'heading' && node.depth > 1)
        .map((node) => ({ depth: node.depth, id: node.data.hProperties.id, text: textOf(node) })),
      words: text.replace(HAN, ' ').match(WORD)?.length ?? 0,
      characters: text.match(HAN)?.length ?? 0,
      formulas: nodes.some((node) => node.type === 'math' || node.type === 'inlineMath'),
      questions: nodes.filter((node) => node.name === 'Question').map((node) => attribute(node, 'id')),
    }
    root.children.unshift({
      type: 'mdxjsEsm',
      value: '',
      data: { estree: { type: 'Program', sourceType: 'module', body: [declaration('outline', found)] } },
    })
  }
}
