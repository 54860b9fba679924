import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './test'
import { almost, hostileTexts, pick } from '../lib/state/testing/texts'

const ROOT = join(import.meta.dirname, '..')

/** Values by name that chapters and tests have in their addresses: the material that is changed a little. */
function knownValues(): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const folder of ['e2e', 'content']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(ts|mdx)$/.test(name),
    )) {
      const text = readFileSync(join(ROOT, folder, file), 'utf8')
      for (const [, name, value] of text.matchAll(/[?&]([\w.-]+)=([^&'"`# )}$\\]+)/g)) {
        values.set(name!, [...(values.get(name!) ?? []), decodeURIComponent(value!)])
      }
    }
  }
  return values
}

const known = knownValues()
const others = [...known.values()].flat()

function text(random: () => number, name: string): string {
  const own = known.get(name) ?? ['1']
  const kind = random()
  if (kind < 0.3) return pick(random, own)
  if (kind < 0.55) return almost(random, pick(random, own))
  if (kind < 0.65) return String(Math.floor(random() * 300) - 20)
  if (kind < 0.75) return pick(random, others)
  return pick(random, hostileTexts)
}

/** Addresses that no browser would write; the page opens with one of them. */
export const brokenQueries = [
  '?%E0%A4%A=%',
  '?&&&=',
  '?__proto__=1&constructor=2',
  '?&?',
  '?lesson=1&lesson.hide=__proto__,%00',
  '?=%zz',
  '?net=a&net=b&set=&set',
]

/** A text for most of the names. */
export const hostileState = (random: () => number, names: readonly string[]): [string, string][] =>
  names.flatMap((name): [string, string][] => (random() < 0.9 ? [[name, text(random, name)]] : []))

interface Hooks {
  /** Names that the page has asked the address for. */
  readonly asked: Set<string>
  /** Texts that the address seems to have. */
  state: ReadonlyMap<string, string> | null
}

/** Puts texts where a page reads its address: thousands of real addresses would keep the browser busy, not the page. */
export const hookAddress = (page: Page) =>
  page.addInitScript(() => {
    const hooks: Hooks = { asked: new Set(), state: null }
    Object.assign(window, { hooks })
    const { get } = URLSearchParams.prototype
    URLSearchParams.prototype.get = function (name) {
      hooks.asked.add(name)
      return hooks.state ? (hooks.state.get(name) ?? null) : get.call(this, name)
    }
  })

export const askedNames = (page: Page) => page.evaluate(() => [...(window as unknown as { hooks: Hooks }).hooks.asked])

/**
 * Gives the page one state after the other, as the back button does. The first that leads to an uncaught error, to no
 * figure, or to a text or attribute with NaN and its like; null where none does.
 */
export const storm = (page: Page, states: readonly (readonly [string, string][])[]) =>
  page.evaluate(async (given) => {
    const { hooks } = window as unknown as { hooks: Hooks }
    const faults: string[] = []
    const note = ({ message }: ErrorEvent) => void faults.push(message)
    window.addEventListener('error', note)
    const { port1, port2 } = new MessageChannel()
    port1.start()
    const main = document.querySelector('main')!
    // Drawn, but not painted: most of the time would go there.
    main.style.contentVisibility = 'hidden'
    for (const state of given) {
      hooks.state = new Map(state)
      window.dispatchEvent(new PopStateEvent('popstate'))
      await new Promise((resolve) => {
        port1.addEventListener('message', resolve, { once: true })
        port2.postMessage(null)
      })
      // Code may say `undefined`, and a page may quote its address.
      const shown = main.innerHTML.replaceAll(/<pre[^]*?<\/pre>|“[^”]*”/g, '')
      const odd = shown.search(/NaN|undefined|Infinity|(?<!→ )∞|\[object /)
      if (odd >= 0) faults.push(shown.slice(Math.max(0, odd - 80), odd + 40))
      if (!shown.includes('data-figure')) faults.push('no figure')
      if (faults.length > 0) return { state: JSON.stringify(state).slice(0, 2000), faults }
    }
    window.removeEventListener('error', note)
    return null
  }, states)
