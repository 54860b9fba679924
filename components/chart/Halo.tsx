import type { SVGProps } from 'react'

/** A text with an outline in the colour of the paper, readable where lines pass below it. */
export function Halo({ strokeWidth = 4, ...text }: SVGProps<SVGTextElement>) {
  return <text {...text} paintOrder="stroke" stroke="var(--paper)" strokeWidth={strokeWidth} strokeLinejoin="round" />
}
