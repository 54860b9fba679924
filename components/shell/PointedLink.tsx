'use client'

import Link from 'next/link'
import { useState, type ComponentProps } from 'react'

/**
 * A link whose page is fetched when the reader points at it, not when it comes into sight: the header alone has a dozen,
 * and a class shares its network.
 */
export function PointedLink(props: Omit<ComponentProps<typeof Link>, 'prefetch' | 'onPointerEnter' | 'onFocus'>) {
  const [pointed, setPointed] = useState(false)
  const point = () => setPointed(true)
  return <Link {...props} prefetch={pointed ? null : false} onPointerEnter={point} onFocus={point} />
}
