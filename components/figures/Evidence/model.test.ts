import assert from 'node:assert/strict'
import { test } from 'vitest'
import { experiments } from '@/training/experiments'
import { pocketExperiments } from '@/lib/facts/pocketEvidence'
import { chart, marksOf, nearest } from './chart'
import { groupIds, type ClaimId, type GroupId } from './group'
import { groups } from './groups'
import { madeUp } from './testing/madeUp'
import { judge, paperPoints, pocketPoints, runCounts, spreadOf } from './model'
import { pointName } from './names'
import type { Verdict } from './verdict'
import { evidenceWords } from './words'

const all = groupIds.map((id) => groups[id])

/** Two runs 0.2 points apart around each accuracy; 80 where none is given. */
const settings = (accuracies: Readonly<Record<string, number>>) =>
  madeUp((name) => [(accuracies[name] ?? 80) - 0.1, (accuracies[name] ?? 80) + 0.1])
const verdictOf = (group: GroupId, claim: ClaimId, accuracies: Readonly<Record<string, number>>): Verdict =>
  judge(groups[group], settings(accuracies)).find((one) => one.claim.id === claim)!.verdict

test('every experiment is in a group, every name in a group is an experiment of its network', () => {
  const named = new Set(all.flatMap(({ series }) => series.flatMap(({ pocket }) => pocket)))
  assert.deepEqual(
    experiments.filter(({ name }) => !named.has(name)),
    [],
  )
  for (const group of all) {
    for (const name of group.series.flatMap(({ pocket }) => pocket))
      assert.equal(experiments.find((one) => one.name === name)?.network, group.network, name)
    const points = new Set(group.series.flatMap(({ pocket, paper }) => [...pocket, ...paper]))
    for (const { steps } of group.claims) {
      for (const { ahead, behind, paper } of steps) {
        for (const id of [...ahead, ...behind, ...(paper?.ahead ?? []), ...(paper?.behind ?? [])])
          assert.ok(points.has(id), id)
      }
    }
  }
})

test('published accuracies beside ours: errors turned round, top-5 for the squeeze ratio, none for Xception', () => {
  const of = (id: GroupId) => paperPoints(groups[id]).map(({ accuracy }) => accuracy)
  assert.deepEqual(of('alpha'), [70.6, 68.4, 63.7, 50.6])
  assert.deepEqual(of('shuffle'), [66.4, 67.3, 67.4, 67.2, 67.6, 65.5, 62.4])
  assert.deepEqual(of('squeeze'), [80.3, 85.6, 86])
  assert.deepEqual(of('activation'), [])
  assert.equal(paperPoints(groups.alpha)[0]!.macs, 568_740_352)
})

test('α: falling at every step agrees, one step up does not, one small step is too close', () => {
  const falling = { mobilenet: 90, 'mobilenet_alpha-0.75': 88, 'mobilenet_alpha-0.5': 86, 'mobilenet_alpha-0.25': 82 }
  assert.equal(verdictOf('alpha', 'width', falling), 'agrees')
  assert.equal(verdictOf('alpha', 'width', { ...falling, 'mobilenet_alpha-0.75': 91 }), 'disagrees')
  assert.equal(verdictOf('alpha', 'width', { ...falling, 'mobilenet_alpha-0.75': 89.95 }), 'close')
})

