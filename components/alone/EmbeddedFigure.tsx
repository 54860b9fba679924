'use client'

import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import {
  AccuracyScatter,
  Budget,
  Compare,
  ConvolutionStage,
  CostRatio,
  DeepCompression,
  DepthwiseSeparable,
  Evidence,
  FireModule,
  Growth,
  InceptionToXception,
  NetworkBuilder,
  PocketRun,
  PublishedTables,
  Reachability,
  RunNetworks,
  Shuffle,
  ShuffleUnit,
  Timeline,
  TwoWays,
} from '@/components/registry'
import type { EmbedSlug } from '@/components/embed/embeds'

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

// What the two need to read the address, the networks and the tables, is theirs alone.
const EmbeddedTable = dynamic(() => import('./EmbeddedTable').then((module) => module.EmbeddedTable))
const EmbeddedOfNetwork = dynamic(() => import('./EmbeddedOfNetwork').then((module) => module.EmbeddedOfNetwork))

/** One figure by its slug, in the state that the address holds. */
export function EmbeddedFigure({ slug }: { slug: EmbedSlug }) {
  if (slug === 'table') return <EmbeddedTable />
  const Plain = plain[slug]
  return Plain ? <Plain /> : <EmbeddedOfNetwork slug={slug} />
}
