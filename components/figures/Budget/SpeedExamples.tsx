'use client'

import { median } from 'd3-array'
import { useMeasurements } from '@/components/measure/useMeasured'
import { useLocale } from '@/components/locale/LocaleProvider'
import { useRestricted } from '@/components/ui/controlState'
import { ChapterLink } from '@/components/ui/ChapterLink'
import { tableUrl } from '@/lib/facts/citation'
import { defaults } from '@/lib/nn/knob'
import styles from './Budget.module.css'
import { formatSpeed } from './format'
import { phoneTable, publishedSpeeds, rowsOf } from './model'
import type { BudgetWords } from './words'

interface Props {
  readonly speed: number
  readonly onChange: (speed: number) => void
  readonly words: BudgetWords
}

/** The speed of this device: that of the latest run of a network at its published setting. */
function useDeviceSpeed(): { readonly speed: number; readonly title: string } | null {
  const find = useMeasurements()
  const runs = rowsOf('all', 'fp32', 1).flatMap(({ network, macs }) => {
    const measured = find(network, defaults(network.knobs))
    const ms = measured ? median(measured.times)! : 0
    return measured && ms > 0 ? [{ speed: macs / ms / 1e6, title: network.title, at: measured.at.getTime() }] : []
  })
  return runs.sort((a, b) => b.at - a.at)[0] ?? null
}

/** Speeds that somebody measured: in the ShuffleNet paper, and on this device. */
export function SpeedExamples({ speed, onChange, words }: Props) {
  const locale = useLocale()
  const device = useDeviceSpeed()
  const restricted = useRestricted(['speed'])
  const phone = publishedSpeeds(locale).find(({ id }) => id === 'm1')!
  const shown = (example: number) => formatSpeed(example) === formatSpeed(speed)
  if (restricted) return null
  return (
    <div className={styles.examples}>
      <p className={styles.label}>{words.examples}</p>
      <ul className={styles.list}>
        <li>
          <button
            type="button"
            className={styles.choose}
            aria-pressed={shown(phone.speed)}
            onClick={() => onChange(phone.speed)}
          >
            {words.phone(formatSpeed(phone.speed))}
          </button>{' '}
          (<a href={tableUrl(phoneTable)}>{words.cited}</a>)
        </li>
        <li>
          {device ? (
            <button
              type="button"
              className={styles.choose}
              aria-pressed={shown(device.speed)}
              onClick={() => onChange(device.speed)}
            >
              {words.device(formatSpeed(device.speed), device.title)}
            </button>
          ) : (
            <>
              {words.noDevice} <ChapterLink href="/run/">{words.runHere}</ChapterLink>
            </>
          )}
        </li>
      </ul>
    </div>
  )
}
