import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate, type Network, type Resolved } from '@/lib/nn/network'
import { mobilenet } from '@/lib/nn/networks/mobilenet'
import { squeezenet } from '@/lib/nn/networks/squeezenet'
import { xception } from '@/lib/nn/networks/xception'
import { caffe2Shufflenet } from './caffe2Shufflenet'
import { kerasMobilenet } from './kerasMobilenet'
import type { Mapping } from './mapping'
import { mxnetSqueezenet } from './mxnetSqueezenet'
import { timmXception } from './timmXception'
import { zooShufflenet } from '@/lib/nn/networks/zooShufflenet'

export type PretrainedFormat = 'tfjs' | 'onnx' | 'safetensors'

/** A set of ImageNet weights that can be fetched, and the network that it belongs to. */
export interface PretrainedSource {
  /** Unique, for addresses of pages and messages to the worker. */
  readonly id: string
  readonly network: Network
  /** Settings that differ from the network's defaults. */
  readonly values: AnyKnobValues
  readonly format: PretrainedFormat
  readonly mapping: Mapping
  /** Absolute address of the file, or of the first one. */
  readonly address: string
  /** Size of the file; null where it follows from the network, see {@link sourceBytes}. */
  readonly bytes: number | null
  /** Licence that the publisher states for the weights. */
  readonly licence: string
  /** False where the network is not one of its paper's, which the page must say. */
  readonly published: boolean
}

/** α as it stands in the addresses. */
const ALPHAS = ['0.25', '0.50', '0.75', '1.0']
const RESOLUTIONS = [128, 160, 192, 224]

/** One file of the Hugging Face repository that holds it alone. */
const hugging = (repository: string, file: string) => `https://huggingface.co/${repository}/resolve/main/${file}`

const mobilenetSource = (alpha: string, resolution: number): PretrainedSource => ({
  id: `mobilenet-${alpha}-${resolution}`,
  network: mobilenet,
  values: { alpha: Number(alpha), resolution },
  format: 'tfjs',
  mapping: kerasMobilenet,
  address: `https://storage.googleapis.com/tfjs-models/tfjs/mobilenet_v1_${alpha}_${resolution}/model.json`,
  bytes: null,
  licence: 'Apache-2.0',
  published: true,
})

/** Every known source. MobileNet's differ by resolution too: each was trained at its own. */
export const pretrainedSources: readonly PretrainedSource[] = [
  {
    id: 'squeezenet-1.1',
    network: squeezenet,
    values: { version: '1.1', resolution: 224 },
    format: 'onnx',
    mapping: mxnetSqueezenet,
    address: hugging('onnxmodelzoo/squeezenet1.1-7', 'squeezenet1.1-7.onnx'),
    bytes: 4_956_208,
    licence: 'Apache-2.0',
    published: true,
  },
  ...ALPHAS.flatMap((alpha) => RESOLUTIONS.map((resolution) => mobilenetSource(alpha, resolution))),
  {
    id: 'shufflenet-zoo',
    network: zooShufflenet,
    values: {},
    format: 'onnx',
    mapping: caffe2Shufflenet,
    address: hugging('onnxmodelzoo/shufflenet-9', 'shufflenet-9.onnx'),
    bytes: 5_720_000,
    licence: 'Apache-2.0',
    published: false,
  },
  {
    id: 'xception',
    network: xception,
    values: {},
    format: 'safetensors',
    mapping: timmXception,
    address: hugging('timm/legacy_xception.tf_in1k', 'model.safetensors'),
    bytes: null,
    licence: 'Apache-2.0',
    published: true,
  },
]

/** A source by its id, or undefined. */
export const findSource = (id: string) => pretrainedSources.find((source) => source.id === id)

/** Host that a source is fetched from: what a reader agrees to. */
export const sourceHost = ({ address }: PretrainedSource) => new URL(address).host

/** Where hosts send a request on to: Hugging Face keeps large files on others of its own. */
const REDIRECTS: Readonly<Record<string, readonly string[]>> = {
  'huggingface.co': ['https://*.huggingface.co', 'https://*.hf.co'],
}

/** Every origin that a download may reach, as a Content-Security-Policy names them. */
export const sourceOrigins: readonly string[] = [...new Set(pretrainedSources.map(sourceHost))].flatMap((host) => [
  `https://${host}`,
  ...(REDIRECTS[host] ?? []),
])

/** Name of the file, or of the first one. */
export const sourceFile = ({ address }: PretrainedSource) => address.slice(address.lastIndexOf('/') + 1)

/** Address of a file that stands beside the first one. */
export const besides = ({ address }: PretrainedSource, path: string) => new URL(path, address).href

/** The network of a source at its settings. */
export const resolveSource = ({ network, values }: PretrainedSource): Resolved => instantiate(network, values)

/**
 * Bytes to fetch, about: as published, or 4 for each parameter and statistic (float32; names and shapes add some
 * tens of kilobytes).
 */
export function sourceBytes(source: PretrainedSource): number {
  if (source.bytes !== null) return source.bytes
  const { parameters, statistics } = cost(resolveSource(source).layers)
  return 4 * (parameters + statistics)
}
