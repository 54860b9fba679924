'use client'

import { useDeferredValue, useMemo, useRef } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useSettled } from '@/components/figure/useSettled'
import { SettingControls } from '@/components/setting/SettingControls'
import { settingName } from '@/components/setting/settingName'
import { unitWords } from '@/components/setting/unitWords'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { useNumberFormat } from '@/components/setting/useNumberFormat'
import { useSetting } from '@/components/setting/useSetting'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { useControlState } from '@/components/ui/controlState'
import { Segmented } from '@/components/ui/Segmented'
import { formatCount } from '@/lib/i18n/numbers'
import { defaults } from '@/lib/nn/knob'
import { numberFormats } from '@/lib/nn/memory'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { budgetOf, halfOf, limitOn } from './budget'
import { choicesOf } from './options'
import { Choices } from './Choices'
import { counted } from './counted'
import { FitBox } from './FitBox'
import { LawChart } from './LawChart'
import { dialsOf } from './laws'
import { quantities } from './quantity'
import styles from './Multipliers.module.css'
import { accuraciesAt } from './published'
import { PublishedCard } from './PublishedCard'
import { accuracyText } from './say'
import { ratioText, Totals } from './Totals'
import { useMultipliers } from './useMultipliers'
import { multipliersWords } from './words'

/** A network's knobs: totals, published accuracies, the laws that costs nearly follow, and what fits in a budget. */
export function Multipliers({ network: fixed }: { network?: string }) {
  const locale = useLocale()
  const words = multipliersWords[locale]
  const setting = useSetting(fixed)
  const { network, resolved, cost, setValues } = setting
  const { values } = resolved
  const [unit] = useUnit()
  const [format, setFormat] = useNumberFormat()
  const settings = useMultipliers()
  const { quantity, setQuantity, spacing, setSpacing, limit } = settings
  // A lesson without the budget's number is not about a budget.
  const limited = useControlState('amount') !== 'hidden'
  const named = unitWords[locale][unit]
  const dials = useMemo(() => dialsOf(network), [network])
  const published = useMemo(() => counted(network, defaults(network.knobs))!, [network])
  const amount = settings.amount || halfOf(limit, published, unit, format)
  const budget = useMemo(() => budgetOf(limit, amount, unit), [limit, amount, unit])
  // The totals and the charts follow the finger; what stands below them may follow a moment later.
  const below = useRef<HTMLDivElement>(null)
  const deferred = useDeferredValue(useSettled(resolved, below))
  const later = deferred.network === network ? deferred : resolved
  const choices = useMemo(() => choicesOf(network, later.values), [network, later])
  const [accuracy] = accuraciesAt(network, values)

  return (
    <FigureFrame
      figure={figure}
      fixed={fixed}
      caption={spacing === 'log' ? `${words.caption} ${words.logNote}` : words.caption}
      onReset={() => {
        settings.reset()
        setValues({})
      }}
      live={`${words.live(
        settingName(network, values, locale),
        named.of(formatCount(operationsIn(unit, cost.macs))),
        formatCount(cost.parameters),
        ratioText(cost.macs, published.macs, words),
      )} ${accuracy ? accuracyText(accuracy, words) : words.nothingLive}`}
      alternative={<Alternative network={network} values={later.values} dials={dials} unit={unit} words={words} />}
      controls={
        <>
          {fixed && <SettingControls setting={setting} />}
          {fixed && <UnitSwitch />}
          <Segmented
            name="format"
            label={words.format}
            value={format}
            options={numberFormats.map((value) => ({ value, label: value }))}
            onChange={setFormat}
          />
          <Segmented
            name="chartsShow"
            label={words.chartsShow}
            value={quantity}
            options={quantities.map((value) => ({ value, label: value === 'macs' ? named.name : words.parameters }))}
            onChange={setQuantity}
          />
          <Segmented
            name="axes"
            label={words.axes}
            value={spacing}
            options={[
              { value: 'linear', label: words.linear },
              { value: 'log', label: words.log },
            ]}
            onChange={setSpacing}
          />
        </>
      }
    >
      <div className={styles.figure}>
        <div className={styles.top}>
          <Totals now={cost} published={published} unit={unit} format={format} words={words} />
          <PublishedCard network={network} values={values} onTake={setValues} words={words} />
        </div>
        <div className={styles.laws}>
          {dials.map((dial) => (
            <LawChart
              key={`${network.id} ${dial.name}`}
              network={network}
              values={values}
              dial={dial}
              quantity={quantity}
              spacing={spacing}
              unit={unit}
              limit={limited ? limitOn(quantity, budget, format) : null}
              onValues={setValues}
              words={words}
            />
          ))}
        </div>
        {limited && (
          <FitBox
            network={network}
            values={values}
            budget={budget}
            amount={amount}
            unit={unit}
            format={format}
            settings={settings}
            onTake={setValues}
            words={words}
          />
        )}
        <div ref={below}>
          {choices.length > 0 && (
            <Choices choices={choices} values={later.values} unit={unit} onValues={setValues} words={words} />
          )}
        </div>
      </div>
    </FigureFrame>
  )
}
