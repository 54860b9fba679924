import { words } from '@/lib/i18n/words'
import type { Sizes } from './settings'

const list = (stops: readonly number[], and: string) =>
  stops.length > 6 ? `${stops.slice(0, 3).join(and)} … ${stops.at(-1)}` : stops.join(and)

/** What the present kind means for the channels, and why some sizes cannot be chosen. */
export const ruleWords = words({
  en: {
    meaning: {
      standard: ({ channels }: Sizes) => `One group: each output channel reads all ${channels} input channels.`,
      grouped: ({ channels, groups }: Sizes) =>
        `${groups} groups: each output channel reads the ${channels / groups} input channels of its own group, out of ${channels}.`,
      depthwise: ({ channels }: Sizes) =>
        `As many groups as channels, ${channels}: each output channel reads a single input channel.`,
      pointwise: ({ channels }: Sizes) =>
        `A 1 × 1 kernel: each output value reads one pixel, through all ${channels} input channels.`,
      separable: ({ channels, filters }: Sizes) =>
        `First depthwise: ${channels} channels, each on its own. Then pointwise: ${filters} mixtures of them.`,
      stack: ({ groups, channels }: Sizes) =>
        `${groups} groups twice, ${channels / groups} channels each. The shuffle between hands every group something of the others.`,
    },
    instead: (name: string, value: number | string, wanted: number | string, reason: string) =>
      `${name} is ${value} instead of ${wanted}: ${reason}.`,
    names: {
      channels: 'M',
      filters: 'N',
      groups: 'The number of groups',
      side: 'D_F',
      dilation: 'Dilation',
      padding: 'Padding',
    },
    because: {
      channels: 'its groups must be fewer than the channels, and more than one',
      filters: 'every group makes the same number of outputs',
      groups: 'the channels must split evenly',
      side: 'the window must fit',
      dilation: 'the window must fit',
      padding: 'a window must not stand on padding alone',
    },
    groupStops: (stops: readonly number[], channels: number) => `Divisors of M = ${channels}: ${list(stops, ', ')}`,
    fixedGroups: (channels: number) => `The depthwise step has M = ${channels} groups.`,
    channelStops: (stops: readonly number[]) => `Splits into groups: ${list(stops, ', ')}`,
    range: (least: number, most: number) => `${least} to ${most}`,
    multiples: (groups: number) => `Multiples of ${groups}, for equal groups`,
    pointwiseKernel: 'More than 1 makes it standard',
    kernelOfOne: '1 makes it pointwise',
    fits: (least: number, most: number) => `${least} to ${most}, so that the window fits`,
    oneTap: 'A 1 × 1 kernel has no gaps',
    noRing: 'A 1 × 1 window never reaches over the border.',
    wideRing: 'Windows must not stand on padding alone.',
    noEdges: 'Edges need a kernel larger than 1 × 1.',
  },
  zh: {
    meaning: {
      standard: ({ channels }: Sizes) => `只有一组：每个输出通道读取全部 ${channels} 个输入通道。`,
      grouped: ({ channels, groups }: Sizes) =>
        `${groups} 组：每个输出通道只读本组的 ${channels / groups} 个输入通道（共 ${channels} 个）。`,
      depthwise: ({ channels }: Sizes) => `组数等于通道数 ${channels}：每个输出通道只读一个输入通道。`,
      pointwise: ({ channels }: Sizes) => `卷积核为 1 × 1：每个输出值只读一个像素，但贯穿全部 ${channels} 个输入通道。`,
      separable: ({ channels, filters }: Sizes) =>
        `先做深度卷积：${channels} 个通道各算各的。再做逐点卷积：把它们混合成 ${filters} 个通道。`,
      stack: ({ groups, channels }: Sizes) =>
        `两次 ${groups} 组卷积，每组 ${channels / groups} 个通道。中间的混洗让每一组都得到其他组的通道。`,
    },
    instead: (name: string, value: number | string, wanted: number | string, reason: string) =>
      `${name}取 ${value} 而不是 ${wanted}：${reason}。`,
    names: { channels: ' M ', filters: ' N ', groups: '组数', side: ' D_F ', dilation: '空洞率', padding: '填充' },
    because: {
      channels: '组数要大于一、小于通道数',
      filters: '每组产生的输出通道要一样多',
      groups: '通道要能平均分组',
      side: '窗口要放得下',
      dilation: '窗口要放得下',
      padding: '窗口不能只落在填充上',
    },
    groupStops: (stops: readonly number[], channels: number) => `M = ${channels} 的约数：${list(stops, '、')}`,
    fixedGroups: (channels: number) => `深度卷积一步固定为 M = ${channels} 组。`,
    channelStops: (stops: readonly number[]) => `可以分组的数：${list(stops, '、')}`,
    range: (least: number, most: number) => `${least} 到 ${most}`,
    multiples: (groups: number) => `${groups} 的倍数，各组才相等`,
    pointwiseKernel: '大于 1 就是标准卷积',
    kernelOfOne: '取 1 就是逐点卷积',
    fits: (least: number, most: number) => `${least} 到 ${most}，窗口才放得下`,
    oneTap: '1 × 1 的核没有间隔',
    noRing: '1 × 1 的窗口不会越出边界。',
    wideRing: '窗口不能只落在填充上。',
    noEdges: '边缘核要大于 1 × 1。',
  },
})
