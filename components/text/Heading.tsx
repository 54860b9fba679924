import type { ComponentProps } from 'react'
import { HeadingLink } from './HeadingLink'

/** Headings of chapters, which lead to themselves. */
const heading = (Level: 'h2' | 'h3' | 'h4') =>
  function Heading({ id = '', children, ...rest }: ComponentProps<'h2'>) {
    return (
      <Level id={id} {...rest}>
        <HeadingLink id={id}>{children}</HeadingLink>
      </Level>
    )
  }

export const headings = { h2: heading('h2'), h3: heading('h3'), h4: heading('h4') }
