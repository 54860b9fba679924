import type { Locale } from './locale'
import { words } from './words'

/** Marks, with the spaces that belong to them. Chinese ones are as wide as a character and bring their own. */
export const marks = words({
  en: { comma: ', ', item: ', ', semicolon: '; ', colon: ': ', stop: '.', space: ' ', open: '(', close: ')' },
  zh: { comma: '，', item: '、', semicolon: '；', colon: '：', stop: '。', space: '', open: '（', close: '）' },
})

/** Empty ones are left out. */
type Parts = readonly (string | false | null | undefined)[]

const join = (parts: Parts, mark: string) => parts.filter(Boolean).join(mark)

/** Parts of a sentence one after another: `a, b`, `甲，乙`. */
export const clauses = (locale: Locale, parts: Parts): string => join(parts, marks[locale].comma)

/** Things of one kind: `a, b`, `甲、乙`. */
export const items = (locale: Locale, parts: Parts): string => join(parts, marks[locale].item)

/** Clauses that have commas themselves: `a; b`, `甲；乙`. */
export const statements = (locale: Locale, parts: Parts): string => join(parts, marks[locale].semicolon)

/** Whole sentences, each with its stop: `A. B.`, `甲。乙。` */
export const sentences = (locale: Locale, parts: Parts): string => join(parts, marks[locale].space)

/** `text` with a stop behind it. */
export const sentence = (locale: Locale, text: string): string => `${text}${marks[locale].stop}`

/** `name: value`, `名：值`. */
export const labelled = (locale: Locale, name: string, value: string): string => `${name}${marks[locale].colon}${value}`

/** `text (aside)`, `文（注）`. */
export const withAside = (locale: Locale, text: string, aside: string): string =>
  `${text}${marks[locale].space}${marks[locale].open}${aside}${marks[locale].close}`
