import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { hashSource, pagePolicy, withPolicy } from './contentPolicy'

const page = (inside: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><meta name="viewport"/>${inside}</head><body></body></html>`
const directive = (policy: string, name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `))

test('a script’s hash is the one that the standard computes for its example', () => {
  // Content Security Policy Level 3, 8.4 (hash-source).
  assert.equal(hashSource("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
})

test('inline scripts are named once each, files not at all, and nothing else may run', () => {
  const policy = pagePolicy(
    page('<script src="/a.js" async=""></script><script>1</script><script id="x">2</script><script>1</script>'),
    [],
  )
  assert.equal(
    directive(policy, 'script-src'),
    `script-src 'self' 'wasm-unsafe-eval' ${hashSource('1')} ${hashSource('2')}`,
  )
  assert.ok(!/unsafe-inline/.test(directive(policy, 'script-src')!) && !/'unsafe-eval'/.test(policy))
})

test('requests go to the site and to the hosts that are given', () => {
  assert.equal(
    directive(pagePolicy(page(''), ['https://weights.example']), 'connect-src'),
    "connect-src 'self' https://weights.example",
  )
})

test('the policy stands before everything that it must hold for', () => {
  const written = withPolicy(page('<script>1</script>'), [])
  assert.match(
    written,
    /^<!DOCTYPE html><html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><meta name="viewport"\/>/,
  )
})

test('an inline handler is refused, the same letters in a script or a text are not', () => {
  assert.throws(() => pagePolicy(page('<img src="x" onerror="alert(1)">'), []), /inline event handler onerror/)
  pagePolicy(page('<script>"<img src=x onerror=\\"1\\">"</script>onerror="1"'), [])
})

const chapters = join(import.meta.dirname, '../../content')

/** Ways by which a chapter could make markup or code of a text; in programs, lint refuses them and their like. */
const DOORS = /dangerouslySetInnerHTML|srcdoc|<script|<iframe|\son[a-z]+=|\beval\(|\bFunction\(/i

test('no chapter makes markup or code of a text', () => {
  const paths = readdirSync(chapters, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'))
  assert.ok(paths.length > 0)
  assert.deepEqual(
    paths.filter((path) => DOORS.test(readFileSync(join(chapters, path), 'utf8'))),
    [],
  )
})
