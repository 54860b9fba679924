'use client'

import type { ComponentType } from 'react'
import { Code, LayerChart, LayerTable, Measured, Multipliers, NetworkDiagram, SettingBar } from '@/components/registry'
import { networks } from '@/lib/nn/catalog'
import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { EmbedSlug } from '@/components/embed/embeds'

/** Figures about one network: the one that `network` in the address names, else the one that the reader chooses. */
const ofNetwork: Readonly<Partial<Record<EmbedSlug, ComponentType<{ network?: string }>>>> = {
  measured: Measured,
  multipliers: Multipliers,
  diagram: NetworkDiagram,
  layers: LayerTable,
  chart: LayerChart,
  code: Code,
}

const networkCodec: Codec<string> = oneOf(networks.map(({ id }) => id))

/** A figure about one network, fixed by the address or free to choose under a bar of its own. */
export function EmbeddedOfNetwork({ slug }: { slug: EmbedSlug }) {
  const Figure = ofNetwork[slug]!
  const [network] = useUrlState('network', networkCodec, '')
  if (network !== '') return <Figure network={network} />
  return (
    <>
      {slug !== 'measured' && <SettingBar />}
      <Figure />
    </>
  )
}
