import { renderToString } from 'katex'

const MARKUP = /^<span class="([^"]+)">(.*)<\/span>$/s

const attribute = (name, value) => ({ type: 'mdxJsxAttribute', name, value })

/** `{ __html: markup }` as MDX has it in an attribute. */
const asMarkup = (markup) => ({
  type: 'mdxJsxAttributeValueExpression',
  value: '',
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      comments: [],
      body: [
        {
          type: 'ExpressionStatement',
          expression: {
            type: 'ObjectExpression',
            properties: [
              {
                type: 'Property',
                kind: 'init',
                method: false,
                shorthand: false,
                computed: false,
                key: { type: 'Identifier', name: '__html' },
                value: { type: 'Literal', value: markup, raw: JSON.stringify(markup) },
              },
            ],
          },
        },
      ],
    },
  },
})

function draw(node) {
  const displayMode = node.type === 'math'
  const [, className, markup] = MARKUP.exec(renderToString(node.value, { displayMode, strict: 'error' }))
  return {
    type: displayMode ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: 'span',
    attributes: [attribute('className', className), attribute('dangerouslySetInnerHTML', asMarkup(markup))],
    children: [],
  }
}

function drawWithin(node) {
  if (!node.children) return
  node.children = node.children.map((child) => {
    if (child.type === 'math' || child.type === 'inlineMath') return draw(child)
    drawWithin(child)
    return child
  })
}

/**
 * Draws formulas with KaTeX. Each is handed to React as one piece: a chapter has over a thousand elements of them, none
 * of which ever changes, and a phone would spend its first second on checking each. Runs last.
 */
export default function formulas() {
  return drawWithin
}
