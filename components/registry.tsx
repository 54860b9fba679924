'use client'

import dynamic from 'next/dynamic'

/*
 * LIST 2: the figures that chapters may use. Each is its own chunk, fetched only where a page shows it;
 * it still renders on the server, so nothing shifts.
 */
export const Skyline = dynamic(() => import('./figures/Skyline/Skyline').then((module) => module.Skyline))
export const RunNetworks = dynamic(() => import('./figures/RunNetworks/RunNetworks').then((module) => module.RunNetworks))
export const PocketRun = dynamic(() => import('./figures/PocketRun/PocketRun').then((module) => module.PocketRun))
export const Shuffle = dynamic(() => import('./figures/Shuffle/Shuffle').then((module) => module.Shuffle))
export const Reachability = dynamic(() => import('./figures/Reachability/Reachability').then((module) => module.Reachability))
export const CostRatio = dynamic(() => import('./figures/CostRatio/CostRatio').then((module) => module.CostRatio))
export const FireModule = dynamic(() => import('./figures/FireModule/FireModule').then((module) => module.FireModule))
export const DepthwiseSeparable = dynamic(() => import('./figures/DepthwiseSeparable/DepthwiseSeparable').then((module) => module.DepthwiseSeparable))
export const ShuffleUnit = dynamic(() => import('./figures/ShuffleUnit/ShuffleUnit').then((module) => module.ShuffleUnit))
export const ConvolutionStage = dynamic(() => import('./figures/ConvolutionStage/ConvolutionStage').then((module) => module.ConvolutionStage))
export const InceptionToXception = dynamic(() => import('./figures/InceptionToXception/InceptionToXception').then((module) => module.InceptionToXception))
export const Code = dynamic(() => import('./figures/Code/Code').then((module) => module.Code))
export const LayerTable = dynamic(() => import('./figures/LayerTable/LayerTable').then((module) => module.LayerTable))
export const Growth = dynamic(() => import('./figures/Growth/Growth').then((module) => module.Growth))
export const Compare = dynamic(() => import('./figures/Compare/Compare').then((module) => module.Compare))
export const Budget = dynamic(() => import('./figures/Budget/Budget').then((module) => module.Budget))
export const NetworkDiagram = dynamic(() => import('./figures/NetworkDiagram/NetworkDiagram').then((module) => module.NetworkDiagram))
export const NetworkBuilder = dynamic(() => import('./figures/NetworkBuilder/NetworkBuilder').then((module) => module.NetworkBuilder))
export const AccuracyScatter = dynamic(() => import('./figures/AccuracyScatter/AccuracyScatter').then((module) => module.AccuracyScatter))
export const LayerChart = dynamic(() => import('./figures/LayerChart/LayerChart').then((module) => module.LayerChart))
export const DeepCompression = dynamic(() => import('./figures/DeepCompression/DeepCompression').then((module) => module.DeepCompression))
export const SettingBar = dynamic(() => import('./setting/SettingBar').then((module) => module.SettingBar))
export const Multipliers = dynamic(() => import('./figures/Multipliers/Multipliers').then((module) => module.Multipliers))
export const Measured = dynamic(() => import('./figures/Measured/Measured').then((module) => module.Measured))
export const PublishedTable = dynamic(() => import('./figures/PublishedTables/PublishedTable').then((module) => module.PublishedTable))
export const PublishedTables = dynamic(() => import('./figures/PublishedTables/PublishedTables').then((module) => module.PublishedTables))
export const Timeline = dynamic(() => import('./figures/Timeline/Timeline').then((module) => module.Timeline))
export const TwoWays = dynamic(() => import('./figures/TwoWays/TwoWays').then((module) => module.TwoWays))
export const Evidence = dynamic(() => import('./figures/Evidence/Evidence').then((module) => module.Evidence))
export const SaveOffline = dynamic(() => import('./offline/SaveOffline').then((module) => module.SaveOffline))
export const LiveCell = dynamic(() => import('./notebook/LiveCell').then((module) => module.LiveCell))
