import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  completionKeymap,
  currentCompletions,
  selectedCompletionIndex,
  setSelectedCompletion,
  type Completion,
  type CompletionContext,
  type CompletionSource,
} from '@codemirror/autocomplete'
import { completionPath, localCompletionSource } from '@codemirror/lang-javascript'
import { EditorState, Prec, type Extension } from '@codemirror/state'
import { keymap, tooltips, type EditorView } from '@codemirror/view'
import { consoleNames, nnNames, scopeNames, tfNames, type Signatures } from '@/lib/notebook/scopeNames'
import styles from './Completion.module.css'
import type { ScopeWords } from './scopeWords'

/** Letters before names are suggested unasked: after fewer the list would come with every word. */
const ENOUGH = 2

/** Pixels between the list and the edge of the window. */
const EDGE = 8

type Config = NonNullable<Parameters<typeof autocompletion>[0]>

const IDENTIFIER = /^[\w$]*$/

/** A kind is set off from its name by a space, for those who hear it. */
const completions = (names: Signatures, words: Readonly<Record<string, string>> = {}): readonly Completion[] =>
  Object.entries(names).map(([label, said]) => ({
    label,
    detail: said.startsWith('(') ? said : ` ${said}`,
    info: words[label],
  }))

/** Suggests what is in scope in a cell: its own names, and after `nn.`, `tf.` and `console.` what they have. */
export function scopeSource(words: ScopeWords): CompletionSource {
  const scope = completions(scopeNames, words.scope)
  const members: Readonly<Record<string, readonly Completion[]>> = {
    nn: completions(nnNames, words.nn),
    tf: completions(tfNames),
    console: completions(consoleNames),
  }
  return (context) => {
    const at = completionPath(context)
    if (!at || at.path.length > 1) return null
    const [owner] = at.path
    const options = owner === undefined ? scope : Object.hasOwn(members, owner) ? members[owner]! : null
    return options && { from: context.pos - at.name.length, options, validFor: IDENTIFIER }
  }
}

/** A source that waits for a few letters, or for the reader to ask. */
const patient =
  (source: CompletionSource): CompletionSource =>
  (context: CompletionContext) => {
    const typed = context.matchBefore(/[\w$]+$/)
    const member = context.matchBefore(/\.[\w$]*$/)
    return context.explicit || member || (typed && typed.text.length >= ENOUGH) ? source(context) : null
  }

const isOpen = (view: EditorView) => currentCompletions(view.state).length > 0

/** Tab takes what is chosen, or the first. */
function accept(view: EditorView): boolean {
  if (!isOpen(view)) return false
  if (selectedCompletionIndex(view.state) === null) view.dispatch({ effects: setSelectedCompletion(0) })
  return acceptCompletion(view)
}

/** Escape closes the list, and only that; what is still on its way to be shown does not hold the reader up. */
const close = (view: EditorView) => isOpen(view) && closeCompletion(view)

/** The window, but for its very edge. */
const roomFor = ({ dom }: EditorView) => {
  const { clientWidth, clientHeight } = dom.ownerDocument.documentElement
  return { top: EDGE, left: EDGE, right: clientWidth - EDGE, bottom: clientHeight - EDGE }
}

/** What a name is for stands at the list's end, where it covers no other name and not the code. */
const placeInfo: Config['positionInfo'] = (view, list, _option, info, space) => {
  const cursor = view.coordsAtPos(view.state.selection.main.head)
  const above = cursor !== null && list.bottom <= cursor.bottom
  const room = above ? list.top - space.top : space.bottom - list.bottom
  return { style: room < info.bottom - info.top ? 'visibility: hidden' : above ? 'bottom: 100%' : 'top: 100%' }
}

/**
 * Suggestions while typing and on Ctrl-Space. None is chosen until an arrow chooses it, so that Enter stays a new line
 * for everyone else.
 */
export function completion(words: ScopeWords): Extension {
  return [
    autocompletion({
      override: [scopeSource(words), localCompletionSource].map(patient),
      selectOnOpen: false,
      defaultKeymap: false,
      icons: false,
      positionInfo: placeInfo,
      tooltipClass: () => styles.popup!,
    }),
    tooltips({ tooltipSpace: roomFor }),
    Prec.highest(
      keymap.of([
        { key: 'Escape', run: close },
        { key: 'Tab', run: accept },
        ...completionKeymap.filter(({ key }) => key !== 'Escape'),
      ]),
    ),
    EditorState.phrases.of({ Completions: words.completions }),
  ]
}
