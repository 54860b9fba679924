import type { MDXComponents } from 'mdx/types'
import type { FunctionComponent } from 'react'
import { ReadyLesson } from '@/components/lesson/ReadyLesson'
import { Cell } from '@/components/notebook/Cell'
import { AnswersSoFar } from '@/components/question/AnswersSoFar'
import { Ask, Because, Choice } from '@/components/question/parts'
import { Question } from '@/components/question/Question'
import type { Locale } from '@/lib/i18n/locale'
import { Bibliography } from './Bibliography'
import { ChapterName } from './ChapterName'
import { Cite } from './Cite'
import { Correction } from './Correction'
import { Corrections } from './Corrections'
import { Cost } from './Cost'
import { Glossary } from './Glossary'
import { Heading } from './Heading'
import { OpeningHeading } from './OpeningHeading'
import { Published } from './Published'
import { Ratio } from './Ratio'
import { Term } from './Term'
import { Try } from './Try'

/** What a chapter says about itself; written by scripts/mdx/outline. */
export interface Outline {
  /** Headings below the title, in order. */
  readonly headings: readonly { readonly depth: number; readonly id: string; readonly text: string }[]
  /** Words in letters, and Chinese characters. */
  readonly words: number
  readonly characters: number
  /** Whether there are formulas. */
  readonly formulas: boolean
  /** Ids of its questions. */
  readonly questions: readonly string[]
}

/**
 * Text components that need the page they stand on. Chapters are rendered when the site is built, outside React's
 * context, so the page hands them its language; nothing of their arithmetic reaches the reader.
 */
export function chapterComponents(
  locale: Locale,
  chapter: string,
  { questions }: Pick<Outline, 'questions'>,
): MDXComponents {
  const here = <P extends object>(
    Component: FunctionComponent<P & { readonly locale: Locale; readonly chapter: string }>,
  ) =>
    function Here(props: P) {
      return <Component {...props} locale={locale} chapter={chapter} />
    }

  return {
    h2: (props) => (
      <>
        <Heading level="h2" {...props} />
        {props.id === 'questions' && questions.length > 0 && <AnswersSoFar questions={questions} />}
      </>
    ),
    h3: (props) => <Heading level="h3" {...props} />,
    Ask,
    Because,
    Bibliography: here(Bibliography),
    Cell: here(Cell),
    ChapterLink: here(ChapterName),
    Choice,
    Cite: here(Cite),
    Correction: here(Correction),
    Corrections: here(Corrections),
    Cost,
    Glossary: here(Glossary),
    OpeningHeading: here(OpeningHeading),
    Published: here(Published),
    Question,
    Ratio,
    ReadyLesson: here(ReadyLesson),
    Term: here(Term),
    Try: here(Try),
    // The empty corner of a table heads nothing.
    th: ({ children, ...rest }) => (children ? <th {...rest}>{children}</th> : <td {...rest} />),
  }
}
