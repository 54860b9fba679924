import { embedAddress } from '@/components/embed/snippet'
import { figureBySlug, figures } from '@/components/figures/list'
import type { Locale } from '@/lib/i18n/locale'
import { pagePath } from '@/lib/i18n/alternates'
import { lessonAddress } from '@/components/lesson/lesson'
import { ReadyLink } from './ReadyLink'

interface Props {
  readonly locale: Locale
  /** Slug of the figure's own page. */
  readonly figure: string
  /** Its state as a query string: `reach.g=6&reach.depth=3`. */
  readonly state?: string
  /** Names of controls, joined by commas. */
  readonly lock?: string
  readonly hide?: string
  /** Whether the figure is covered until the reader has decided. */
  readonly guess?: boolean
  /** The task, plain text. */
  readonly children: string
}

const list = (names: string | undefined) => names?.split(',') ?? []

/** A lesson's link, ready made. Throws where there is no such figure or the task is not plain text. */
export function ReadyLesson({ locale, figure, state = '', lock, hide, guess = false, children }: Props) {
  const name = figureBySlug(figure)
  if (!name || typeof children !== 'string')
    throw new Error(`<ReadyLesson figure="${figure}">: no such figure, or a task that is not plain text`)
  const place = embedAddress(pagePath(locale, ''), { slug: figure }, figure, state)
  return (
    <ReadyLink
      address={lessonAddress(place, { task: children, lock: list(lock), hide: list(hide), guess })}
      title={figures[name].names[locale].short}
    >
      {children}
    </ReadyLink>
  )
}
