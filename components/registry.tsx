'use client'

import dynamic from 'next/dynamic'
import type { ComponentType } from 'react'
import { island, type Place } from './figure/island'
import type { FigureName } from './figures/list'

/** What a chapter may say to a figure. */
export interface FigureProps extends Place {
  /** Fixes the network; without it, what the page's bar is set to, or all. */
  readonly network?: string
  /** Which published table. */
  readonly id?: string
  /** Another id and prefix in the address, where a page has the same figure twice. */
  readonly name?: string
}

/*
 * Each figure is its own chunk, fetched only where a page shows it; it still renders on the server, so nothing shifts,
 * and comes to life when it is near the window.
 */
const registry: Readonly<Record<FigureName, ComponentType<FigureProps>>> = {
  AccuracyScatter: island(
    dynamic(() => import('./figures/AccuracyScatter/AccuracyScatter').then((module) => module.AccuracyScatter)),
  ),
  Budget: island(dynamic(() => import('./figures/Budget/Budget').then((module) => module.Budget))),
  Code: island(dynamic(() => import('./figures/Code/Code').then((module) => module.Code))),
  Compare: island(dynamic(() => import('./figures/Compare/Compare').then((module) => module.Compare))),
  ConvolutionStage: island(
    dynamic(() => import('./figures/ConvolutionStage/ConvolutionStage').then((module) => module.ConvolutionStage)),
  ),
  CostRatio: island(dynamic(() => import('./figures/CostRatio/CostRatio').then((module) => module.CostRatio))),
  DeepCompression: island(
    dynamic(() => import('./figures/DeepCompression/DeepCompression').then((module) => module.DeepCompression)),
  ),
  DepthwiseSeparable: island(
    dynamic(() =>
      import('./figures/DepthwiseSeparable/DepthwiseSeparable').then((module) => module.DepthwiseSeparable),
    ),
  ),
  Evidence: island(dynamic(() => import('./figures/Evidence/Evidence').then((module) => module.Evidence))),
  FireModule: island(dynamic(() => import('./figures/FireModule/FireModule').then((module) => module.FireModule))),
  Growth: island(dynamic(() => import('./figures/Growth/Growth').then((module) => module.Growth))),
  InceptionToXception: island(
    dynamic(() =>
      import('./figures/InceptionToXception/InceptionToXception').then((module) => module.InceptionToXception),
    ),
  ),
  LayerChart: island(dynamic(() => import('./figures/LayerChart/LayerChart').then((module) => module.LayerChart))),
  LayerTable: island(dynamic(() => import('./figures/LayerTable/LayerTable').then((module) => module.LayerTable))),
  Measured: island(dynamic(() => import('./figures/Measured/Measured').then((module) => module.Measured))),
  Multipliers: island(dynamic(() => import('./figures/Multipliers/Multipliers').then((module) => module.Multipliers))),
  NetworkBuilder: island(
    dynamic(() => import('./figures/NetworkBuilder/NetworkBuilder').then((module) => module.NetworkBuilder)),
  ),
  NetworkDiagram: island(
    dynamic(() => import('./figures/NetworkDiagram/NetworkDiagram').then((module) => module.NetworkDiagram)),
  ),
  PocketRun: island(dynamic(() => import('./figures/PocketRun/PocketRun').then((module) => module.PocketRun))),
  PublishedTable: island(
    dynamic(() => import('./figures/PublishedTable/PublishedTable').then((module) => module.PublishedTable)),
  ),
  PublishedTables: island(
    dynamic(() => import('./figures/PublishedTables/PublishedTables').then((module) => module.PublishedTables)),
  ),
  Reachability: island(
    dynamic(() => import('./figures/Reachability/Reachability').then((module) => module.Reachability)),
  ),
  RunNetworks: island(dynamic(() => import('./figures/RunNetworks/RunNetworks').then((module) => module.RunNetworks))),
  Shuffle: island(dynamic(() => import('./figures/Shuffle/Shuffle').then((module) => module.Shuffle))),
  ShuffleUnit: island(dynamic(() => import('./figures/ShuffleUnit/ShuffleUnit').then((module) => module.ShuffleUnit))),
  Timeline: island(dynamic(() => import('./figures/Timeline/Timeline').then((module) => module.Timeline))),
  TwoWays: island(dynamic(() => import('./figures/TwoWays/TwoWays').then((module) => module.TwoWays))),
}

/** The figure of this name, from `figures/list`. */
export function Figure({ figure, ...props }: FigureProps & { readonly figure: FigureName }) {
  const Named = registry[figure]
  return <Named {...props} />
}
