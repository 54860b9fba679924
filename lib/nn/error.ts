/** Rules a setting can break. Each has a message in every language of the site. */
export type Rule =
  | 'unknown-network'
  | 'unknown-knob'
  | 'knob-value'
  | 'unknown-op'
  | 'integer'
  | 'window'
  | 'groups'
  | 'shuffle'
  | 'add'
  | 'concat'
  | 'dense'
  | 'duplicate-id'
  | 'no-channels'

/** An impossible setting: which rule it breaks, where (layer or knob), and the numbers that break it. */
export class SpecError extends Error {
  readonly rule: Rule
  readonly where: string
  readonly detail: string

  constructor(rule: Rule, where: string, detail: string) {
    super(`${where}: ${detail}`)
    this.name = 'SpecError'
    this.rule = rule
    this.where = where
    this.detail = detail
  }
}
