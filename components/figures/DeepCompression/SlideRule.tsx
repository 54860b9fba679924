'use client'

import { useId } from 'react'
import { useWidth } from '@/components/ui/useWidth'
import { useRestricted } from '@/components/ui/controlState'
import { Shortcut } from '@/components/ui/Shortcut'
import { Slider } from '@/components/ui/Slider'
import styles from './DeepCompression.module.css'
import { factorStops, threeDigits, type Split } from './model'
import { rule } from './rule'
import { RuleDrawing } from './RuleDrawing'
import type { DeepWords } from './words'

interface Props {
  readonly factors: Split['factors']
  readonly a: number
  readonly b: number
  readonly onA: (factor: number) => void
  readonly onB: (factor: number) => void
  readonly words: DeepWords
}

const SLIDERS = ['first', 'second']

/** Two factors as lengths that are laid end to end. */
export function SlideRule({ factors, a, b, onA, onB, words: { rule: words } }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const title = useId()
  const restricted = useRestricted(SLIDERS)
  const paper = { a: threeDigits(factors.design), b: threeDigits(factors.compression) }
  const product = String(threeDigits(a * b))
  return (
    <section className={styles.rule} aria-labelledby={title}>
      <h4 id={title} className={styles.heading}>
        {words.title}
      </h4>
      <div className={styles.controls}>
        <Slider
          name="first"
          label={words.first}
          stops={factorStops}
          value={a}
          onChange={onA}
          format={(value) => words.times(String(value))}
        />
        <Slider
          name="second"
          label={words.second}
          stops={factorStops}
          value={b}
          onChange={onB}
          format={(value) => words.times(String(value))}
        />
        <output className={styles.sum}>{words.sum(String(a), String(b), product)}</output>
      </div>
      <div ref={box}>
        <RuleDrawing
          rule={rule(width, a, b)}
          a={words.times(String(a))}
          b={words.times(String(b))}
          product={words.times(product)}
        />
      </div>
      <p className={styles.note}>
        {words.note}
        {!restricted && <span data-shortcut="">{words.paper} </span>}
        <Shortcut
          sets={SLIDERS}
          className={styles.choose}
          onClick={() => {
            onA(paper.a)
            onB(paper.b)
          }}
        >
          {words.paperOf(String(paper.a), String(paper.b))}
        </Shortcut>
      </p>
    </section>
  )
}
