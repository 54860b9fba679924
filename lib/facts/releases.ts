import { words } from '@/lib/i18n/words'
import { correct, operations, parameters, size } from './columns'
import { at, defineTable, type Printed, type PublishedTable } from './published'
import { conv1At } from './shufflenet'

const top1 = correct('top1', 'accuracy')
const top5 = correct('top5', 'accuracy')
const error1 = correct('top1', 'error')
const error5 = correct('top5', 'error')

const squeezenetRevision = defineTable({
  id: 'squeezenet-v1.1',
  paper: 'squeezenet-v1.1',
  table: 'README',
  title: words({ en: 'SqueezeNet 1.0 and 1.1', zh: 'SqueezeNet 1.0 与 1.1' }),
  columns: [operations('FLOPs', { perMac: 2 }, 'G')],
  rows: [
    { id: '1.0', label: 'v1.0', of: at('squeezenet', { resolution: 227, conv10pad: 1 }), cells: ['1.72'] },
    {
      id: '1.1',
      label: 'v1.1',
      of: at('squeezenet', { version: '1.1', resolution: 227 }),
      cells: ['0.72'],
      note: words({
        en: 'Not reproduced: at 227 its files give more, at 224 less.',
        zh: '未能复现：按其文件，输入 227 时更大，224 时更小。',
      }),
    },
  ],
  notes: [
    words({
      en: 'Multiplications and additions counted apart. Both are stated to reach at least 80.3 % top-5.',
      zh: '乘法与加法分开计数。两者均称 top-5 准确率不低于 80.3 %。',
    }),
  ],
})

const simpleBypass = at(
  'squeezenet',
  { bypass: 'simple', resolution: 227, conv10pad: 1 },
  { bypass: 'simple', resolution: 227 },
  { bypass: 'simple', resolution: 224 },
)

/** Caffe logs print fractions. */
const fractions = [correct('top1', 'accuracy', 'fraction'), correct('top5', 'accuracy', 'fraction')] as const

const residual = defineTable({
  id: 'squeezenet-residual',
  paper: 'squeezenet-residual',
  table: 'README',
  title: words({ en: 'Released SqueezeNet with simple bypass', zh: '公开的简单旁路 SqueezeNet' }),
  columns: fractions,
  rows: [
    {
      id: 'simple',
      label: words({ en: 'simple bypass', zh: '简单旁路' }),
      of: simpleBypass,
      cells: ['0.603759', '0.824981'],
    },
  ],
  notes: [],
})

const denseSparseDense = defineTable({
  id: 'squeezenet-dsd',
  paper: 'squeezenet-dsd',
  table: 'README',
  title: words({ en: 'SqueezeNet trained dense, sparse, dense', zh: '稠密–稀疏–稠密训练的 SqueezeNet' }),
  columns: fractions,
  rows: [{ id: 'dsd', label: 'SqueezeNet, DSD', cells: ['0.617579', '0.834742'] }],
  notes: [
    words({
      en: 'The same network as the paper’s, trained otherwise; its conclusion names the gain of 4.3 points.',
      zh: '网络与论文相同，训练方式不同；论文结论提到其提升 4.3 个百分点。',
    }),
  ],
})

const torchvision = defineTable({
  id: 'torchvision',
  paper: 'torchvision',
  table: 'SqueezeNet1_0_Weights, SqueezeNet1_1_Weights',
  title: words({ en: 'SqueezeNet in torchvision', zh: 'torchvision 中的 SqueezeNet' }),
  columns: [top1, top5, parameters('trainable', ''), operations('FLOPs', {}, 'G')],
  rows: [
    { id: '1.0', label: 'squeezenet1_0', of: at('squeezenet'), cells: ['58.092', '80.420', '1248424', '0.819'] },
    {
      id: '1.1',
      label: 'squeezenet1_1',
      of: at('squeezenet', { version: '1.1' }),
      cells: ['58.178', '80.624', '1235496', null],
    },
  ],
  notes: [
    words({
      en: 'What it calls GFLOPS are multiply-accumulates, at 224. Those of 1.1 could not be confirmed.',
      zh: '其所称 GFLOPS 实为乘加次数，输入为 224。1.1 的数值未能核实。',
    }),
  ],
})

