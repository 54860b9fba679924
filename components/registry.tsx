'use client'

import dynamic from 'next/dynamic'
import { island } from './figure/island'
import { fetchCode } from './ui/fetchCode'

/*
 * LIST 2: the figures that chapters may use. Each is its own chunk, fetched only where a page shows it;
 * it still renders on the server, so nothing shifts, and comes to life when it is near the window. On a bad
 * network it stays the server's picture until its code has come.
 */
export const Skyline = island(dynamic(() => fetchCode(() => import('./figures/Skyline/Skyline')).then((module) => module.Skyline)))
export const RunNetworks = island(dynamic(() => fetchCode(() => import('./figures/RunNetworks/RunNetworks')).then((module) => module.RunNetworks)))
export const PocketRun = island(dynamic(() => fetchCode(() => import('./figures/PocketRun/PocketRun')).then((module) => module.PocketRun)))
export const Shuffle = island(dynamic(() => fetchCode(() => import('./figures/Shuffle/Shuffle')).then((module) => module.Shuffle)))
export const Reachability = island(dynamic(() => fetchCode(() => import('./figures/Reachability/Reachability')).then((module) => module.Reachability)))
export const CostRatio = island(dynamic(() => fetchCode(() => import('./figures/CostRatio/CostRatio')).then((module) => module.CostRatio)))
export const FireModule = island(dynamic(() => fetchCode(() => import('./figures/FireModule/FireModule')).then((module) => module.FireModule)))
export const DepthwiseSeparable = island(dynamic(() => fetchCode(() => import('./figures/DepthwiseSeparable/DepthwiseSeparable')).then((module) => module.DepthwiseSeparable)))
export const ShuffleUnit = island(dynamic(() => fetchCode(() => import('./figures/ShuffleUnit/ShuffleUnit')).then((module) => module.ShuffleUnit)))
export const ConvolutionStage = island(dynamic(() => fetchCode(() => import('./figures/ConvolutionStage/ConvolutionStage')).then((module) => module.ConvolutionStage)))
export const InceptionToXception = island(dynamic(() => fetchCode(() => import('./figures/InceptionToXception/InceptionToXception')).then((module) => module.InceptionToXception)))
export const Code = island(dynamic(() => fetchCode(() => import('./figures/Code/Code')).then((module) => module.Code)))
export const LayerTable = island(dynamic(() => fetchCode(() => import('./figures/LayerTable/LayerTable')).then((module) => module.LayerTable)))
export const Growth = island(dynamic(() => fetchCode(() => import('./figures/Growth/Growth')).then((module) => module.Growth)))
export const Compare = island(dynamic(() => fetchCode(() => import('./figures/Compare/Compare')).then((module) => module.Compare)))
export const Budget = island(dynamic(() => fetchCode(() => import('./figures/Budget/Budget')).then((module) => module.Budget)))
export const NetworkDiagram = island(dynamic(() => fetchCode(() => import('./figures/NetworkDiagram/NetworkDiagram')).then((module) => module.NetworkDiagram)))
export const NetworkBuilder = island(dynamic(() => fetchCode(() => import('./figures/NetworkBuilder/NetworkBuilder')).then((module) => module.NetworkBuilder)))
export const AccuracyScatter = island(dynamic(() => fetchCode(() => import('./figures/AccuracyScatter/AccuracyScatter')).then((module) => module.AccuracyScatter)))
export const LayerChart = island(dynamic(() => fetchCode(() => import('./figures/LayerChart/LayerChart')).then((module) => module.LayerChart)))
export const DeepCompression = island(dynamic(() => fetchCode(() => import('./figures/DeepCompression/DeepCompression')).then((module) => module.DeepCompression)))
export const SettingBar = island(dynamic(() => fetchCode(() => import('./setting/SettingBar')).then((module) => module.SettingBar)))
export const Multipliers = island(dynamic(() => fetchCode(() => import('./figures/Multipliers/Multipliers')).then((module) => module.Multipliers)))
export const Measured = island(dynamic(() => fetchCode(() => import('./figures/Measured/Measured')).then((module) => module.Measured)))
export const PublishedTable = island(dynamic(() => fetchCode(() => import('./figures/PublishedTables/PublishedTable')).then((module) => module.PublishedTable)))
export const PublishedTables = island(dynamic(() => fetchCode(() => import('./figures/PublishedTables/PublishedTables')).then((module) => module.PublishedTables)))
export const Timeline = island(dynamic(() => fetchCode(() => import('./figures/Timeline/Timeline')).then((module) => module.Timeline)))
export const TwoWays = island(dynamic(() => fetchCode(() => import('./figures/TwoWays/TwoWays')).then((module) => module.TwoWays)))
export const Evidence = island(dynamic(() => fetchCode(() => import('./figures/Evidence/Evidence')).then((module) => module.Evidence)))
export const LiveCell = island(dynamic(() => fetchCode(() => import('./notebook/LiveCell')).then((module) => module.LiveCell)))
export const SaveOffline = island(dynamic(() => fetchCode(() => import('./offline/SaveOffline')).then((module) => module.SaveOffline)))
