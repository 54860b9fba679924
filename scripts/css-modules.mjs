/* For tests outside the bundler: a CSS module is an object whose class names are the names as written. */
import { register } from 'node:module'

const hook = `
export async function load(url, context, next) {
  if (!new URL(url).pathname.endsWith('.module.css')) return next(url, context)
  const source = 'export default new Proxy({}, { get: (_, name) => String(name) })'
  return { format: 'module', shortCircuit: true, source }
}
`

register(`data:text/javascript,${encodeURIComponent(hook)}`)
