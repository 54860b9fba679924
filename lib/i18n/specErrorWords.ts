import type { SpecError, Rule } from '@/lib/nn/error'
import type { Locale } from './locale'
import { words } from './words'

const rules = words<Record<Rule, string>>({
  en: {
    'unknown-network': 'there is no such network',
    'unknown-knob': 'there is no such setting',
    'knob-value': 'this value is not allowed',
    'unknown-op': 'there is no such operation',
    integer: 'sizes must be whole numbers of at least 1',
    window: 'the map has become smaller than the window that slides over it; take a larger input',
    groups: 'the channels cannot be split into equal groups',
    shuffle: 'the channels cannot be split into equal groups for the shuffle',
    add: 'only maps of the same shape can be added',
    concat: 'only maps of the same height and width can be joined',
    dense: 'a fully connected layer needs a flat input',
    'duplicate-id': 'two layers have one name',
    'no-channels': 'no channels are left; take a larger multiplier',
  },
  zh: {
    'unknown-network': '没有这个网络',
    'unknown-knob': '没有这个设置',
    'knob-value': '这个取值不被允许',
    'unknown-op': '没有这种运算',
    integer: '尺寸必须是不小于 1 的整数',
    window: '特征图已经比滑动窗口还小，请增大输入',
    groups: '通道数不能平均分成这么多组',
    shuffle: '通道数不能平均分组，无法混洗',
    add: '只有形状相同的特征图才能相加',
    concat: '只有高和宽相同的特征图才能拼接',
    dense: '全连接层需要展平后的输入',
    'duplicate-id': '有两个层同名',
    'no-channels': '通道数变成了零，请增大乘子',
  },
})

const form = words({
  en: (where: string, rule: string, detail: string) => `${where}: ${rule} (${detail}).`,
  zh: (where, rule) => `${where}：${rule}。`,
})

/** An impossible setting in the reader's language: where, and which rule it breaks. English adds the numbers. */
export function specErrorMessage(error: SpecError, locale: Locale): string {
  const rule = rules[locale][error.rule]
  return form[locale](error.where, rule, error.detail)
}
