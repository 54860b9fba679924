import { join } from 'node:path'

/** Folder of the project. */
export const root = join(import.meta.dirname, '../..')

/** Folder of the built site. */
export const out = join(root, 'out')

/** One step of the build. */
export interface Step {
  readonly name: string
  /** Files and folders that must be there before it, relative to the project's folder. */
  readonly reads: readonly string[]
  /** Files and folders that are there after it, made or changed. */
  readonly writes: readonly string[]
  /** Throws where it cannot do its work. */
  run(): Promise<void>
}
