import { cost } from '../cost'
import type { Resolved } from '../network'
import { formatShape } from '../shape'

const count = (value: number) => value.toLocaleString('en-US')

/**
 * What exported code says about itself, a line each: network and settings, where it was published, what it
 * costs for one image, and what its input must be. `extra` says what is particular to the language.
 */
export function header({ network, values, input, layers }: Resolved, extra: readonly string[]): string[] {
  const { authors, title, arxiv, date, form } = network.source
  const { parameters, statistics, macs } = cost(layers)
  const settings = Object.entries(values).map(([name, value]) => `${name} ${value}`)
  const { mean, deviation } = network.preprocessing
  return [
    `${network.title}: ${settings.join(', ')}`,
    '',
    `${[authors, title, arxiv && `arXiv ${arxiv}`, date].filter(Boolean).join(', ')}.`,
    `Form: ${form.en}.`,
    '',
    `${count(parameters)} trainable parameters${statistics > 0 ? `, ${count(parameters + statistics)} with the statistics of batch normalization` : ''};`,
    `${count(macs)} multiply-accumulates of convolutions and fully connected layers for one ${formatShape(input)} image.`,
    '',
    `Input: RGB from 0 to 255, then (x - mean) / deviation by channel,`,
    `mean ${mean.join(', ')}; deviation ${deviation.join(', ')}.`,
    ...extra,
  ]
}

/** `fire2, fire3 and fire4`, or the first and last of many. */
export function listed(ids: readonly string[]): string {
  if (ids.length > 4) return `${ids[0]} to ${ids.at(-1)}, ${ids.length} times`
  return `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`
}
