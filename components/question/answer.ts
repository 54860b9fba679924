/** What is asked for, as plain data. */
export type Task = ChoiceTask | NumberTask | StateTask

export interface ChoiceTask {
  readonly kind: 'choice'
  /** Id of the right choice. */
  readonly answer: string
}

export interface NumberTask {
  readonly kind: 'number'
  readonly number: number
  /** Largest distance from `number` that still counts as right. */
  readonly tolerance: number
  readonly unit: string
}

/** Set a figure so that these entries stand in the page's query string. */
export interface StateTask {
  readonly kind: 'state'
  readonly wanted: readonly WantedEntry[]
}

export interface WantedEntry {
  readonly name: string
  /** Values that are right; null where the entry must be absent: a figure leaves out its defaults. */
  readonly values: readonly (string | null)[]
}

/**
 * Reads `a=1,b=x|y,c=` : entries by comma, several right values by `|`, nothing for a default. A comma that no name
 * follows belongs to the value (`set=alpha:0.5,resolution:160`). Throws where there is no entry.
 */
export function parseWanted(text: string): readonly WantedEntry[] {
  return text.split(/,(?=[\w.-]+=)/).map((entry) => {
    const [, name, values] = /^([\w.-]+)=(.*)$/.exec(entry.trim()) ?? []
    if (name === undefined || values === undefined)
      throw new Error(`state="${text}": write name=value, several by comma`)
    return { name, values: values.split('|').map((value) => value || null) }
  })
}

/** Whether a query string has every wanted entry. */
export function holds(wanted: readonly WantedEntry[], search: string): boolean {
  const params = new URLSearchParams(search)
  return wanted.every(({ name, values }) => values.includes(params.get(name)))
}

/**
 * A number as readers type it: full-width digits, `2,25` or `2.25`, `4,231,976`, a unit behind it or not.
 * Undefined where it is none.
 */
export function readNumber(text: string, unit = ''): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s_]/g, '').replaceAll('−', '-').replaceAll('。', '.')
  const suffix = unit.normalize('NFKC').replace(/\s/g, '')
  let bare = suffix && plain.endsWith(suffix) ? plain.slice(0, -suffix.length) : plain.replace(/[×x%]$/i, '')
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) bare = bare.replaceAll(',', '')
  bare = bare.replace(',', '.')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined
}

/** Whether a number is right. Half a millionth more than the tolerance still is, for decimals that are not binary. */
export function isNear({ number, tolerance }: NumberTask, value: number): boolean {
  return Math.abs(value - number) <= tolerance + Math.abs(number) * 1e-9
}