const clear: readonly (readonly [GroupId, ClaimId, Readonly<Record<string, number>>])[] = [
  ['rho', 'resolution', { mobilenet: 84, 'mobilenet_resolution-20': 82 }],
  ['separable', 'equal-cost', { mobilenet: 82 }],
  ['separable', 'same-width', { 'mobilenet_form-full_alpha-1': 82 }],
  ['shuffle', 'groups', { 'shufflenet_groups-1': 78 }],
  ['shuffle', 'shuffle', { 'shufflenet_groups-2': 82, shufflenet: 82, 'shufflenet_groups-8': 82 }],
  ['shuffle', 'more-groups', { 'shufflenet_groups-8': 82 }],
  ['bypass', 'simple', { 'squeezenet_bypass-simple': 82 }],
  ['bypass', 'complex', { 'squeezenet_bypass-complex': 82 }],
  [
    'squeeze',
    'squeeze',
    { 'squeezenet_squeezeRatio-0.25': 81, 'squeezenet_squeezeRatio-0.5': 82, 'squeezenet_squeezeRatio-0.75': 83 },
  ],
  ['activation', 'no-activation', { xception: 82 }],
  ['activation', 'residuals', { xception: 82, 'xception_activation-relu': 82, 'xception_activation-elu': 82 }],
]

for (const [group, claim, accuracies] of clear) {
  test(`${group}, ${claim}: agrees, is too close where all are alike, and does not agree the other way round`, () => {
    const turned = Object.fromEntries(Object.entries(accuracies).map(([name, accuracy]) => [name, 160 - accuracy]))
    assert.deepEqual(
      [accuracies, {}, turned].map((one) => verdictOf(group, claim, one)),
      ['agrees', 'close', 'disagrees'],
    )
  })
}

test('one seed decides nothing; what is not there is missing; the spread is that of the network', () => {
  const once = madeUp((name) => (name.startsWith('mobilenet') ? [90] : []))
  assert.equal(spreadOf(groups.alpha, once), null)
  assert.equal(judge(groups.alpha, once)[0]!.verdict, 'close')
  assert.equal(judge(groups.bypass, once)[0]!.verdict, 'missing')
  assert.deepEqual(
    [runCounts(pocketPoints(groups.alpha, once)), runCounts(pocketPoints(groups.bypass, once))],
    [
      [1, 1],
      [0, 0],
    ],
  )
  // Eight settings of MobileNet with two runs each.
  assert.equal(spreadOf(groups.rho, settings({}))!.freedom, 8)
})

test('paper’s comparisons beside ours: MobileNet’s first step of α 2.2, ShuffleNet’s gain at g = 8 more than at 3', () => {
  const differences = (id: GroupId, at: number) =>
    judge(groups[id], [])[at]!.steps.map(({ paper }) => paper && Number(paper.difference.toFixed(1)))
  assert.deepEqual(differences('alpha', 0), [2.2, 4.7, 13.1])
  assert.deepEqual(differences('rho', 0), [3.4, null])
  assert.deepEqual(differences('shuffle', 2), [3.3])
  assert.deepEqual(differences('squeeze', 0), [null, null, 0.4])
})

for (const width of [288, 720, 1060]) {
  test(`at ${width} px every mark, run and name of every group stays inside its panel, against MACs and parameters`, () => {
    for (const group of all) {
      for (const quantity of ['macs', 'parameters'] as const) {
        const drawn = chart({
          pocket: pocketPoints(group, settings({ xception: 83.4 })),
          paper: paperPoints(group),
          quantity,
          perMac: 1,
          width,
          nameOf: (point) => pointName(group, point, evidenceWords.en),
        })
        for (const panel of [drawn.pocket, drawn.paper]) {
          for (const { x, y, runs } of panel?.marks ?? []) {
            for (const at of [{ x, y }, ...runs]) {
              assert.ok(
                at.x > panel!.left && at.x <= panel!.right && at.y >= panel!.top && at.y <= panel!.bottom,
                `${group.id} ${quantity}`,
              )
            }
          }
          assert.ok((panel?.x.ticks.length ?? 2) >= 2, `${group.id} ${quantity}: too few ticks`)
        }
        for (const mark of marksOf(drawn)) assert.ok(nearest(drawn, mark.x, mark.y, 1), mark.point.id)
      }
    }
  })
}

test('what is trained so far can be judged and drawn', () => {
  for (const group of all) assert.equal(judge(group, pocketExperiments).length, group.claims.length)
})
