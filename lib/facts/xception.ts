import { words } from '@/lib/i18n/words'
import { correct, parameters } from './columns'
import { at, defineTable, type PublishedTable } from './published'

const imagenet = defineTable({
  id: 'xception/1',
  paper: 'xception',
  table: 'Table 1',
  title: words({ en: 'ImageNet, one crop, one model', zh: 'ImageNet，单裁剪、单模型' }),
  columns: [correct('top1', 'accuracy', 'fraction'), correct('top5', 'accuracy', 'fraction')],
  rows: [
    { id: 'vgg16', label: 'VGG-16', of: at('vgg16'), cells: ['0.715', '0.901'] },
    { id: 'resnet152', label: 'ResNet-152', of: at('resnet152'), cells: ['0.770', '0.933'] },
    { id: 'inceptionv3', label: 'Inception V3', of: at('inceptionv3'), cells: ['0.782', '0.941'] },
    { id: 'xception', label: 'Xception', of: at('xception'), cells: ['0.790', '0.945'] },
  ],
  notes: [
    words({ en: 'Inception V3 is measured without its auxiliary classifier.', zh: 'Inception V3 不含辅助分类器。' }),
  ],
})

const jft = defineTable({
  id: 'xception/2',
  paper: 'xception',
  table: 'Table 2',
  title: words({ en: 'JFT, one crop, one model', zh: 'JFT，单裁剪、单模型' }),
  columns: [{ id: 'map100', title: 'FastEval14k MAP@100', quantity: 'other', unit: '' }],
  rows: [
    {
      id: 'inceptionv3',
      label: words({ en: 'Inception V3, no fully connected layers', zh: 'Inception V3，无全连接层' }),
      cells: ['6.36'],
    },
    {
      id: 'xception',
      label: words({ en: 'Xception, no fully connected layers', zh: 'Xception，无全连接层' }),
      cells: ['6.70'],
    },
    {
      id: 'inceptionv3-fc',
      label: words({ en: 'Inception V3, with fully connected layers', zh: 'Inception V3，有全连接层' }),
      cells: ['6.50'],
    },
    {
      id: 'xception-fc',
      label: words({ en: 'Xception, with fully connected layers', zh: 'Xception，有全连接层' }),
      cells: ['6.78'],
    },
  ],
  notes: [
    words({
      en: 'The text’s relative gain of 4.3 % is 6.78 over 6.50, with fully connected layers; without them it is 5.3 %.',
      zh: '正文所说的 4.3 % 相对提升，是有全连接层时 6.78 对 6.50；无全连接层时为 5.3 %。',
    }),
    words({
      en: 'JFT is Google’s own: 350 million images, 17,000 classes. The models were not trained to convergence.',
      zh: 'JFT 是 Google 内部数据集：3.5 亿张图像，17,000 个类别。模型未训练至收敛。',
    }),
  ],
})

const sizeAndSpeed = defineTable({
  id: 'xception/3',
  paper: 'xception',
  table: 'Table 3',
  title: words({ en: 'Size and speed of training', zh: '规模与训练速度' }),
  columns: [
    parameters('trainable', ''),
    { id: 'steps', title: words({ en: 'steps per second', zh: '每秒步数' }), quantity: 'other', unit: '1/s' },
  ],
  rows: [
    {
      id: 'inceptionv3',
      label: 'Inception V3',
      of: at('inceptionv3'),
      cells: ['23626728', '31'],
      note: words({
        en: 'Fewer than in the network Google released, which is the one we count; why, the paper does not say.',
        zh: '少于 Google 公开的网络（本站所计）；论文未说明原因。',
      }),
    },
    { id: 'xception', label: 'Xception', of: at('xception'), cells: ['22855952', '28'] },
  ],
  notes: [words({ en: 'Training on 60 NVIDIA K80 GPUs, synchronous.', zh: '在 60 块 NVIDIA K80 GPU 上同步训练。' })],
})

/** Xception, arXiv 1610.02357v3. */
export const xceptionTables: readonly PublishedTable[] = [imagenet, jft, sizeAndSpeed]
