'use client'

import type { RefObject } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { exportSvg } from '@/lib/viz/exportSvg'
import { CsvButton } from './CsvButton'
import { download } from './download'
import styles from './ExportButtons.module.css'
import { rasterize } from './rasterize'
import { exportWords } from './words'

interface Props {
  /** Name of the files, without the ending. */
  readonly name: string
  /** The drawing. Its looks must stand in its attributes; it needs a `viewBox`. */
  readonly svg: RefObject<SVGSVGElement | null>
  /** The numbers behind it, written when asked for. */
  readonly csv: () => string
}

/** Fonts by the names that other programs know them by. */
const FONT = 'Inter, system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** Buttons below a chart: the drawing as an SVG file or as a PNG picture, its numbers as a CSV file. */
export function ExportButtons({ name, svg, csv }: Props) {
  const words = exportWords[useLocale()]
  const drawing = () => {
    if (!svg.current) return null
    const root = getComputedStyle(document.documentElement)
    const token = (property: string) => root.getPropertyValue(property)
    return exportSvg(new XMLSerializer().serializeToString(svg.current), {
      token,
      background: token('--paper').trim(),
      font: FONT,
    })
  }
  const saveSvg = () => {
    const text = drawing()
    if (text) download(`${name}.svg`, 'image/svg+xml', text)
  }
  const savePng = async () => {
    const text = drawing()
    if (text) download(`${name}.png`, 'image/png', await rasterize(text))
  }
  return (
    <span className={styles.buttons}>
      <button type="button" className={styles.button} onClick={saveSvg}>
        {words.svg}
      </button>
      <button type="button" className={styles.button} onClick={() => void savePng()}>
        {words.png}
      </button>
      <CsvButton name={name} csv={csv} />
    </span>
  )
}
