import type { Layer } from '../layer'
import type { Call } from './call'
import type { Name } from './name'

/** A program that builds a network: routines for what repeats, and the network itself. */
export interface Program {
  /** Each before those that use it. */
  readonly routines: readonly Routine[]
  readonly steps: readonly Step[]
}

/** A part that occurs more than once. */
export interface Routine {
  readonly title: string
  /** Variable that names what it builds, if any; see {@link Name}. */
  readonly hole: 'name' | 'n' | null
  readonly parameters: readonly Parameter[]
  readonly steps: readonly Step[]
  /** Ids of the blocks it stands for. */
  readonly uses: readonly string[]
}

export interface Parameter {
  readonly name: string
  /** The argument for which it stands first. */
  readonly key: string
  readonly kind: 'channels' | 'free'
}

export type Step = LayerStep | ForkStep | BlockStep | UseStep | LoopStep

interface Named {
  readonly name: Name
  /** Name within the block or routine around it. */
  readonly local: string
}

export interface LayerStep extends Named {
  readonly kind: 'layer'
  readonly layer: Layer
  readonly call: Call
}

export interface ForkStep extends Named {
  readonly kind: 'fork'
  readonly merge: 'concat' | 'add'
  readonly branches: readonly (readonly Step[])[]
}

/** A block that occurs once, written out where it stands. */
export interface BlockStep extends Named {
  readonly kind: 'block'
  readonly steps: readonly Step[]
}

/** A routine put to use. */
export interface UseStep extends Named {
  readonly kind: 'use'
  readonly routine: Routine
  /** Value of the routine's `n`, where it has one. */
  readonly number: string
  readonly arguments: readonly string[]
}

/** A routine put to use for n = first … last, one after the other. */
export interface LoopStep {
  readonly kind: 'loop'
  readonly first: number
  readonly last: number
  /** Name, number and arguments in terms of n. */
  readonly use: UseStep
}
