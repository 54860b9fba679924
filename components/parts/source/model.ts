/** Libraries for which source is written, in the order of the tabs. */
export const languages = ['keras', 'torch', 'tfjs'] as const
export type Language = (typeof languages)[number]

/** What source is written in: a library, or the site's own specification. */
export type SourceLanguage = Language | 'spec'

/** Names of the libraries are the same in every language. */
export const languageNames: Readonly<Record<SourceLanguage, string>> = {
  spec: 'Featherweight',
  keras: 'Keras',
  torch: 'PyTorch',
  tfjs: 'TensorFlow.js',
}

export type Grammar = 'python' | 'javascript'

/** Grammar by which a library's source is coloured, and the media type of its file. */
export const grammars: Readonly<Record<SourceLanguage, { readonly grammar: Grammar; readonly media: string }>> = {
  spec: { grammar: 'javascript', media: 'text/javascript;charset=utf-8' },
  keras: { grammar: 'python', media: 'text/x-python;charset=utf-8' },
  torch: { grammar: 'python', media: 'text/x-python;charset=utf-8' },
  tfjs: { grammar: 'javascript', media: 'text/javascript;charset=utf-8' },
}

/** `mobilenet_keras.py`, importable by its name; `mobilenet.mjs`. */
export function fileName(network: string, language: SourceLanguage): string {
  if (language === 'spec') return `${network}_spec.mjs`
  return language === 'tfjs' ? `${network}.mjs` : `${network}_${language}.py`
}

/** Lines of a source; the end of the last line starts no new one. */
export function countLines(source: string): number {
  return source.replace(/\n$/, '').split('\n').length
}

/** The language that a key on the tabs leads to, or undefined where the key is not for them. */
export function languageAfter<L extends SourceLanguage>(language: L, key: string, among: readonly L[]): L | undefined {
  const at = among.indexOf(language)
  const to: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: among.length - 1 }
  const index = to[key]
  return index === undefined ? undefined : among.at(index % among.length)
}
