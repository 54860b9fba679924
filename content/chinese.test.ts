import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { chapterSource } from './testing/chapterSource'

const root = join(import.meta.dirname, '..')
const han = '\\p{Script=Han}'

/** Spellings that are not the agreed ones, and what is. */
const agreed: readonly (readonly [RegExp, string])[] = [
  [/深度可分卷积|深度分离卷积|可分卷积/u, '深度可分离卷积'],
  [/逐深度卷积|逐通道卷积|深度方向卷积/u, '深度卷积'],
  [/(?<!逐)点卷积|点式卷积|点向卷积/u, '逐点卷积'],
  [/(?<![分一两二三四每各个同多几\d\ufffc] ?)组卷积|群卷积/u, '分组卷积'],
  [/通道洗牌|通道混排|通道混淆|频道/u, '通道混洗'],
  [/宽度乘数|宽度因子|宽度倍率/u, '宽度乘子'],
  [/分辨率乘数|分辨率因子|分辨率倍率/u, '分辨率乘子'],
  [/MACs? 运算|乘累加|乘积累加|乘法累加/u, '乘加运算'],
  [/卷积內核|过滤器/u, '卷积核、滤波器'],
  [/特征圖|特性图/u, '特征图'],
  [/步长/u, '步幅'],
  [/[積網絡縱覽輕這個們為與對於說華層維軸數據學習圖後際處讀寫]/u, 'simplified characters'],
]

/** Punctuation and spaces that a Chinese reader stumbles over. */
const typography: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${han}[,;:?!]|${han}\\.(?=\\s|$)`, 'u'), 'full-width punctuation after Chinese'],
  [new RegExp(`${han}\\(|\\)${han}`, 'u'), 'full-width parentheses beside Chinese'],
  [new RegExp(`${han}[A-Za-z0-9]|[A-Za-z0-9%]${han}`, 'u'), 'a space between Chinese and Latin'],
  [/[ \t][，。；：？！、）」》”]|[（「《“][ \t]/u, 'no space beside full-width punctuation'],
  [/[，。；：？！、][ \t]+\S/u, 'no space after full-width punctuation'],
  [/\.\.\.|。。/u, '……'],
  [new RegExp(`${han}--|--${han}`, 'u'), '——'],
]

function faults(text: string, rules: readonly (readonly [RegExp, string])[]): string[] {
  return rules.flatMap(([pattern, right]) => {
    const found = pattern.exec(text)
    return found ? [`${right}: ${text.slice(Math.max(0, found.index - 12), found.index + 16)}`] : []
  })
}

/** Strings with Chinese in them, of every file with words. */
function* strings(): Generator<readonly [string, string]> {
  for (const folder of ['components', 'content', 'lib/facts', 'lib/i18n', 'app']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue
      const code = readFileSync(join(root, folder, file), 'utf8')
      for (const [, quoted] of code.matchAll(/(?:'|`)((?:[^'`\n\\]|\\.)*\p{Script=Han}(?:[^'`\n\\]|\\.)*)(?:'|`)/gu)) {
        yield [join(folder, file), quoted!.replace(/\$\{[^}]*\}/g, '\ufffc').replaceAll('\\u00a0', '\u00a0')]
      }
    }
  }
}

test('labels, messages and data use the agreed Chinese terms', () => {
  assert.deepEqual(
    [...strings()].flatMap(([file, text]) => faults(text, agreed).map((fault) => `${file}: ${fault}`)),
    [],
  )
})

test('labels, messages and data follow Chinese typography', () => {
  assert.deepEqual(
    [...strings()].flatMap(([file, text]) => faults(text, typography).map((fault) => `${file}: ${fault}`)),
    [],
  )
})

for (const file of readdirSync(join(import.meta.dirname, 'zh'))) {
  const slug = file.replace('.mdx', '')
  test(`zh/${slug}: agreed terms and typography`, () => {
    const { texts } = chapterSource('zh', slug)
    assert.deepEqual(
      texts.flatMap((text) => faults(text, [...agreed, ...typography])),
      [],
    )
    assert.deepEqual(
      texts.filter((text) => text.includes('**')),
      [],
      'bold that was not recognized',
    )
  })
  test(`zh/${slug}: no space before a citation, which has its own`, () => {
    const text = readFileSync(join(import.meta.dirname, 'zh', file), 'utf8')
    assert.deepEqual(text.match(/.{0,12} <Cite [^>]*>|<Cite [^>]*> \p{Script=Han}/gu) ?? [], [])
  })
}
