/** What a key does on the projector. */
export type Command = 'next' | 'back' | 'first' | 'last' | 'help' | 'blank' | 'full' | 'leave'

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const COMMANDS: Readonly<Record<string, Command>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  '?': 'help',
  '？': 'help',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  f: 'full',
  F: 'full',
  F5: 'full',
  Escape: 'leave',
}

/**
 * The command of a key press, or null. Presenters' clickers send PageDown and PageUp, and `.` or `b` for a dark screen
 * and F5 or Escape to begin and to end.
 */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): Command | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === ' ' && shiftKey) return 'back'
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key]! : null
}

/** Keys that move a control or scroll its list; on such a control they are its own. */
const OWN: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['textarea, input:not([type=range], [type=radio], [type=checkbox]), select, [contenteditable]', /^(?!Escape|F5)/],
  ['input[type=range], input[type=radio], [role=slider], [role=grid], [role=listbox]', /^(Arrow|Page|Home|End)/],
  ['button, a[href], summary, input[type=checkbox], input[type=radio]', /^( |Enter)$/],
]

/** Whether the focused element uses this key itself. */
export const usedBy = (element: Element, key: string) =>
  OWN.some(([selector, keys]) => element.matches(selector) && keys.test(key))
