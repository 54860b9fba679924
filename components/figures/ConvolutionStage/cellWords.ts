import { words } from '@/lib/i18n/words'

/** What a cell is and what it has to do with the others. Rows, columns and channels count from 1. */
export const cellWords = words({
  en: {
    at: (name: string, channel: number, row: number, column: number) =>
      `${name} channel ${channel}, row ${row}, column ${column}`,
    weight: (filter: number, channel: number, row: number, column: number) =>
      `Kernel ${filter}, slice for channel ${channel}, row ${row}, column ${column}`,
    bias: (filter: number) => `Bias of kernel ${filter}`,
    equals: (place: string, value: string) => `${place} = ${value}`,
    read: (products: number, channels: number) =>
      `It read ${products} ${products === 1 ? 'input' : 'inputs'} from ${channels} ${channels === 1 ? 'channel' : 'channels'}.`,
    moved: (channel: number) => `It was moved here from channel ${channel}; nothing is computed.`,
    feeds: (outputs: number) =>
      outputs === 0
        ? 'It feeds no output: the stride steps over it.'
        : `It feeds ${outputs} ${outputs === 1 ? 'output' : 'outputs'}.`,
    goes: (channel: number) => `It moves on to channel ${channel}.`,
    used: (places: number) =>
      `It is used ${places} ${places === 1 ? 'time' : 'times'}, once for each place of its window.`,
    added: (places: number) => `It is added to ${places} ${places === 1 ? 'output' : 'outputs'}.`,
    shuffled: (to: number, from: number) => `New channel ${to} takes old channel ${from}`,
  },
  zh: {
    at: (name: string, channel: number, row: number, column: number) =>
      `${name}第 ${channel} 通道，第 ${row} 行第 ${column} 列`,
    weight: (filter: number, channel: number, row: number, column: number) =>
      `卷积核 ${filter} 对应通道 ${channel} 的切片，第 ${row} 行第 ${column} 列`,
    bias: (filter: number) => `卷积核 ${filter} 的偏置`,
    equals: (place: string, value: string) => `${place} = ${value}`,
    read: (products: number, channels: number) => `它从 ${channels} 个通道读了 ${products} 个输入。`,
    moved: (channel: number) => `它从第 ${channel} 通道搬来，没有计算。`,
    feeds: (outputs: number) => (outputs === 0 ? '它不影响任何输出：步幅跳过了它。' : `它影响 ${outputs} 个输出。`),
    goes: (channel: number) => `它移到第 ${channel} 通道。`,
    used: (places: number) => `它用了 ${places} 次，窗口每到一处用一次。`,
    added: (places: number) => `它加到 ${places} 个输出上。`,
    shuffled: (to: number, from: number) => `新的第 ${to} 通道取自原来的第 ${from} 通道`,
  },
})