type SlimRow = readonly [
  alpha: string,
  resolution: number,
  macs: Printed,
  parameters: Printed,
  top1: Printed,
  top5: Printed,
]

const SLIM: readonly SlimRow[] = [
  ['1.0', 224, '569', '4.24', '70.9', '89.9'],
  ['1.0', 192, '418', '4.24', '70.0', '89.2'],
  ['1.0', 160, '291', '4.24', '68.0', '87.7'],
  ['1.0', 128, '186', '4.24', '65.2', '85.8'],
  ['0.75', 224, '317', '2.59', '68.4', '88.2'],
  ['0.75', 192, '233', '2.59', '67.2', '87.3'],
  ['0.75', 160, '162', '2.59', '65.3', '86.0'],
  ['0.75', 128, '104', '2.59', '62.1', '83.9'],
  ['0.50', 224, '150', '1.34', '63.3', '84.9'],
  ['0.50', 192, '110', '1.34', '61.7', '83.6'],
  ['0.50', 160, '77', '1.34', '59.1', '81.9'],
  ['0.50', 128, '49', '1.34', '56.3', '79.4'],
  ['0.25', 224, '41', '0.47', '49.8', '74.2'],
  ['0.25', 192, '34', '0.47', '47.7', '72.3'],
  ['0.25', 160, '21', '0.47', '45.5', '70.3'],
  ['0.25', 128, '14', '0.47', '41.5', '66.3'],
]

const slim = defineTable({
  id: 'tensorflow-models',
  paper: 'tensorflow-models',
  table: 'mobilenet_v1.md',
  title: words({ en: 'Released MobileNets', zh: '公开的 MobileNet 模型' }),
  columns: [operations('MACs'), parameters('total without gain'), top1, top5],
  rows: SLIM.map(([alpha, resolution, ...cells]) => ({
    id: `${alpha}-${resolution}`,
    label: `MobileNet_v1_${alpha}_${resolution}`,
    of: at('mobilenet', { alpha: Number(alpha), resolution }),
    cells,
    counts: alpha === '0.75' ? { operations: { stem: false } } : {},
  })),
  notes: [
    words({ en: 'The rows of 0.75 leave the first convolution out.', zh: '0.75 各行未计第一个卷积。' }),
    words({
      en: 'The parameters fit if β and both moving statistics are counted and γ is not; the file does not say.',
      zh: '若计入 β 与两项滑动统计量而不计 γ，则参数量相符；文件未作说明。',
    }),
  ],
})

const keras = defineTable({
  id: 'keras-applications',
  paper: 'keras-applications',
  table: 'README',
  title: words({ en: 'Networks of Keras, measured', zh: 'Keras 各网络实测' }),
  columns: [error1, error5, parameters('total')],
  rows: [
    { id: 'vgg16', label: 'VGG16', of: at('vgg16'), cells: ['28.732', '9.950', '138.4'] },
    { id: 'resnet50', label: 'ResNet50', of: at('resnet50'), cells: ['25.296', '7.980', '25.6'] },
    { id: 'inceptionv3', label: 'InceptionV3', of: at('inceptionv3'), cells: ['22.102', '6.280', '23.9'] },
    { id: 'xception', label: 'Xception', of: at('xception'), cells: ['20.994', '5.548', '22.9'] },
    {
      id: 'mobilenet-0.25',
      label: 'MobileNet(alpha=0.25)',
      of: at('mobilenet', { alpha: 0.25 }),
      cells: ['48.418', '24.208', '0.5'],
    },
    {
      id: 'mobilenet-0.50',
      label: 'MobileNet(alpha=0.50)',
      of: at('mobilenet', { alpha: 0.5 }),
      cells: ['35.708', '14.376', '1.3'],
    },
    {
      id: 'mobilenet-0.75',
      label: 'MobileNet(alpha=0.75)',
      of: at('mobilenet', { alpha: 0.75 }),
      cells: ['31.588', '11.758', '2.6'],
    },
    { id: 'mobilenet-1.0', label: 'MobileNet(alpha=1.0)', of: at('mobilenet'), cells: ['29.576', '10.496', '4.3'] },
    { id: 'densenet121', label: 'DenseNet121', of: at('densenet121'), cells: ['25.480', '8.022', '8.1'] },
  ],
  notes: [
    words({
      en: 'One center crop of 224 pixels, 299 for Inception V3 and Xception. The networks this site has.',
      zh: '单个中心裁剪，224 像素；Inception V3 与 Xception 为 299。仅列本站收录的网络。',
    }),
  ],
})

