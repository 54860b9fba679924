import type { ComponentProps } from 'react'
import { HeadingLink } from './HeadingLink'

interface Props extends ComponentProps<'h2'> {
  readonly level: 'h2' | 'h3'
}

/** A heading of a chapter, which leads to itself. */
export function Heading({ level: Level, id = '', children, ...rest }: Props) {
  return (
    <Level id={id} {...rest}>
      <HeadingLink id={id}>{children}</HeadingLink>
    </Level>
  )
}
