'use client'

import type { FigureName } from '@/components/figures/list'
import { SettingBar } from '@/components/pieces'
import { Figure } from '@/components/registry'
import { networks } from '@/lib/nn/catalog'
import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'

const networkCodec: Codec<string> = oneOf(networks.map(({ id }) => id))

interface Props {
  readonly figure: FigureName
  /** Whether readers choose the network that the address does not name. */
  readonly bar: boolean
}

/** A figure about one network: the one that `network` in the address names, else the one that the reader chooses. */
export function EmbeddedOfNetwork({ figure, bar }: Props) {
  const [network] = useUrlState('network', networkCodec, '')
  if (network !== '') return <Figure figure={figure} network={network} />
  return (
    <>
      {bar && <SettingBar />}
      <Figure figure={figure} />
    </>
  )
}