const kerasDocs = defineTable({
  id: 'keras-docs',
  paper: 'keras-docs',
  table: 'Available models',
  title: words({ en: 'Xception and MobileNet in Keras’ documentation', zh: 'Keras 文档中的 Xception 与 MobileNet' }),
  columns: [size, parameters('total', '')],
  rows: [
    { id: 'xception', label: 'Xception', of: at('xception'), cells: ['88', '22910480'] },
    { id: 'mobilenet', label: 'MobileNet', of: at('mobilenet'), cells: ['16', '4253864'] },
  ],
  notes: [
    words({
      en: 'Sizes are of the weight files. Newer editions round the parameters.',
      zh: '大小指权重文件。较新的版本对参数量取整。',
    }),
  ],
})

const megviiNet = (groups: number, scale: number) =>
  at('shufflenet', ...conv1At(scale).map((conv1) => ({ groups, scale, conv1, bias: false })))

const megvii = defineTable({
  id: 'megvii',
  paper: 'megvii',
  table: 'README',
  title: words({ en: 'ShuffleNets released by its authors’ company', zh: '作者所在公司公开的 ShuffleNet' }),
  columns: [operations('FLOPs'), parameters('trainable'), error1, error5],
  rows: [
    { id: '2-g3', label: '2.0× (group = 3)', of: megviiNet(3, 2), cells: ['524', '5.4', '25.9', '8.6'] },
    { id: '2-g8', label: '2.0× (group = 8)', of: megviiNet(8, 2), cells: ['522', '6.5', '27.1', '9.2'] },
    { id: '1.5-g3', label: '1.5× (group = 3)', of: megviiNet(3, 1.5), cells: ['292', '3.4', '28.4', '9.8'] },
    { id: '1.5-g8', label: '1.5× (group = 8)', of: megviiNet(8, 1.5), cells: ['290', '4.3', '29.0', '10.4'] },
    { id: '1-g3', label: '1.0× (group = 3)', of: megviiNet(3, 1), cells: ['138', '1.9', '32.2', '12.3'] },
    { id: '1-g8', label: '1.0× (group = 8)', of: megviiNet(8, 1), cells: ['138', '2.4', '32.0', '13.6'] },
    { id: '0.5-g3', label: '0.5× (group = 3)', of: megviiNet(3, 0.5), cells: ['38', '0.7', '42.7', '20.0'] },
    { id: '0.5-g8', label: '0.5× (group = 8)', of: megviiNet(8, 0.5), cells: ['40', '1.0', '41.2', '19.0'] },
  ],
  notes: [
    words({
      en: 'FLOPs are multiply-accumulates, classifier (without bias) included; conv1 keeps 24 channels at 1.5×.',
      zh: 'FLOPs 指乘加次数，含分类层（无偏置）；1.5× 时 conv1 仍为 24 个通道。',
    }),
  ],
})

/** Figures that come with released code and weights. */
export const releaseTables: readonly PublishedTable[] = [
  squeezenetRevision,
  residual,
  denseSparseDense,
  torchvision,
  slim,
  keras,
  kerasDocs,
  megvii,
]
