'use client'

import dynamic from 'next/dynamic'
import { island } from './figure/island'

/*
 * LIST 2: the figures that chapters may use. Each is its own chunk, fetched only where a page shows it;
 * it still renders on the server, so nothing shifts, and comes to life when it is near the window.
 */
export const Skyline = island(dynamic(() => import('./figures/Skyline/Skyline').then((module) => module.Skyline)))
export const RunNetworks = island(
  dynamic(() => import('./figures/RunNetworks/RunNetworks').then((module) => module.RunNetworks)),
)
export const PocketRun = island(
  dynamic(() => import('./figures/PocketRun/PocketRun').then((module) => module.PocketRun)),
)
export const Shuffle = island(dynamic(() => import('./figures/Shuffle/Shuffle').then((module) => module.Shuffle)))
export const Reachability = island(
  dynamic(() => import('./figures/Reachability/Reachability').then((module) => module.Reachability)),
)
export const CostRatio = island(
  dynamic(() => import('./figures/CostRatio/CostRatio').then((module) => module.CostRatio)),
)
export const FireModule = island(
  dynamic(() => import('./figures/FireModule/FireModule').then((module) => module.FireModule)),
)
export const DepthwiseSeparable = island(
  dynamic(() => import('./figures/DepthwiseSeparable/DepthwiseSeparable').then((module) => module.DepthwiseSeparable)),
)
export const ShuffleUnit = island(
  dynamic(() => import('./figures/ShuffleUnit/ShuffleUnit').then((module) => module.ShuffleUnit)),
)
export const ConvolutionStage = island(
  dynamic(() => import('./figures/ConvolutionStage/ConvolutionStage').then((module) => module.ConvolutionStage)),
)
export const InceptionToXception = island(
  dynamic(() =>
    import('./figures/InceptionToXception/InceptionToXception').then((module) => module.InceptionToXception),
  ),
)
export const Code = island(dynamic(() => import('./figures/Code/Code').then((module) => module.Code)))
export const LayerTable = island(
  dynamic(() => import('./figures/LayerTable/LayerTable').then((module) => module.LayerTable)),
)
export const Growth = island(dynamic(() => import('./figures/Growth/Growth').then((module) => module.Growth)))
export const Compare = island(dynamic(() => import('./figures/Compare/Compare').then((module) => module.Compare)))
export const Budget = island(dynamic(() => import('./figures/Budget/Budget').then((module) => module.Budget)))
export const NetworkDiagram = island(
  dynamic(() => import('./figures/NetworkDiagram/NetworkDiagram').then((module) => module.NetworkDiagram)),
)
export const NetworkBuilder = island(
  dynamic(() => import('./figures/NetworkBuilder/NetworkBuilder').then((module) => module.NetworkBuilder)),
)
export const AccuracyScatter = island(
  dynamic(() => import('./figures/AccuracyScatter/AccuracyScatter').then((module) => module.AccuracyScatter)),
)
export const LayerChart = island(
  dynamic(() => import('./figures/LayerChart/LayerChart').then((module) => module.LayerChart)),
)
export const DeepCompression = island(
  dynamic(() => import('./figures/DeepCompression/DeepCompression').then((module) => module.DeepCompression)),
)
export const SettingBar = island(dynamic(() => import('./setting/SettingBar').then((module) => module.SettingBar)))
export const Multipliers = island(
  dynamic(() => import('./figures/Multipliers/Multipliers').then((module) => module.Multipliers)),
)
export const Measured = island(dynamic(() => import('./figures/Measured/Measured').then((module) => module.Measured)))
export const PublishedTable = island(
  dynamic(() => import('./figures/PublishedTables/PublishedTable').then((module) => module.PublishedTable)),
)
export const PublishedTables = island(
  dynamic(() => import('./figures/PublishedTables/PublishedTables').then((module) => module.PublishedTables)),
)
export const Timeline = island(dynamic(() => import('./figures/Timeline/Timeline').then((module) => module.Timeline)))
export const TwoWays = island(dynamic(() => import('./figures/TwoWays/TwoWays').then((module) => module.TwoWays)))
export const Evidence = island(dynamic(() => import('./figures/Evidence/Evidence').then((module) => module.Evidence)))
export const LiveCell = island(dynamic(() => import('./cell/LiveCell').then((module) => module.LiveCell)))
export const SaveOffline = island(dynamic(() => import('./offline/SaveOffline').then((module) => module.SaveOffline)))
