import type { AnyKnobValues } from '@/lib/nn/knob'
import written from './pocketEvidence.json'

/** One training run: the seed of its weights and of its order of pictures, and its accuracy on the test pictures in percent. */
export interface PocketRun {
  readonly seed: number
  readonly accuracy: number
}

/** One setting of a pocket network with every run of it. Written by `training/evidence.ts`, never by hand. */
export interface PocketSetting {
  readonly name: string
  readonly network: string
  /** Every knob, the ones at their default too. */
  readonly values: AnyKnobValues
  /** Trainable parameters. */
  readonly parameters: number
  /** MACs for one picture. */
  readonly macs: number
  readonly epochs: number
  /** By seed. */
  readonly runs: readonly PocketRun[]
}

/** Epochs of an experiment (`training/train.py`); the networks that the site ships are trained longer. */
export const EXPERIMENT_EPOCHS = 3

/** Test pictures of Fashion-MNIST (Xiao et al., arXiv 1708.07747, Table 1). */
export const TEST_PICTURES = 10_000

/** Every setting that has been trained, in the order of `training/experiments.ts`, the longer runs of a setting last. */
export const pocketSettings = written as unknown as readonly PocketSetting[]

/** The experiments among them: all trained for the same few epochs. */
export const pocketExperiments: readonly PocketSetting[] = pocketSettings.filter(
  ({ epochs }) => epochs === EXPERIMENT_EPOCHS,
)
