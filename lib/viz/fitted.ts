import { textWidth } from './labels'

/** The text, or as much of it as fits into `width` pixels with an ellipsis, at a font size in pixels. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').replace(/[ ,，、]+$/, '')}…`
}
