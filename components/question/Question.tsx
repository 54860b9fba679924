import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { parseWanted, type Task } from './answer'
import { Ask, Because, Choice, type BecauseProps, type ChoiceProps } from './parts'
import { QuestionBox } from './QuestionBox'

export interface QuestionProps {
  /** One on the whole site; answers are kept under it. */
  readonly id: string
  /** Id of the right choice. */
  readonly answer?: string
  /** The right number, how far from it is still right, and its unit. */
  readonly number?: string
  readonly tolerance?: string
  readonly unit?: string
  /** Entries of the query string that the figure must be brought to: `reach.g=6,reach.depth=3`. */
  readonly state?: string
  /** Anchor of that figure. */
  readonly figure?: string
  readonly children: ReactNode
}

/** What a question asks for. Throws where it asks for nothing or for two things. */
export function taskOf({
  id,
  answer,
  number,
  tolerance = '0',
  unit = '',
  state,
}: Omit<QuestionProps, 'children'>): Task {
  const wanted = [answer, number, state].filter((one) => one !== undefined)
  if (wanted.length !== 1) throw new Error(`<Question id="${id}">: give answer, number or state, one of them`)
  if (answer !== undefined) return { kind: 'choice', answer }
  if (state !== undefined) return { kind: 'state', wanted: parseWanted(state) }
  const task: Task = { kind: 'number', number: Number(number), tolerance: Number(tolerance), unit }
  if (!Number.isFinite(task.number) || !(task.tolerance >= 0))
    throw new Error(`<Question id="${id}">: number and tolerance must be numbers`)
  return task
}

/** Predict first, then see: a choice, a number, or a figure to be set. Its parts are `Ask`, `Choice` and `Because`. */
export function Question({ children, ...props }: QuestionProps) {
  const parts = Children.toArray(children).filter((child): child is ReactElement => isValidElement(child))
  const part = <P,>(type: (props: P) => ReactNode) => parts.filter((one): one is ReactElement<P> => one.type === type)
  const [ask] = part(Ask)
  const [because] = part<BecauseProps>(Because)
  const choices = part<ChoiceProps>(Choice).map((one) => ({ id: one.props.id, content: one.props.children }))
  const task = taskOf(props)
  if (!ask || !because) throw new Error(`<Question id="${props.id}"> needs an <Ask> and a <Because>`)
  if (task.kind === 'choice' && !choices.some(({ id }) => id === task.answer)) {
    throw new Error(`<Question id="${props.id}">: no <Choice id="${task.answer}">`)
  }
  const figure = because.props.figure ?? props.figure
  if (task.kind === 'state' && !figure) throw new Error(`<Question id="${props.id}">: say which figure`)
  return (
    <QuestionBox
      id={props.id}
      task={task}
      choices={choices}
      ask={ask.props.children}
      because={because.props.children}
      figure={figure}
    />
  )
}
