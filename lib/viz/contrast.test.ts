import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { colorDistance, contrast, type Vision } from './testing/contrast'

const css = readFileSync(join(import.meta.dirname, '../../app/tokens.css'), 'utf8')
/** Colours of the rules with this selector; `indent` tells those inside a media query from the others. */
const tokens = (selector: string, indent = '') =>
  css
    .split('\n}\n')
    .flatMap((part) => part.split(`\n${indent}${selector} {`).slice(1))
    .map((rule) => rule.split('}')[0]!)
    .flatMap((rule) =>
      [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!] as const),
    )
const light = tokens(':root')
const dark = [...light, ...tokens(":root[data-theme='dark']")]
const themes = {
  light: new Map(light),
  dark: new Map(dark),
  'light, on a projector': new Map([...light, ...tokens(":root[data-contrast='high']")]),
  'dark, on a projector': new Map([
    ...dark,
    ...tokens(":root[data-contrast='high']"),
    ...tokens(":root[data-contrast='high'][data-theme='dark']"),
  ]),
  'light, more contrast': new Map([...light, ...tokens(':root', '  ')]),
  'dark, more contrast': new Map([...dark, ...tokens(':root', '  '), ...tokens(":root[data-theme='dark']", '  ')]),
}

test('every theme has its own colours', () => {
  assert.equal(new Set(Object.values(themes).map((theme) => JSON.stringify([...theme]))).size, 6)
})

const OPERATIONS = ['standard', 'depthwise', 'pointwise', 'grouped', 'shuffle', 'pool', 'dense']
const VISIONS: readonly Vision[] = ['none', 'protan', 'deutan', 'tritan']

test('contrast follows WCAG: black on white is 21, #777 on white 4.48', () => {
  assert.equal(contrast('#000', '#fff'), 21)
  assert.equal(contrast('#777', '#fff').toFixed(2), '4.48')
})

for (const [name, theme] of Object.entries(themes)) {
  const color = (token: string) => theme.get(token) ?? assert.fail(`no colour --${token}`)

  test(`${name}: text reaches 4.5 on every ground`, () => {
    for (const text of ['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'good']) {
      for (const ground of ['paper', 'paper-raised', 'paper-sunk']) {
        const ratio = contrast(color(text), color(ground))
        assert.ok(ratio >= 4.5, `--${text} on --${ground}: ${ratio.toFixed(2)}`)
      }
    }
    assert.ok(contrast(color('danger'), color('danger-paper')) >= 4.5)
  })

  test(`${name}: marks and control borders reach 3 on paper`, () => {
    const marks = [
      ...OPERATIONS.map((kind) => `op-${kind}`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `group-${n}`),
      'line-strong',
    ]
    for (const mark of marks) {
      const ratio = contrast(color(mark), color('paper'))
      assert.ok(ratio >= 3, `--${mark}: ${ratio.toFixed(2)}`)
    }
  })

  test(`${name}: kinds of operation differ for red-, green- and blue-blind eyes too`, () => {
    for (const vision of VISIONS) {
      for (const [at, a] of OPERATIONS.entries()) {
        for (const b of OPERATIONS.slice(at + 1)) {
          const distance = colorDistance(color(`op-${a}`), color(`op-${b}`), vision)
          assert.ok(distance >= 0.04, `${a} and ${b} for ${vision}: ${distance.toFixed(3)}`)
        }
      }
    }
  })

  // Of eight tints some pairs are alike to every colour-blind eye; groups that lie side by side are not, and each has its letter or number.
  test(`${name}: groups side by side differ for red-, green- and blue-blind eyes too`, () => {
    for (const vision of VISIONS) {
      for (const group of [1, 2, 3, 4, 5, 6, 7]) {
        const distance = colorDistance(color(`group-${group}`), color(`group-${group + 1}`), vision)
        assert.ok(distance >= 0.04, `${group} and ${group + 1} for ${vision}: ${distance.toFixed(3)}`)
      }
    }
  })

  test(`${name}: the value and weight scales cannot be taken for each other`, () => {
    for (const vision of VISIONS) {
      for (const sign of ['negative', 'positive']) {
        assert.ok(
          colorDistance(color(`value-${sign}`), color(`weight-${sign}`), vision) >= 0.04,
          `${sign} for ${vision}`,
        )
        assert.ok(colorDistance(color(`${'value'}-negative`), color(`${'value'}-positive`), vision) >= 0.1)
      }
    }
  })
}
