import { LIMITS } from './limits'
import type { ChartOutput, CodeError, Message, Output, Sheet, Value } from './output'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most
const isFinite = (value: unknown): value is number => Number.isFinite(value)
const isValue = (value: unknown): value is Value =>
  isFinite(value) || value === 'NaN' || value === 'Infinity' || value === '-Infinity'
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

function isList<T>(value: unknown, most: number, each: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= most && value.every(each)
}

/**
 * Reads what came from the sandbox, where code of strangers runs. Null where it is no message, or larger than a
 * message may be: shapes and sizes are checked, and only known fields pass.
 */
export function parseMessage(data: unknown): Message | null {
  if (!isText(data, LIMITS.message)) return null
  const message = json(data)
  if (!isObject(message)) return null
  switch (message.type) {
    case 'ready':
    case 'started':
    case 'flooded':
      return { type: message.type }
    case 'done':
      return isFinite(message.ms) && message.ms >= 0 ? { type: 'done', ms: message.ms } : null
    case 'output': {
      const output = parseOutput(message.output)
      return output && { type: 'output', output }
    }
    case 'failed': {
      const error = parseError(message.error)
      return error && { type: 'failed', error }
    }
    case 'crashed':
      return isText(message.message, LIMITS.text) ? { type: 'crashed', message: message.message } : null
    default:
      return null
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function parseError(error: unknown): CodeError | null {
  if (!isObject(error) || !isText(error.name, LIMITS.label) || !isText(error.message, LIMITS.text)) return null
  const { name, message, line } = error
  return { name, message, line: isCount(line) && line > 0 && line <= LIMITS.code ? line : null }
}

const isRow = (row: unknown): row is readonly Value[] => isList(row, LIMITS.side, isValue)
const isSheet = (sheet: unknown): sheet is Sheet =>
  isObject(sheet) && isList(sheet.at, 4, isCount) && isList(sheet.rows, LIMITS.side, isRow)
const isCell = (cell: unknown): cell is Value | string => isValue(cell) || isText(cell, LIMITS.label)
const isTableRow = (row: unknown): row is readonly (Value | string)[] => isList(row, LIMITS.columns, isCell)
const isLabel = (text: unknown): text is string => isText(text, LIMITS.label)
const isPoint = (point: unknown): point is ChartOutput['points'][number] =>
  isObject(point) && (isFinite(point.x) || isLabel(point.x)) && isFinite(point.y)

function parseOutput(output: unknown): Output | null {
  if (!isObject(output) || typeof output.cut !== 'boolean') return null
  const { cut, label } = output
  switch (output.kind) {
    case 'text': {
      const { tone, text } = output
      const known = tone === 'log' || tone === 'warn' || tone === 'error'
      return known && isLabel(label) && isText(text, LIMITS.text) ? { kind: 'text', tone, label, text, cut } : null
    }
    case 'tensor': {
      const { shape, type, sheets } = output
      if (!isLabel(label) || !isLabel(type) || !isList(shape, 8, isCount) || !isList(sheets, LIMITS.sheets, isSheet))
        return null
      return { kind: 'tensor', label, shape, type, sheets: sheets.map(({ at, rows }) => ({ at, rows })), cut }
    }
    case 'table': {
      const { columns, rows } = output
      if (!isLabel(label) || !isList(columns, LIMITS.columns, isLabel) || !isList(rows, LIMITS.rows, isTableRow))
        return null
      return rows.every((row) => row.length === columns.length) ? { kind: 'table', label, columns, rows, cut } : null
    }
    case 'chart': {
      const { form, x, y, points } = output
      if (!isLabel(label) || !isLabel(x) || !isLabel(y) || !isList(points, LIMITS.points, isPoint)) return null
      if (form !== 'bars' && form !== 'line') return null
      if (form === 'line' && points.some((point) => typeof point.x === 'string')) return null
      return { kind: 'chart', label, form, x, y, points: points.map((point) => ({ x: point.x, y: point.y })), cut }
    }
    default:
      return null
  }
}
