import { parseKnob, type AnyKnobValues, type Knobs } from '../knob'
import {
  designKnobs,
  heads,
  MAX_STAGES,
  palette,
  stage,
  stageKinds,
  type Design,
  type Head,
  type Stage,
  type StageKind,
} from './stage'

/** Version of the text; a later one may mean something else by the same words. */
const VERSION = '1'

/** Longer text is not read at all. */
const LONGEST = 4000

/** Letters before a number or a choice. A width stands alone, a switch is its name, with `no` before it where it is off. */
const letters: Readonly<Record<string, string>> = {
  width: '',
  kernel: 'k',
  stride: 's',
  repeats: 'x',
  groups: 'g',
  segments: 'g',
  multiplier: 'm',
  ratio: 'q',
  first: 'f',
  depth: 'd',
  padding: '',
  kind: '',
}

/**
 * A design as text for an address: `1;224;1000;conv:32,s2;separable:64;separable:128,s2,x2`. Version, resolution,
 * classes (`1000,conv` for a convolution as classifier), then the stages; settings at their initial values are
 * left out.
 */
export function formatDesign({ resolution, classes, head, stages }: Design): string {
  return [VERSION, resolution, head === 'dense' ? classes : `${classes},${head}`, ...stages.map(formatStage)].join(';')
}

/** One stage as text: `separable:128,s2,x2`, or the block alone where nothing is changed. */
export function formatStage({ block, settings }: Stage): string {
  const entries = Object.entries(palette[block] as Knobs).flatMap(([name, knob]) => {
    const value = (settings as AnyKnobValues)[name]!
    if (value === knob.initial) return []
    return [knob.kind === 'switch' ? `${value ? '' : 'no'}${name}` : `${letters[name]}${value}`]
  })
  return entries.length > 0 ? `${block}:${entries.join(',')}` : block
}

/** A design and the pieces of its text that mean nothing, shortened; they are left out and the rest holds. */
export interface ReadDesign {
  readonly design: Design
  readonly unread: readonly string[]
}

/** Reads what {@link formatDesign} writes. Null where it is not the text of a design at all: another version, no numbers in front, far too long. */
export function readDesign(text: string): ReadDesign | null {
  const [version, side, last = '', ...rest] = text.length > LONGEST ? [] : text.split(';')
  const [count = '', form = heads[0], ...more] = last.split(',')
  const resolution = parseKnob(designKnobs.resolution, side ?? '')
  const classes = parseKnob(designKnobs.classes, count)
  const head = heads.find((one) => one === form)
  if (version !== VERSION || resolution === undefined || classes === undefined || !head || more.length > 0) return null
  const unread: string[] = []
  const stages = rest.flatMap((piece, index): Stage[] => {
    const read = index < MAX_STAGES ? readStage(piece, unread) : null
    if (!read) unread.push(shortened(piece))
    return read ? [read] : []
  })
  return { design: { resolution, classes, head, stages } as Design & { head: Head }, unread }
}

function readStage(text: string, unread: string[]): Stage | null {
  const at = text.indexOf(':')
  const name = at < 0 ? text : text.slice(0, at)
  const block = stageKinds.find((kind) => kind === name)
  if (!block) return null
  const given: Record<string, string | number | boolean> = {}
  for (const entry of at < 0 ? [] : text.slice(at + 1).split(',')) {
    const found = readEntry(block, entry)
    if (found) given[found[0]] = found[1]
    else unread.push(shortened(`${block}:${entry}`))
  }
  return stage(block, given as never)
}

function readEntry(block: StageKind, entry: string): readonly [string, string | number | boolean] | null {
  for (const [name, knob] of Object.entries(palette[block] as Knobs)) {
    if (knob.kind === 'switch') {
      if (entry === name || entry === `no${name}`) return [name, entry === name]
      continue
    }
    const letter = letters[name]!
    const value = entry.startsWith(letter) ? parseKnob(knob, entry.slice(letter.length)) : undefined
    if (value !== undefined) return [name, value]
  }
  return null
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
