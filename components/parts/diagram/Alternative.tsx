import { memo, type ReactNode } from 'react'
import { formatShape, type Shape } from '@/lib/nn/shape'
import type { Layer } from '@/lib/nn/layer'
import { operationName, square } from './describe'
import type { DiagramWords } from './words'

interface Props {
  readonly title: string
  readonly input: Shape
  readonly layers: readonly Layer[]
  readonly blockName: (id: string) => string
  readonly words: DiagramWords
}

/** Stages, modules and layers as nested lists. */
export const Alternative = memo(function Alternative({ title, input, layers, blockName, words }: Props) {
  return (
    <>
      <p>{words.alternative(title, formatShape(input))}</p>
      <ul>{items(layers, 0)}</ul>
    </>
  )

  function items(some: readonly Layer[], depth: number): ReactNode[] {
    const found: ReactNode[] = []
    for (let index = 0; index < some.length; index++) {
      const block = some[index]!.blocks[depth]
      if (!block) {
        found.push(<li key={some[index]!.id}>{text(some[index]!)}</li>)
        continue
      }
      const end = some.findIndex((layer, later) => later > index && layer.blocks[depth]?.id !== block.id)
      const inside = some.slice(index, end < 0 ? undefined : end)
      found.push(
        <li key={`${block.id} ${index}`}>
          {words.kinds[block.kind]} {blockName(block.id)}
          <ul>{items(inside, depth + 1)}</ul>
        </li>,
      )
      index += inside.length - 1
    }
    return found
  }

  function text(layer: Layer): string {
    const kernel = 'kernel' in layer ? ` ${square(layer.kernel)}` : ''
    const reads = layer.inputs.length > 1 ? `${words.reads(layer.inputs.join(' + '))}${words.separator}` : ''
    const shapes = `${layer.inputShapes.map(formatShape).join(' + ')} → ${formatShape(layer.output)}`
    return `${layer.id}${words.colon}${operationName(layer, words)}${kernel}${words.separator}${reads}${shapes}`
  }
})
