const MESSAGE =
  'A test that sleeps is slow where the machine is fast and wrong where it is slow: wait for what is meant.'

/** `(resolve) => setTimeout(resolve, 100)`, with or without braces. A timer without a time only lets others go first. */
function sleeps({ params, body }) {
  const call = body.type === 'BlockStatement' ? body.body[0]?.expression : body
  return (
    call?.type === 'CallExpression' &&
    call.callee.name === 'setTimeout' &&
    call.arguments.length > 1 &&
    call.arguments[0].name === params[0]?.name
  )
}

/** Playwright's own sleep, and a promise that is kept after a time. */
export const sleepsRule = {
  meta: { type: 'problem' },
  create: (context) => ({
    MemberExpression(node) {
      if (node.property.name === 'waitForTimeout') context.report({ node, message: MESSAGE })
    },
    NewExpression(node) {
      const [executor] = node.arguments
      if (node.callee.name === 'Promise' && executor?.type === 'ArrowFunctionExpression' && sleeps(executor))
        context.report({ node, message: MESSAGE })
    },
  }),
}
