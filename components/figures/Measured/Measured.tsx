'use client'

import { useMemo } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { Legend } from '@/components/parts/layer/Legend'
import { useMeasure } from '@/components/measure/useMeasure'
import { measureWords } from '@/components/measure/words'
import { SettingControls } from '@/components/setting/SettingControls'
import { settingName } from '@/components/setting/settingName'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { Segmented } from '@/components/ui/Segmented'
import { formatDuration } from '@/lib/i18n/numbers'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { KindTimes } from './KindTimes'
import { LayerTimes } from './LayerTimes'
import styles from './Measured.module.css'
import { kindTimes, reversed, timedLayers } from './model'
import { NetworkTimes } from './NetworkTimes'
import { useSubjects, type Row } from './useSubjects'
import { backendNames } from '@/lib/run/contract/backend'
import { measuredWords } from './words'

const NOTHING = [] as const

/** MACs beside the time they take on this device: by network, by kind of operation, by layer. */
export function Measured({ network }: { network?: string }) {
  const locale = useLocale()
  const words = measuredWords[locale]
  const names = measureWords[locale]
  const { setting, rows, opened, idOf, open, backend, setBackend, layer, setLayer, reset } = useSubjects(network)
  const { runs, busy, measure, cancel, photographFault } = useMeasure(backend)
  const [unit] = useUnit()
  const layers = useMemo(() => (opened?.measured ? timedLayers(opened.subject, opened.measured) : NOTHING), [opened])
  const kinds = useMemo(() => kindTimes(layers), [layers])
  const nameOf = ({ subject }: Pick<Row, 'subject'>) => settingName(subject.network, subject.values, locale)
  const known = rows.flatMap(({ subject, measured, speed }) =>
    measured && speed ? [{ subject, measured, speed }] : [],
  )
  const mixed = new Set(known.map(({ measured }) => measured.backend)).size > 1

  return (
    <FigureFrame
      figure={figure}
      id={network && `measured-${network}`}
      fixed={network}
      caption={words.caption}
      onReset={reset}
      live={opened?.speed ? `${nameOf(opened)}: ${formatDuration(opened.speed.ms)}` : words.not}
      alternative={<Alternative rows={rows} layers={layers} unit={unit} locale={locale} words={words} />}
      controls={
        <>
          {network && <SettingControls setting={setting} />}
          <Segmented
            name="by"
            label={words.by}
            value={backend}
            options={backendNames.map((value) => ({ value, label: names[value] }))}
            onChange={setBackend}
          />
          <UnitSwitch />
          {busy ? (
            <button type="button" className={styles.cancel} onClick={cancel}>
              {names.cancel}
            </button>
          ) : (
            <button
              type="button"
              className={styles.main}
              onClick={() => void measure(rows.map(({ subject }) => subject))}
            >
              {rows.length === 1 ? words.one(nameOf(rows[0]!)) : words.all(rows.length)}
            </button>
          )}
        </>
      }
    >
      <div className={styles.figure}>
        {photographFault && <Notice tone="danger">{names.photograph}</Notice>}
        <NetworkTimes
          rows={rows}
          runs={runs}
          busy={busy}
          unit={unit}
          locale={locale}
          words={words}
          onMeasure={({ subject }) => void measure([subject])}
        />
        {known.length === 0 ? (
          <p className={styles.finding}>{words.nothing}</p>
        ) : mixed ? (
          <p className={styles.finding}>{words.mixed}</p>
        ) : (
          known.length > 1 && <p className={styles.finding}>{finding()}</p>
        )}
        {opened?.measured && opened.speed && (
          <>
            {known.length > 1 && (
              <Segmented
                name="layersOf"
                label={words.layersOf}
                value={idOf(rows.indexOf(opened))}
                options={rows.flatMap((row, index) =>
                  row.measured ? [{ value: idOf(index), label: nameOf(row) }] : [],
                )}
                onChange={open}
              />
            )}
            <div className={styles.detail}>
              <KindTimes kinds={kinds} title={words.kinds(nameOf(opened))} unit={unit} locale={locale} words={words} />
              <div className={styles.right}>
                <Legend kinds={kinds.map(({ kind }) => kind)} />
                <LayerTimes
                  layers={layers}
                  name={nameOf(opened)}
                  file={opened.subject.network.id}
                  chosen={layer}
                  unit={unit}
                  locale={locale}
                  words={words}
                  onChoose={setLayer}
                />
              </div>
            </div>
            <p className={styles.what}>
              {what(opened.measured)}{' '}
              {words.sum(formatDuration(layers.reduce((sum, { ms }) => sum + ms, 0)), formatDuration(opened.speed.ms))}
            </p>
          </>
        )}
      </div>
    </FigureFrame>
  )

  function finding(): string {
    const pair = reversed(known)
    if (!pair) return words.inOrder
    const { fewer, faster } = pair
    const macs = faster.subject.cost.macs / fewer.subject.cost.macs
    return words.reversed(nameOf(fewer), nameOf(faster), macs.toFixed(1), (fewer.speed.ms / faster.speed.ms).toFixed(1))
  }

  function what({ backend: used, device, times, firstMs, at }: NonNullable<Row['measured']>): string {
    const when = at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
    return words.what(
      names[used],
      device && used === 'webgl' ? words.on(device) : '',
      times.length,
      firstMs === null ? null : formatDuration(firstMs),
      when,
    )
  }
}
