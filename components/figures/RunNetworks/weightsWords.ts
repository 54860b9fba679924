import { words } from '@/lib/i18n/words'

/** Where trained weights come from: the collection, by network. */
const collections = {
  squeezenet: 'ONNX model zoo',
  mobilenet: 'TensorFlow.js models',
  zooshufflenet: 'ONNX model zoo',
  xception: 'timm',
}

/** The line of a row that says which weights it runs. */
export const weightsWords = words({
  en: {
    collections,
    untrained: 'Untrained weights (seeded)',
    trained: (from: string, size: string) => `Trained on ImageNet (${from}, ${size})`,
    notHere: 'The trained weights of this setting are not on this device. It runs untrained until they are.',
    noneForSetting: 'There are no trained weights for this setting. It runs untrained.',
    get: 'Get trained weights…',
    use: 'Use trained weights',
    drop: 'Use untrained weights',
    /** Spoken after a button's words. */
    of: (title: string) => ` (${title})`,
    started: (title: string) => `Downloading weights of ${title}`,
    percent: (title: string, percent: number) => `Weights of ${title}: ${percent} %`,
    arrived: (title: string) => `The trained weights of ${title} are here and in use.`,
    standIn: 'The zoo’s network has one form. To change ShuffleNet’s settings, use untrained weights.',
    noticeTrained: (titles: string) => `Trained on ImageNet: ${titles}. Their classes have names.`,
    noticeUntrained: (titles: string) =>
      `Untrained: ${titles}. Random weights from a fixed seed, calibrated so that activations stay in range: shapes, costs and times are real, the classes mean nothing.`,
    and: ', ',
  },
  zh: {
    collections: {
      squeezenet: 'ONNX 模型库',
      mobilenet: 'TensorFlow.js 模型',
      zooshufflenet: 'ONNX 模型库',
      xception: 'timm',
    },
    untrained: '未训练的权重（由种子生成）',
    trained: (from: string, size: string) => `在 ImageNet 上训练（${from}，${size}）`,
    notHere: '这台设备上没有这个设置的训练权重；得到之前按未训练运行。',
    noneForSetting: '这个设置没有训练好的权重，按未训练运行。',
    get: '获取训练权重……',
    use: '使用训练权重',
    drop: '使用未训练权重',
    of: (title: string) => `（${title}）`,
    started: (title: string) => `正在下载 ${title} 的权重`,
    percent: (title: string, percent: number) => `${title} 的权重：${percent} %`,
    arrived: (title: string) => `${title} 的训练权重已到，正在使用。`,
    standIn: '模型库的网络只有一种形式。要改变 ShuffleNet 的设置，请使用未训练权重。',
    noticeTrained: (titles: string) => `在 ImageNet 上训练过：${titles}。它们的类别有名称。`,
    noticeUntrained: (titles: string) =>
      `未训练：${titles}。权重由固定种子随机生成并经过校准，使激活保持在合理范围：形状、代价和时间都是真的，类别没有意义。`,
    and: '、',
  },
})
