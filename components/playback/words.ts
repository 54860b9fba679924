import { words } from '@/lib/i18n/words'

export const playbackWords = words({
  en: {
    playback: 'Playback',
    play: 'Play',
    pause: 'Pause',
    back: 'One step back',
    forward: 'One step forward',
    step: 'Step',
    speed: 'Speed',
    position: (step: number, length: number) => `Step ${step} of ${length}`,
  },
  zh: {
    playback: '播放',
    play: '播放',
    pause: '暂停',
    back: '后退一步',
    forward: '前进一步',
    step: '步',
    speed: '速度',
    position: (step: number, length: number) => `第 ${step} 步，共 ${length} 步`,
  },
})
