import type { ControlState } from '@/components/ui/controlState'

/** What a lesson's link says besides the state of its figure. */
export interface Lesson {
  /** What to do or to answer; plain text, shown as it is. */
  readonly task: string
  /** Names of controls that are left out. */
  readonly hide: readonly string[]
  /** Names of controls that are shown but cannot be moved. */
  readonly lock: readonly string[]
  /** Whether the figure is covered until the reader has decided what it will show. */
  readonly guess: boolean
}

/** The form of these links. A reader of links knows this one and none that comes after. */
const VERSION = '1'
/** Longest task, characters: a QR code holds it with the rest. */
export const LONGEST_TASK = 400
const MOST_NAMES = 40
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/

const tidy = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    // Joiners stay: emoji, Persian and Indian scripts are written with them.
    .replaceAll(/[^\P{C}\n\u200c\u200d]/gu, '')
    .slice(0, LONGEST_TASK)
    // Half a character where the cut went through one.
    .replace(/\p{Cs}$/u, '')
    .trim()

const names = (text: string | null) =>
  [...new Set((text ?? '').split(',').filter((name) => NAME.test(name)))].slice(0, MOST_NAMES)

/**
 * The lesson in a query string: null where there is none, `'newer'` where its form is not known. Names that are none
 * are left out; a control that is named twice is left out of the figure.
 */
export function readLesson(search: string): Lesson | 'newer' | null {
  const params = new URLSearchParams(search)
  const version = params.get('lesson')
  if (version === null) return null
  if (version !== VERSION) return 'newer'
  const hide = names(params.get('lesson.hide'))
  return {
    task: tidy(params.get('lesson.task') ?? ''),
    hide,
    lock: names(params.get('lesson.lock')).filter((name) => !hide.includes(name)),
    guess: params.get('lesson.guess') === '1',
  }
}

/** A figure's address (with its state) as a lesson's link. Colons, commas and slashes stay readable. */
export function lessonAddress(figure: string, { task, hide, lock, guess }: Lesson): string {
  const entries = [
    ['lesson', VERSION],
    ...(hide.length > 0 ? [['lesson.hide', hide.join(',')]] : []),
    ...(lock.length > 0 ? [['lesson.lock', lock.join(',')]] : []),
    ...(guess ? [['lesson.guess', '1']] : []),
    ...(tidy(task) ? [['lesson.task', tidy(task)]] : []),
  ]
  const added = new URLSearchParams(entries)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
  return `${figure}${figure.includes('?') ? '&' : '?'}${added}`
}

/** How the controls of a lesson's figure stand. */
export function controlStates({ hide, lock }: Pick<Lesson, 'hide' | 'lock'>): Readonly<Record<string, ControlState>> {
  return Object.fromEntries([
    ...hide.map((name) => [name, 'hidden'] as const),
    ...lock.map((name) => [name, 'locked'] as const),
  ])
}
