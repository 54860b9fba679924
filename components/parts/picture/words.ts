import { words } from '@/lib/i18n/words'

export const pictureWords = words({
  en: {
    photograph: 'The photograph',
    chelsea: 'Chelsea the cat',
    coffee: 'A cup of coffee',
    rocket: 'A rocket',
    astronaut: 'Eileen Collins',
    own: 'Your picture',
    choose: 'Choose a file',
    camera: 'Use the camera',
    dropHint: 'Or drop a picture here, or paste one. It stays on this device.',
    cropNote: 'The central square, resized to each network’s input.',
    preview: (name: string) => `${name}: the central square that the networks see`,
    take: 'Take the picture',
    closeCamera: 'Close the camera',
  },
  zh: {
    photograph: '照片',
    chelsea: '小猫切尔西',
    coffee: '一杯咖啡',
    rocket: '火箭',
    astronaut: '艾琳·柯林斯',
    own: '你的图片',
    choose: '选择文件',
    camera: '使用摄像头',
    dropHint: '也可以把图片拖到这里，或直接粘贴。图片不会离开这台设备。',
    cropNote: '取中央的正方形，缩放到各网络的输入尺寸。',
    preview: (name: string) => `${name}：网络看到的中央正方形`,
    take: '拍照',
    closeCamera: '关闭摄像头',
  },
})
