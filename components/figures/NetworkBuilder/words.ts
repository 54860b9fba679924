import { editWords } from './editWords'
import { factWords } from './factWords'

/** All words of the figure. */
export const builderWords = {
  en: { ...editWords.en, ...factWords.en },
  zh: { ...editWords.zh, ...factWords.zh },
}

export type BuilderWords = (typeof builderWords)['en']
