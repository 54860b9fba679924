import { words } from '@/lib/i18n/words'

export const homeWords = words({
  en: {
    title: 'Small networks, taken apart',
    subtitle: 'lightweight convolutional networks, taken apart',
    lead: 'SqueezeNet, MobileNet and ShuffleNet are as accurate as networks many times their size; Xception is more accurate than one of its own. Look at every layer, count every parameter and multiplication, and run all four at full size on your own photograph, here in the browser.',
    action: 'Run all four on a photograph',
    read: 'Start reading',
    pages: 'What you find here',
  },
  zh: {
    title: '把轻量网络拆开看',
    subtitle: '拆开轻量化卷积网络',
    lead: 'SqueezeNet、MobileNet 和 ShuffleNet 的准确率，不输给比它们大许多倍的网络；Xception 则胜过与它一样大的网络。在这里逐层查看，数清每一个参数、每一次乘法，再用你自己的照片，在浏览器里把四个网络全尺寸跑一遍。',
    action: '用一张照片运行四个网络',
    read: '从头读起',
    pages: '这里有什么',
  },
})
