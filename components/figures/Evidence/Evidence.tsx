'use client'

import { sentences } from '@/lib/i18n/typography'
import { useMemo, useRef, useState } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useWidth } from '@/components/ui/useWidth'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { EXPERIMENT_EPOCHS, pocketExperiments, pocketSettings } from '@/lib/facts/pocketEvidence'
import { csv } from '@/lib/viz/csv'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { chart, marksOf } from './chart'
import { Claims } from './Claims'
import { claimWords } from './claimWords'
import { EvidenceDrawing } from './EvidenceDrawing'
import styles from './Evidence.module.css'
import { groupIds } from './group'
import { groups } from './groups'
import { Legend } from './Legend'
import { Limits } from './Limits'
import { judge, paperPoints, pocketPoints, quantities } from './model'
import { pointName, table, TABLE_HEADER, verdictText } from './names'
import { Plot } from './Plot'
import { saidOf } from './said'
import { useEvidence } from './useEvidence'
import { evidenceWords } from './words'

/** The papers' experiments repeated with pocket networks, beside what the papers printed. */
export function Evidence() {
  const locale = useLocale()
  const words = evidenceWords[locale]
  const claims = claimWords[locale]
  const { of, setOf, quantity, setQuantity, chosen, choose, reset } = useEvidence()
  const [hovered, setHovered] = useState<string | null>(null)
  const [unit] = useUnit()
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const group = groups[of]
  const [pocket, paper, judged] = useMemo(
    () => [pocketPoints(group, pocketExperiments), paperPoints(group), judge(group, pocketExperiments)],
    [group],
  )
  const drawn = useMemo(
    () =>
      chart({
        pocket,
        paper,
        quantity,
        perMac: operationsIn(unit, 1),
        width,
        nameOf: (point) => pointName(group, point, words),
      }),
    [pocket, paper, quantity, unit, width, group, words],
  )
  const textOf = (id: string | null) => {
    const mark = marksOf(drawn).find(({ point }) => point.id === id)
    return mark ? saidOf(group, mark.point, unit, locale, words) : null
  }
  const printed = paper.length > 0
  const pinned = textOf(chosen)
  const titles = { cost: words.xTitle[quantity === 'macs' ? unit : quantity], none: words.none }
  const summary = sentences(
    locale,
    judged.map((one) => claims.said(claims.claims[one.claim.id], verdictText(one, claims))),
  )

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      onReset={reset}
      live={pinned ?? summary}
      alternative={<Alternative settings={pocketSettings} unit={unit} locale={locale} words={words} />}
      controls={
        <>
          <Segmented
            name="of"
            label={words.of}
            value={of}
            options={groupIds.map((value) => ({ value, label: words.groups[value] }))}
            onChange={setOf}
          />
          <Segmented
            name="against"
            label={words.against}
            value={quantity}
            options={quantities.map((value) => ({
              value,
              label: value === 'macs' ? words.macs[unit] : words.parameters,
            }))}
            onChange={setQuantity}
          />
          <UnitSwitch />
        </>
      }
    >
      <div className={styles.figure}>
        <Legend group={group} words={words} />
        <div className={printed ? undefined : styles.beside}>
          <div ref={box}>
            <Plot
              chart={drawn}
              chosen={chosen}
              label={words.plot(pocket.length + paper.length)}
              text={pinned ?? words.hint}
              onChoose={choose}
              onHover={setHovered}
            >
              <EvidenceDrawing
                svg={svg}
                chart={drawn}
                chosen={hovered ?? chosen}
                pocket={{
                  ...titles,
                  title: words.pocketTitle(String(EXPERIMENT_EPOCHS)),
                  accuracy: words.pocketAccuracy,
                }}
                paper={{ ...titles, title: words.paperTitle, accuracy: words.paperAccuracy[group.measure] }}
              />
            </Plot>
          </div>
          {!printed && (
            <div className={styles.note}>
              <h4 className={styles.heading}>{words.paperTitle}</h4>
              <p>{claims.notes[of]}</p>
            </div>
          )}
        </div>
        <div className={styles.foot}>
          <p className={styles.detail}>{textOf(hovered) ?? pinned ?? words.hint}</p>
          <ExportButtons
            name={`evidence-${of}-${quantity}`}
            svg={svg}
            csv={() => csv(TABLE_HEADER, table(group, [...pocket, ...paper], words, locale))}
          />
        </div>
        <h4 className={styles.heading}>{claims.title}</h4>
        <Claims
          group={group}
          judged={judged}
          found={new Map([...pocket, ...paper].map((point) => [point.id, point]))}
          locale={locale}
          words={words}
          claims={claims}
        />
        {printed && <p className={styles.note}>{claims.notes[of]}</p>}
        <Limits group={group} settings={pocketExperiments} points={pocket} claims={claims} />
      </div>
    </FigureFrame>
  )
}
