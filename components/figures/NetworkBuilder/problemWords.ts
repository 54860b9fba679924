import { specErrorMessage } from '@/lib/i18n/specErrorWords'
import type { Locale } from '@/lib/i18n/locale'
import { words } from '@/lib/i18n/words'
import { MAX_WIDTH, type Problem, type Remark } from '@/lib/nn/design/check'

const problemWords = words({
  en: {
    input: (channels: number, groups: number) =>
      `${channels} channels come in and cannot be split into ${groups} equal groups. Change the groups here, or the channels of the stage before.`,
    width: (channels: number, groups: number) => `${channels} channels cannot be split into ${groups} equal groups.`,
    quarter: (width: number, groups: number, low: number, high: number) =>
      `Inside the unit there is a quarter of its channels, in ${groups} ${groups === 1 ? 'group' : 'groups'}: their number must be a multiple of ${4 * groups}, such as ${low} or ${high}, not ${width}.`,
    keeps: (input: number, width: number) =>
      `With stride 1 the unit adds its input and keeps its ${input} channels; it cannot make ${width}. Take stride 2, or ${input} channels.`,
    narrow: (input: number, width: number) =>
      `With stride 2 the unit joins its input’s ${input} channels to those that it computes: with ${width} in all, none are left to compute. Take more channels, or stride 1.`,
    rest: (rest: number, input: number, groups: number) =>
      `Of its channels the unit computes ${rest}, as ${input} come from its input. These ${rest} cannot be split into ${groups} equal groups.`,
    map: 'The map has only one pixel left: it cannot be halved any more. Take stride 1 here or before, or a larger picture.',
    window: (side: number, kernel: number) =>
      `Without padding a window of ${kernel} pixels does not fit into a map of ${side}.`,
    bypassPadding: (kernel: number) =>
      `Without padding the ${kernel} × ${kernel} convolution’s map is smaller than its input, and the two cannot be added. Pad with zeros, or leave the bypass out.`,
    widest: (channels: number) => `This would make ${channels} channels; a stage has at most ${MAX_WIDTH}.`,
    projection: (input: number, width: number, stride: number) =>
      `${stride > 1 ? 'The map is halved' : `${input} channels become ${width}`}, so the first block’s input cannot be added as it is: a 1 × 1 convolution stands on that bypass.`,
    shuffleIdle: 'A single group has nothing to shuffle.',
  },
  zh: {
    input: (channels: number, groups: number) =>
      `输入有 ${channels} 个通道，不能平均分成 ${groups} 组。请改这里的组数，或改前一级的通道数。`,
    width: (channels: number, groups: number) => `${channels} 个通道不能平均分成 ${groups} 组。`,
    quarter: (width: number, groups: number, low: number, high: number) =>
      `单元内部只有四分之一的通道，还要分成 ${groups} 组，所以通道数必须是 ${4 * groups} 的倍数，例如 ${low} 或 ${high}，不能是 ${width}。`,
    keeps: (input: number, width: number) =>
      `步幅为 1 时，单元要加上输入，因而保持 ${input} 个通道，无法变成 ${width} 个。请把步幅改为 2，或把通道数改为 ${input}。`,
    narrow: (input: number, width: number) =>
      `步幅为 2 时，单元把输入的 ${input} 个通道与算出的通道拼接：总共 ${width} 个的话，就没有通道可算了。请增加通道数，或把步幅改为 1。`,
    rest: (rest: number, input: number, groups: number) =>
      `有 ${input} 个通道直接来自输入，其余 ${rest} 个由单元算出，而 ${rest} 个不能平均分成 ${groups} 组。`,
    map: '特征图只剩一个像素，不能再减半。请把这里或前面的步幅改为 1，或增大图片。',
    window: (side: number, kernel: number) => `不补零时，${kernel} 像素的窗口放不进边长 ${side} 的特征图。`,
    bypassPadding: (kernel: number) =>
      `不补零时，${kernel} × ${kernel} 卷积的输出比输入小，两者无法相加。请补零，或去掉旁路。`,
    widest: (channels: number) => `这样会有 ${channels} 个通道；一级最多 ${MAX_WIDTH} 个。`,
    projection: (input: number, width: number, stride: number) =>
      `${stride > 1 ? '特征图减半' : `通道由 ${input} 个变为 ${width} 个`}，第一个块的输入不能直接相加，所以旁路上放了一个 1 × 1 卷积。`,
    shuffleIdle: '只有一组，混洗不起作用。',
  },
})

/** Why a stage cannot be built, in the reader's language, with what would help. */
export function problemText(problem: Problem, locale: Locale): string {
  const say = problemWords[locale]
  switch (problem.rule) {
    case 'groups':
      return say[problem.what](problem.channels, problem.groups)
    case 'quarter': {
      const step = 4 * problem.groups
      const low = Math.max(1, Math.floor(problem.width / step)) * step
      return say.quarter(problem.width, problem.groups, low, low + step)
    }
    case 'unit-keeps':
      return say.keeps(problem.input, problem.width)
    case 'unit-narrow':
      return say.narrow(problem.input, problem.width)
    case 'unit-rest':
      return say.rest(problem.width - problem.input, problem.input, problem.groups)
    case 'map':
      return say.map
    case 'window':
      return say.window(problem.side, problem.kernel)
    case 'bypass-padding':
      return say.bypassPadding(problem.kernel)
    case 'widest':
      return say.widest(problem.channels)
    case 'spec':
      return specErrorMessage(problem.error, locale)
  }
}

/** What a stage does other than expected, in the reader's language. */
export function remarkText(remark: Remark, locale: Locale): string {
  const say = problemWords[locale]
  return remark.remark === 'shuffle-idle' ? say.shuffleIdle : say.projection(remark.input, remark.width, remark.stride)
}
