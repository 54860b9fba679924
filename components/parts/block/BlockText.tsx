'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import type { Layer } from '@/lib/nn/layer'
import { formatShape } from '@/lib/nn/shape'
import type { Block } from './block'
import { blockWords } from './words'

interface Props {
  readonly block: Block
  /** Full name of every layer, merges too. */
  readonly name: (layer: Layer) => string
  readonly caption: string
  readonly count?: 'parameters' | 'weights'
}

/** A block as a table: every layer, its output and its costs. */
export function BlockText({ block, name, caption, count = 'parameters' }: Props) {
  const words = blockWords[useLocale()]
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.output}</th>
          <th scope="col">{words[count]}</th>
          <th scope="col">{words.macs}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.input}</th>
          <td>{formatShape(block.input)}</td>
          <td>0</td>
          <td>0</td>
        </tr>
        {block.layers.map((one) => (
          <tr key={one.layer.id}>
            <th scope="row">{name(one.layer)}</th>
            <td>{formatShape(one.layer.output)}</td>
            <td>{formatCount(one[count])}</td>
            <td>{formatCount(one.macs)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.total}</th>
          <td>{formatShape(block.output)}</td>
          <td>{formatCount(block[count])}</td>
          <td>{formatCount(block.macs)}</td>
        </tr>
      </tbody>
    </table>
  )
}
