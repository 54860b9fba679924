import { causeOf, PretrainedError } from './error'

/** Where the names stand on the site, below its base path. */
export const LABELS_PATH = '/weights/imagenet-labels.json'

/** Classes of ImageNet's challenge (ILSVRC 2012). */
export const CLASSES = 1000

/**
 * Short English names of ImageNet's 1000 classes, in the order of the outputs (by WordNet id). `basePath` is the
 * site's. Fetched when asked for, from the page's own origin. Throws {@link PretrainedError} `network` or `not-json`.
 */
export async function loadLabels(basePath: string): Promise<readonly string[]> {
  const file = basePath + LABELS_PATH
  let labels: unknown
  try {
    const response = await fetch(file)
    if (!response.ok) throw new PretrainedError('network', { file, status: response.status })
    labels = await response.json()
  } catch (error) {
    if (error instanceof PretrainedError) throw error
    throw new PretrainedError(error instanceof SyntaxError ? 'not-json' : 'network', { file, cause: causeOf(error) })
  }
  if (!isLabels(labels)) throw new PretrainedError('not-json', { file, reason: 'structure' })
  return labels
}

const isLabels = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length === CLASSES && value.every((label) => typeof label === 'string')
