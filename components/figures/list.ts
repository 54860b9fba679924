import { figure as AccuracyScatter } from './AccuracyScatter/figure'
import { figure as Budget } from './Budget/figure'
import { figure as Code } from './Code/figure'
import { figure as Compare } from './Compare/figure'
import { figure as ConvolutionStage } from './ConvolutionStage/figure'
import { figure as CostRatio } from './CostRatio/figure'
import { figure as DeepCompression } from './DeepCompression/figure'
import { figure as DepthwiseSeparable } from './DepthwiseSeparable/figure'
import { figure as Evidence } from './Evidence/figure'
import { figure as FireModule } from './FireModule/figure'
import { figure as Growth } from './Growth/figure'
import { figure as InceptionToXception } from './InceptionToXception/figure'
import { figure as LayerChart } from './LayerChart/figure'
import { figure as LayerTable } from './LayerTable/figure'
import { figure as Measured } from './Measured/figure'
import { figure as Multipliers } from './Multipliers/figure'
import { figure as NetworkBuilder } from './NetworkBuilder/figure'
import { figure as NetworkDiagram } from './NetworkDiagram/figure'
import { figure as PocketRun } from './PocketRun/figure'
import { figure as PublishedTable } from './PublishedTable/figure'
import { figure as PublishedTables } from './PublishedTables/figure'
import { figure as Reachability } from './Reachability/figure'
import { figure as RunNetworks } from './RunNetworks/figure'
import { figure as Shuffle } from './Shuffle/figure'
import { figure as ShuffleUnit } from './ShuffleUnit/figure'
import { figure as Timeline } from './Timeline/figure'
import { figure as TwoWays } from './TwoWays/figure'
import type { FigureIdentity } from '@/components/figure/identity'

/** LIST 2: the figures, by the names that chapters have for them. */
export const figures = {
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
  Shuffle,
  ShuffleUnit,
  Timeline,
  TwoWays,
} as const satisfies Readonly<Record<string, FigureIdentity>>

export type FigureName = keyof typeof figures

export const figureNames = Object.keys(figures) as FigureName[]

/** The name of the figure with this slug, or undefined. */
export const figureBySlug = (slug: string): FigureName | undefined =>
  figureNames.find((name) => figures[name].slug === slug)
