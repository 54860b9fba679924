import { words } from '@/lib/i18n/words'

export const blockWords = words(
  {
    part: 'Part',
    parameters: 'Parameters',
    weights: 'Weights',
    macs: 'MACs',
    total: 'Total',
    channels: (count: number) => (count === 1 ? '1 channel' : `${count} channels`),
    side: (pixels: number) => `side ${pixels}`,
    scale: 'Scale',
    pickHint: 'Pick a part to see how its numbers come about.',
    fewer: (times: string) => `${times}× fewer`,
    more: (times: string) => `${times}× more`,
    same: 'as many',
    plain: (kernel: number) => `One ${kernel}×${kernel} convolution`,
  },
  {
    part: '部分',
    parameters: '参数量',
    weights: '权重数',
    macs: '乘加运算',
    total: '合计',
    channels: (count: number) => `${count} 个通道`,
    side: (pixels: number) => `边长 ${pixels}`,
    scale: '比例尺',
    pickHint: '点选某一部分，看它的数字是怎么算出来的。',
    fewer: (times: string) => `少到 1/${times}`,
    more: (times: string) => `多到 ${times} 倍`,
    same: '一样多',
    plain: (kernel: number) => `一个 ${kernel}×${kernel} 卷积`,
  },
)
