import { words } from '@/lib/i18n/words'

const MODULES = 'arXiv 1610.02357'

export const moduleWords = words({
  en: {
    step: 'Step',
    steps: {
      inception: '1. Inception V3',
      simplified: '2. Simplified',
      segments: '3. Segments',
      extreme: '4. Extreme',
    },
    about: {
      inception:
        'Four towers read the same input: a 1×1 alone, a 1×1 and a 3×3, a 1×1 and two 3×3, and pooling with a 1×1. Their outputs are put side by side.',
      simplified:
        'No pooling, and all towers alike: a 1×1 to mix the channels, then a 3×3 that looks for patterns in space.',
      segments:
        'The same computation as step 2, written as two layers: the small 1×1 make up one 1×1, and each 3×3 reads its own segment of the result. That is a grouped 3×3. Weights and MACs stay exactly the same.',
      extreme: 'As many segments as channels: each 3×3 reads a single channel. That is a depthwise convolution.',
    },
    channels: 'Channels',
    segments: 'Segments',
    towers: 'Towers',
    segmentNote: {
      inception: 'The four towers differ; nothing to divide yet.',
      simplified: 'Up to six towers fit side by side. Step 3 has every divisor.',
      segments: 'Every divisor, from one plain 3×3 to one per channel.',
      extreme: 'One per channel.',
    },
    order: 'Order',
    orders: { pointwise: '1×1 first', depthwise: 'depthwise first' },
    between: 'Between the two',
    betweens: { none: 'nothing', relu: 'ReLU', elu: 'ELU' },
    onlyExtreme:
      'Order and activation can be changed in step 4 only; an Inception module has its 1×1 first and a ReLU after every convolution.',
    verdict: {
      order: {
        pointwise: 'The 1×1 comes first, as in an Inception module.',
        depthwise: 'The depthwise convolution comes first, as in the published Xception.',
      },
      unimportant: 'The paper holds the order to be unimportant, since modules are stacked.',
      between: {
        none: `With nothing between, the paper’s network learned fastest and ended most accurate (section 4.7, Figure 10).`,
        relu: `With a ReLU between, the paper’s network learned more slowly and ended less accurate than with nothing (section 4.7, Figure 10).`,
        elu: `With an ELU between, the paper’s network learned more slowly and ended less accurate than with nothing (section 4.7, Figure 10).`,
      },
      published: 'This is the published Xception: depthwise, then 1×1, nothing between.',
      extreme: 'This is the paper’s “extreme” Inception module, not the published Xception.',
      neither: 'Neither the “extreme” Inception module nor the published Xception.',
    },
    point: '1×1',
    space: '3×3',
    spaceOn: (segments: number) => `3×3 on ${segments} segments`,
    spaceEach: '3×3 on each channel',
    pool: 'pool',
    concat: 'concat',
    relu: 'ReLU',
    elu: 'ELU',
    part: (name: string, count: number, from: number, to: number) =>
      `${name}, ${from} → ${to}${count > 1 ? `, ${count} times` : ''}`,
    module: 'Module',
    picture: (step: string, layers: string) => `${step}: ${layers}`,
    live: (step: string, segments: string, weights: string, macs: string) =>
      `${step}. ${segments}${weights} weights, ${macs} MACs.`,
    liveTowers: (count: number) => `${count === 1 ? '1 tower' : `${count} towers`}. `,
    liveSegments: (count: number) => `${count === 1 ? '1 segment' : `${count} segments`}. `,
    caption: `After Figures 1 to 4 of the Xception paper (${MODULES}); here all towers are equally wide, on 19\u00a0×\u00a019 maps. Width is channels, to scale. Counts are kernels only. The survey this site follows gives Xception as 1×1 first with a ReLU between; that is the “extreme” Inception module. The published network runs depthwise first with nothing between.`,
  },
  zh: {
    step: '步骤',
    steps: {
      inception: '1. Inception V3',
      simplified: '2. 简化',
      segments: '3. 分段',
      extreme: '4. 极端形式',
    },
    about: {
      inception: '四条支路读同一个输入：单独一个 1×1；1×1 接 3×3；1×1 接两个 3×3；池化接 1×1。各自的输出并排拼接。',
      simplified: '去掉池化，所有支路都一样：先用 1×1 混合通道，再用 3×3 寻找空间上的模式。',
      segments:
        '与第 2 步是同一个计算，只是写成两层：几个小的 1×1 合成一个 1×1，每个 3×3 只读结果中自己的那一段。这就是分组的 3×3。权重数和乘加运算完全不变。',
      extreme: '有多少通道就分多少段：每个 3×3 只读一个通道。这就是深度卷积。',
    },
    channels: '通道数',
    segments: '段数',
    towers: '支路数',
    segmentNote: {
      inception: '四条支路各不相同，还谈不上分段。',
      simplified: '并排最多画六条支路。第 3 步可以取所有约数。',
      segments: '可取所有约数：从一个普通的 3×3，到每个通道一个。',
      extreme: '每个通道一段。',
    },
    order: '顺序',
    orders: { pointwise: '先 1×1', depthwise: '先深度卷积' },
    between: '两者之间',
    betweens: { none: '无', relu: 'ReLU', elu: 'ELU' },
    onlyExtreme: '只有第 4 步可以改变顺序和激活；Inception 模块总是先 1×1，并且每个卷积之后都有 ReLU。',
    verdict: {
      order: {
        pointwise: '1×1 在前，与 Inception 模块相同。',
        depthwise: '深度卷积在前，与发表的 Xception 相同。',
      },
      unimportant: '论文认为顺序并不重要，因为模块是一个接一个堆叠的。',
      between: {
        none: '两者之间什么都没有时，论文中的网络收敛最快，最终准确率最高（第 4.7 节，图 10）。',
        relu: '两者之间加 ReLU，论文中的网络收敛更慢，最终准确率也低于不加（第 4.7 节，图 10）。',
        elu: '两者之间加 ELU，论文中的网络收敛更慢，最终准确率也低于不加（第 4.7 节，图 10）。',
      },
      published: '这就是发表的 Xception：先深度卷积，再 1×1，中间没有激活。',
      extreme: '这是论文中“极端”的 Inception 模块，不是发表的 Xception。',
      neither: '既不是“极端”的 Inception 模块，也不是发表的 Xception。',
    },
    point: '1×1',
    space: '3×3',
    spaceOn: (segments: number) => `3×3，分 ${segments} 段`,
    spaceEach: '逐通道 3×3',
    pool: '池化',
    concat: '拼接',
    relu: 'ReLU',
    elu: 'ELU',
    part: (name: string, count: number, from: number, to: number) =>
      `${name}，${from} → ${to}${count > 1 ? `，共 ${count} 个` : ''}`,
    module: '模块',
    picture: (step: string, layers: string) => `${step}：${layers}`,
    live: (step: string, segments: string, weights: string, macs: string) =>
      `${step}。${segments}权重 ${weights}，乘加 ${macs}。`,
    liveTowers: (count: number) => `${count} 条支路。`,
    liveSegments: (count: number) => `${count} 段。`,
    caption: `依照 Xception 论文（${MODULES}）图 1 至图 4；这里各支路宽度相等，特征图为 19 × 19。宽度按比例表示通道数。只计卷积核。本站所依据的综述把 Xception 说成先 1×1、中间有 ReLU；那是“极端”的 Inception 模块。发表的网络先做深度卷积，中间没有激活。`,
  },
})

export type ModuleWords = (typeof moduleWords)['en']
