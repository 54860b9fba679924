import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import { LocaleProvider } from '@/components/locale/LocaleProvider'
import type { Locale } from '@/lib/i18n/locale'
import type { Block } from './model'
import { Panel } from './Panel'
import { Shares } from './Shares'

const nothing = () => {}
const settings = { channels: 6, groups: 3, depth: 2 }

function panel(locale: Locale, block: Block, width: number, large: boolean) {
  return (
    <LocaleProvider locale={locale}>
      <Panel
        block={block}
        settings={settings}
        at={3}
        width={width}
        large={large}
        tabbable
        onHover={nothing}
        onPick={nothing}
      />
    </LocaleProvider>
  )
}

test('grouped with a shuffle between, large', () => {
  matchSnapshot(import.meta.url, 'shuffled', panel('en', 'shuffled', 900, true))
})

test('Fire, large on a phone, in Chinese', () => {
  matchSnapshot(import.meta.url, 'fire', panel('zh', 'fire', 340, true))
})

test('segments, one of several', () => {
  matchSnapshot(import.meta.url, 'segments', panel('en', 'segments', 250, false))
})

test('the shares as a table', () => {
  matchSnapshot(
    import.meta.url,
    'shares',
    <LocaleProvider locale="en">
      <Shares channels={12} groups={6} />
    </LocaleProvider>,
  )
})
