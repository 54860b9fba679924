import { words } from '@/lib/i18n/words'
import type { FormatReason } from '@/lib/weights/pretrained/error'

/** What is known of a fault, ready to be put into a sentence; null or empty where it is not. */
export interface Facts {
  readonly file: string | null
  readonly host: string | null
  readonly tensor: string | null
  readonly layer: string | null
  readonly expected: string
  readonly found: string
  readonly bytesExpected: string | null
  readonly bytesFound: string | null
  readonly status: number | null
  readonly reason: FormatReason | null
  /** Further tensors with the same fault. */
  readonly others: number
  readonly count: number
}

const en = {
  file: 'The file',
  others: (others: number) => (others > 0 ? ` The same goes for ${others} more.` : ''),
  intact: ' Nothing of it is used; the row still runs as before.',
  goesOn: ' What has arrived is kept, and the next try goes on from there.',
  reasons: {
    html: 'a web page came in its place. The network you are in may want you to log in first, or block the host.',
    empty: 'it is empty.',
    syntax: 'its text is damaged.',
    structure: 'it is not built as such a file is.',
    dtype: 'it stores numbers in a way that is not supported.',
    offsets: 'the places that it gives for its tensors do not fit it.',
    'external-data': 'its numbers stand in another file.',
    'extra-bytes': 'it is longer than it says.',
    'too-large': 'it is far larger than the weights of any of these networks.',
    unreadable:
      'the browser could not read it. It may have been moved or changed since it was chosen: choose it again.',
  },
}

const zh = {
  file: '文件',
  others: (others: number) => (others > 0 ? `另有 ${others} 个张量也是如此。` : ''),
  intact: '其中的内容都没有使用，这一行照旧运行。',
  goesOn: '已收到的部分会保留，下次从那里继续。',
  reasons: {
    html: '收到的是一个网页。你所在的网络可能需要先登录，或者屏蔽了该主机。',
    empty: '文件是空的。',
    syntax: '其中的文本已损坏。',
    structure: '它的结构不是这种文件。',
    dtype: '其中数字的存储方式不受支持。',
    offsets: '其中标明的张量位置与文件不符。',
    'external-data': '数字存放在另一个文件里。',
    'extra-bytes': '它比自己声明的更长。',
    'too-large': '它比这些网络的任何权重都大得多。',
    unreadable: '浏览器读不了它。选定之后它可能被移动或改动过，请重新选择。',
  },
}

/** Every way in which trained weights can fail to be had. */
export const pretrainedWords = words({
  en: {
    'not-json': ({ file, reason }: Facts) =>
      `${file ?? 'model.json'} cannot be read: ${en.reasons[reason ?? 'syntax']}${en.intact}`,
    'not-found': ({ file, host, status }: Facts) =>
      host !== null && status !== null
        ? `${host} has no ${file} (status ${status}). It may have moved; a file of your own can be opened below.${en.intact}`
        : `${file ?? en.file} is missing. Choose it together with the others.${en.intact}`,
    network: ({ host, status }: Facts) =>
      status === null
        ? `${host ?? 'The server'} could not be reached, or the connection broke. Check the connection and try again.${en.goesOn}`
        : `${host ?? 'The server'} refused with status ${status}. Try again later.${en.goesOn}`,
    truncated: ({ file, tensor, bytesExpected, bytesFound }: Facts) =>
      `${file ?? en.file} ends too early${tensor === null ? '' : `, within ${tensor}`}: ${bytesFound ?? 'fewer bytes'} instead of ${bytesExpected ?? 'all'}.${en.intact}`,
    format: ({ file, reason }: Facts) =>
      `${file ?? en.file} cannot be used: ${en.reasons[reason ?? 'structure']}${en.intact}`,
    missing: ({ file, tensor, expected, layer, others }: Facts) =>
      `${file ?? en.file} lacks the tensor ${tensor} ${expected}, which our ${layer} needs.${en.others(others)}${en.intact}`,
    shape: ({ file, tensor, expected, found, others }: Facts) =>
      `In ${file ?? 'the file'} the tensor ${tensor} has the shape ${found}, not ${expected}.${en.others(others)}${en.intact}`,
    'not-finite': ({ file, tensor, others }: Facts) =>
      `In ${file ?? 'the file'} the tensor ${tensor} holds numbers that are none (NaN or infinite).${en.others(others)}${en.intact}`,
    'left-over': ({ file, tensor, found, others }: Facts) =>
      `${file ?? en.file} holds a tensor that belongs to nothing: ${tensor} ${found}.${en.others(others)}${en.intact}`,
    'no-match': ({ file, count }: Facts) =>
      `${file ?? en.file} can be read${count > 0 ? ` (${count} tensors)` : ''}, but fits none of the four networks.${en.intact}`,
    aborted: () => `Stopped.${en.goesOn}`,
    unknown: `Something unexpected went wrong.${en.intact}`,
    detail: 'Details',
  },
  zh: {
    'not-json': ({ file, reason }: Facts) =>
      `无法读取 ${file ?? 'model.json'}：${zh.reasons[reason ?? 'syntax']}${zh.intact}`,
    'not-found': ({ file, host, status }: Facts) =>
      host !== null && status !== null
        ? `${host} 上没有 ${file}（状态码 ${status}），可能已经移走；可以在下方打开你自己的文件。${zh.intact}`
        : `缺少 ${file ?? zh.file}。请与其他文件一起选择。${zh.intact}`,
    network: ({ host, status }: Facts) =>
      status === null
        ? `无法连接 ${host ?? '服务器'}，或者连接中断。请检查网络后重试。${zh.goesOn}`
        : `${host ?? '服务器'} 拒绝了请求（状态码 ${status}）。请稍后重试。${zh.goesOn}`,
    truncated: ({ file, tensor, bytesExpected, bytesFound }: Facts) =>
      `${file ?? zh.file} 不完整${tensor === null ? '' : `，在 ${tensor} 处中断`}：应有 ${bytesExpected ?? '更多字节'}，只有 ${bytesFound ?? '一部分'}。${zh.intact}`,
    format: ({ file, reason }: Facts) =>
      `无法使用 ${file ?? zh.file}：${zh.reasons[reason ?? 'structure']}${zh.intact}`,
    missing: ({ file, tensor, expected, layer, others }: Facts) =>
      `${file ?? zh.file} 缺少张量 ${tensor} ${expected}，而这里的 ${layer} 需要它。${zh.others(others)}${zh.intact}`,
    shape: ({ file, tensor, expected, found, others }: Facts) =>
      `${file ?? zh.file} 中张量 ${tensor} 的形状是 ${found}，不是 ${expected}。${zh.others(others)}${zh.intact}`,
    'not-finite': ({ file, tensor, others }: Facts) =>
      `${file ?? zh.file} 中张量 ${tensor} 含有非数或无穷大。${zh.others(others)}${zh.intact}`,
    'left-over': ({ file, tensor, found, others }: Facts) =>
      `${file ?? zh.file} 中有一个不属于任何层的张量：${tensor} ${found}。${zh.others(others)}${zh.intact}`,
    'no-match': ({ file, count }: Facts) =>
      `${file ?? zh.file} 可以读取${count > 0 ? `（${count} 个张量）` : ''}，但与四个网络都不相符。${zh.intact}`,
    aborted: () => `已停止。${zh.goesOn}`,
    unknown: `发生了意料之外的错误。${zh.intact}`,
    detail: '详情',
  },
})
