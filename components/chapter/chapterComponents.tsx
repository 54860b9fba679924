import type { MDXComponents } from 'mdx/types'
import type { FunctionComponent } from 'react'
import { ReadyLesson } from './ReadyLesson'
import { Cell } from './Cell'
import { AnswersSoFar } from '@/components/question/AnswersSoFar'
import { Ask, Because, Choice } from '@/components/question/parts'
import { Question } from '@/components/question/Question'
import type { Outline } from '@/content/outline'
import type { Locale } from '@/lib/i18n/locale'
import { Bibliography } from '@/components/text/Bibliography'
import { ChapterName } from '@/components/text/ChapterName'
import { Cite } from '@/components/text/Cite'
import { Correction } from '@/components/text/Correction'
import { Corrections } from '@/components/text/Corrections'
import { Cost } from '@/components/text/Cost'
import { Glossary } from '@/components/text/Glossary'
import { Heading } from '@/components/text/Heading'
import { OpeningHeading } from '@/components/text/OpeningHeading'
import { Published } from '@/components/text/Published'
import { Ratio } from '@/components/text/Ratio'
import { Term } from '@/components/text/Term'
import { Try } from '@/components/text/Try'

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
