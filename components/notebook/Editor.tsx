'use client'

import { closeCompletion } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { typescriptLanguage } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { Annotation, EditorState, StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import colours from '@/components/code/Colours.module.css'
import { highlighter } from '@/components/code/highlighter'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './Code.module.css'
import { completion } from './completion'
import { scopeWords } from './scopeWords'

interface Props {
  readonly code: string
  /** Changes when the code is not what was typed here. What was typed comes back late, when more may have been typed. */
  readonly given: number
  readonly label: string
  /** Id of the text that says which keys do what. */
  readonly describedBy: string
  readonly errorLine: number | null
  readonly running: boolean
  readonly onChange: (code: string) => void
  /** Escape: Tab indents in here, so another key has to lead out. */
  readonly onLeave: () => void
}

const takenOver = Annotation.define<true>()
const setFaulty = StateEffect.define<number | null>()
const faulty = Decoration.line({ class: styles.faulty })

/** The line that an error was in, until the next change. */
const faultyLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { effects, docChanged, state }) => {
    const set = effects.find((effect) => effect.is(setFaulty))
    if (!set) return docChanged ? Decoration.none : marks
    const line = set.value as number | null
    return line === null || line > state.doc.lines
      ? Decoration.none
      : Decoration.set(faulty.range(state.doc.line(line).from))
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** The editor, in its own chunk; it takes the focus when it comes. */
export function Editor({ code, given, label, describedBy, errorLine, running, onChange, onLeave }: Props) {
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const taken = useRef(given)
  const words = scopeWords[useLocale()]
  const props = useRef({ code, label, describedBy, words, onChange, onLeave })
  useEffect(() => {
    props.current = { code, label, describedBy, words, onChange, onLeave }
  })

  useEffect(() => {
    const { code, label, describedBy, words } = props.current
    const leave = () => {
      props.current.onLeave()
      return true
    }
    const editor = new EditorView({
      doc: code,
      parent: parent.current!,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        typescriptLanguage,
        syntaxHighlighting(highlighter),
        completion(words),
        faultyLine,
        EditorState.tabSize.of(2),
        keymap.of([{ key: 'Escape', run: leave }, indentWithTab, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          lang: 'en',
          tabindex: '0',
        }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          if (docChanged && !transactions.some((one) => one.annotation(takenOver)))
            props.current.onChange(state.doc.toString())
        }),
      ],
    })
    view.current = editor
    editor.focus()
    return () => editor.destroy()
  }, [])

  useEffect(() => {
    if (given === taken.current || !view.current) return
    taken.current = given
    view.current.dispatch({
      changes: { from: 0, to: view.current.state.doc.length, insert: code },
      annotations: takenOver.of(true),
    })
  }, [given, code])

  useEffect(() => {
    // Suggestions must not hide what comes.
    if (running && view.current) closeCompletion(view.current)
  }, [running])

  useEffect(() => view.current?.dispatch({ effects: setFaulty.of(errorLine) }), [errorLine])

  return <div ref={parent} className={`${styles.editor} ${colours.colours}`} />
}
