import { test } from 'vitest'
import { matchSnapshot } from '@/components/ui/testing/snapshot'
import type { Locale } from '@/lib/i18n/locale'
import { chart } from './chart'
import { Claims } from './Claims'
import { claimWords } from './claimWords'
import { EvidenceDrawing } from './EvidenceDrawing'
import type { GroupId } from './group'
import { groups } from './groups'
import { Limits } from './Limits'
import { madeUp } from './testing/madeUp'
import { judge, paperPoints, pocketPoints, type Quantity } from './model'
import { pointName } from './names'
import { evidenceWords } from './words'

/** Fixed, so that a new run changes nothing here. */
const MADE_UP: Readonly<Record<string, readonly number[]>> = {
  mobilenet: [89.9, 90.3],
  'mobilenet_alpha-0.75': [89.2, 89.0],
  'mobilenet_alpha-0.5': [88.9, 89.1],
  'mobilenet_alpha-0.25': [84],
  'shufflenet_groups-1': [86, 86.2],
  'shufflenet_groups-2': [86.9, 87.1],
  'shufflenet_groups-2_shuffle-false': [86.8, 86.9],
  'shufflenet_groups-8': [87.4, 87.7, 87.6],
  'shufflenet_groups-8_shuffle-false': [84.1, 83.9],
}
const settings = madeUp((name) => MADE_UP[name] ?? [])

function drawing(id: GroupId, quantity: Quantity, width: number, chosen: string | null, locale: Locale) {
  const group = groups[id]
  const words = evidenceWords[locale]
  const drawn = chart({
    pocket: pocketPoints(group, settings),
    paper: paperPoints(group),
    quantity,
    perMac: 1,
    width,
    nameOf: (point) => pointName(group, point, words),
  })
  const titles = { cost: words.xTitle[quantity], none: words.none }
  return (
    <EvidenceDrawing
      chart={drawn}
      chosen={chosen}
      pocket={{ ...titles, title: words.pocketTitle('3'), accuracy: words.pocketAccuracy }}
      paper={{ ...titles, title: words.paperTitle, accuracy: words.paperAccuracy[group.measure] }}
    />
  )
}

function claimsOf(id: GroupId, locale: Locale) {
  const group = groups[id]
  const points = pocketPoints(group, settings)
  const found = new Map([...points, ...paperPoints(group)].map((point) => [point.id, point]))
  return (
    <div>
      <Claims
        group={group}
        judged={judge(group, settings)}
        found={found}
        locale={locale}
        words={evidenceWords[locale]}
        claims={claimWords[locale]}
      />
      <Limits group={group} settings={settings} points={points} claims={claimWords[locale]} />
    </div>
  )
}

test('α against MACs on a wide page, one setting with a single run', () => {
  matchSnapshot(import.meta.url, 'alpha', drawing('alpha', 'macs', 1060, 'mobilenet_alpha-0.5', 'en'))
})

test('groups and shuffle against parameters on a phone, in Chinese', () => {
  matchSnapshot(import.meta.url, 'phone', drawing('shuffle', 'parameters', 288, null, 'zh'))
})

test('nothing trained yet, and no published numbers', () => {
  matchSnapshot(import.meta.url, 'empty', drawing('activation', 'macs', 480, null, 'en'))
})

test('verdicts with the numbers behind them; comparisons that lack a side are left out', () => {
  matchSnapshot(import.meta.url, 'claims', claimsOf('shuffle', 'en'))
  matchSnapshot(import.meta.url, 'claims-zh', claimsOf('alpha', 'zh'))
  matchSnapshot(import.meta.url, 'claims-empty', claimsOf('bypass', 'en'))
})
