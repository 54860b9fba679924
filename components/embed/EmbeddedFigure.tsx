'use client'

import type { ComponentType } from 'react'
import {
  AccuracyScatter,
  Budget,
  Code,
  Compare,
  ConvolutionStage,
  CostRatio,
  DeepCompression,
  DepthwiseSeparable,
  Evidence,
  FireModule,
  Growth,
  InceptionToXception,
  LayerChart,
  LayerTable,
  Measured,
  Multipliers,
  NetworkBuilder,
  NetworkDiagram,
  PocketRun,
  PublishedTable,
  PublishedTables,
  Reachability,
  RunNetworks,
  SettingBar,
  Shuffle,
  ShuffleUnit,
  Timeline,
  TwoWays,
} from '@/components/registry'
import { tables } from '@/lib/facts/tables'
import { networks } from '@/lib/nn/catalog'
import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { EmbedSlug } from './embeds'

const plain: Readonly<Partial<Record<EmbedSlug, ComponentType>>> = {
  growth: Growth,
  budget: Budget,
  'two-ways': TwoWays,
  timeline: Timeline,
  'convolution-stage': ConvolutionStage,
  'channel-shuffle': Shuffle,
  reach: Reachability,
  ratio: CostRatio,
  'fire-module': FireModule,
  'deep-compression': DeepCompression,
  'depthwise-separable': DepthwiseSeparable,
  'shuffle-unit': ShuffleUnit,
  'xception-module': InceptionToXception,
  compare: Compare,
  accuracy: AccuracyScatter,
  evidence: Evidence,
  tables: PublishedTables,
  builder: NetworkBuilder,
  'run-networks': RunNetworks,
  'pocket-run': PocketRun,
}

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
const tableCodec: Codec<string> = oneOf(tables.map(({ id }) => id))

/** One figure by its slug, in the state that the address holds. */
export function EmbeddedFigure({ slug }: { slug: EmbedSlug }) {
  if (slug === 'table') return <EmbeddedTable />
  const Plain = plain[slug]
  return Plain ? <Plain /> : <OfNetwork slug={slug} />
}

function EmbeddedTable() {
  const [id] = useUrlState('table', tableCodec, tables[0]!.id)
  return <PublishedTable id={id} />
}

function OfNetwork({ slug }: { slug: EmbedSlug }) {
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
