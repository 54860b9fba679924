import { formatCount } from '@/lib/i18n/numbers'
import { words } from '@/lib/i18n/words'

export const testWords = words({
  en: {
    title: 'Test all',
    results: 'Right answers of each network',
    intro: (count: number) =>
      `All ${formatCount(count)} shipped test pictures through each of the four, here. PyTorch classified the same pictures after training, with the same weights: the two must agree.`,
    start: (count: number) => `Test all ${formatCount(count)}`,
    again: 'Test again',
    cancel: 'Cancel',
    progress: (title: string, done: number, of: number) => `${title}: ${formatCount(done)} of ${formatCount(of)}`,
    network: 'Network',
    here: 'Right, here',
    torch: 'Right, PyTorch',
    all: 'Of all 10,000',
    speed: 'Pictures a second',
    none: '–',
    hits: (hits: number, share: string) => `${formatCount(hits)} (${share})`,
    percent: (value: number) => `${value.toFixed(2)} %`,
    same: 'the same',
    apart: (pictures: number) => `${pictures} apart`,
    training: (epochs: number) =>
      `PyTorch trained each for ${epochs} epochs on 60,000 other pictures. “Of all 10,000” is its accuracy on the whole test set, weights in halves as shipped.`,
    perClass: (title: string) => `${title}, class by class`,
    pair: (label: string, other: string, count: number, of: number) =>
      `Hardest: ${label}, taken for ${other} in ${count} of ${of} pictures.`,
    rightOf: (right: number, of: number) => `${right} of ${of}`,
    often: (name: string, count: number) => `${count} as ${name}`,
    never: 'no mistake',
    show: (name: string) => `Show mistakes: ${name}`,
    mistakes: (name: string, shown: number, all: number) =>
      shown < all ? `The first ${shown} of ${all} mistakes of ${name}` : `${all} mistakes of ${name}`,
    use: (place: number, name: string) => `Use test picture ${formatCount(place + 1)}, taken for ${name}`,
    finished: (list: string) => `All tested. ${list}`,
    said: (title: string, share: string) => `${title} ${share}`,
    separator: ', ',
  },
  zh: {
    title: '全部测试',
    results: '各网络答对的图片数',
    intro: (count: number) =>
      `在这里让四个网络各自识别全部 ${formatCount(count)} 张测试图片。训练后，PyTorch 用同样的权重识别过同样的图片，两边的结果必须一致。`,
    start: (count: number) => `测试全部 ${formatCount(count)} 张`,
    again: '再测一次',
    cancel: '取消',
    progress: (title: string, done: number, of: number) => `${title}：${formatCount(done)} / ${formatCount(of)}`,
    network: '网络',
    here: '此处答对',
    torch: 'PyTorch 答对',
    all: '全部 10,000 张',
    speed: '每秒图片数',
    none: '–',
    hits: (hits: number, share: string) => `${formatCount(hits)}（${share}）`,
    percent: (value: number) => `${value.toFixed(2)} %`,
    same: '相同',
    apart: (pictures: number) => `相差 ${pictures} 张`,
    training: (epochs: number) =>
      `PyTorch 用另外 60,000 张图片把每个网络训练了 ${epochs} 轮。“全部 10,000 张”是它在整个测试集上的准确率，权重与此处一样是半精度。`,
    perClass: (title: string) => `${title}：逐类查看`,
    pair: (label: string, other: string, count: number, of: number) =>
      `最难：“${label}”，${of} 张中有 ${count} 张被当成“${other}”。`,
    rightOf: (right: number, of: number) => `${right} / ${of}`,
    often: (name: string, count: number) => `${count} 张当成“${name}”`,
    never: '没有错误',
    show: (name: string) => `查看错误：${name}`,
    mistakes: (name: string, shown: number, all: number) =>
      shown < all ? `“${name}”的 ${all} 个错误中的前 ${shown} 个` : `“${name}”的 ${all} 个错误`,
    use: (place: number, name: string) => `使用第 ${formatCount(place + 1)} 张测试图片，它被当成“${name}”`,
    finished: (list: string) => `全部测试完毕。${list}`,
    said: (title: string, share: string) => `${title} ${share}`,
    separator: '，',
  },
})

export type TestWords = (typeof testWords)['en']
