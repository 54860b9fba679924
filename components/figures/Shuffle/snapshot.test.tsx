import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { LocaleProvider } from '@/components/locale/LocaleProvider'
import type { Locale } from '@/lib/i18n/locale'
import { Arithmetic } from './Arithmetic'
import { Draws } from './Draws'
import { Journeys } from './Journeys'
import { layoutOf } from './layout'
import { planOf, type Settings } from './model'
import { Stage } from './Stage'

const nothing = () => {}

function stage(locale: Locale, settings: Settings, width: number, progress: number, at: number) {
  const plan = planOf(settings)
  const moving = progress % 1 > 0
  const callbacks = { onHover: nothing, onPick: nothing, onStop: nothing }
  return (
    <LocaleProvider locale={locale}>
      <Stage plan={plan} layout={layoutOf(plan, width)} progress={progress} moving={moving} at={at} {...callbacks} />
    </LocaleProvider>
  )
}

test('six channels in three groups, at rest in the table', () => {
  matchSnapshot(import.meta.url, 'table', stage('en', { channels: 6, groups: 3, way: 'shuffle' }, 720, 1, 3))
})

test('twelve channels half way through the transposition, on a phone, in Chinese', () => {
  matchSnapshot(import.meta.url, 'half-way', stage('zh', { channels: 12, groups: 4, way: 'shuffle' }, 340, 1.5, 5))
})

test('the inverse: numbers, groups and text', () => {
  const plan = planOf({ channels: 6, groups: 3, way: 'inverse' })
  matchSnapshot(
    import.meta.url,
    'inverse',
    <LocaleProvider locale="en">
      <Arithmetic plan={plan} channel={3} />
      <Draws plan={plan} />
      <Journeys plan={plan} />
    </LocaleProvider>,
  )
})
