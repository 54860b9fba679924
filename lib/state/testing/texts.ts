/** For tests: texts on which programs have broken before, and texts that are almost right. */

const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1',
  '2',
  '1.5',
  '.5',
  '1.',
  '1e999',
  '-1e999',
  '1e-999',
  '1e3',
  'NaN',
  'Infinity',
  '-Infinity',
  '0x10',
  '007',
  '９',
  '٣',
  '2147483648',
  '9007199254740993',
  '9'.repeat(400),
]
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__:1',
  'constructor:2,toString:3',
  'null',
  'undefined',
  'true',
  'false',
]
const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "';--",
  'javascript:alert(1)',
  '../../..',
  '{{7*7}}',
  '${7*7}',
]
const JSONISH = ['[]', '{}', '[1,2', '{"a":1e999}', '"', '[[[[[[[['.repeat(200)]
const UNICODE = [
  '\u0000',
  'a\u0000b',
  '\u202e\u2066abc',
  '\u200b',
  '\ufeff',
  '\ud800',
  '中文',
  'مرحبا',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  'İ',
  '\u2028',
  '\uffff',
]
const MARKS = [
  '',
  ' ',
  '%',
  '%00',
  '%E0%A4%A',
  '%zz',
  '+',
  '&',
  '=',
  '#',
  ';',
  ',',
  ':',
  '.',
  '/',
  '-',
  '\n',
  '\t',
  ';;;',
  ',,,',
  ':::',
  '...',
  '1;',
  ';1',
  ',1',
  '1:',
  ':1',
]
const LONG = ['x'.repeat(65_536), '1'.repeat(4096), '1,'.repeat(5000), ';'.repeat(5000), 'a:1;'.repeat(5000)]

export const hostileTexts: readonly string[] = [NUMBERS, NAMES, MARKUP, JSONISH, UNICODE, MARKS, LONG].flat()

export const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** A text with one character put in, taken out, doubled, or changed. */
export function almost(random: () => number, text: string): string {
  const at = Math.floor(random() * (text.length + 1))
  const other = pick(random, ['0', '9', '-', '.', ',', ':', ';', 'e', 'N', ' ', '\u0000', '中'])
  const kept = text[at] ?? ''
  return text.slice(0, at) + pick(random, [other + kept, '', kept + kept, other]) + text.slice(at + 1)
}
