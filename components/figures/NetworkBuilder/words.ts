import { together } from '@/lib/i18n/words'
import { editWords } from './editWords'
import { factWords } from './factWords'

/** All words of the figure. */
export const builderWords = together(editWords, factWords)

export type BuilderWords = (typeof builderWords)['en']
