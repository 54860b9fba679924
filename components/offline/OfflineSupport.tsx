'use client'

import dynamic from 'next/dynamic'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import styles from './OfflineSupport.module.css'
import { ownBuild } from './ownBuild'

const UpdateNotice = dynamic(() => import('./UpdateNotice').then((module) => module.UpdateNotice), { ssr: false })

/** In a frame the browser keeps everything apart for each site around it: the course's pages would each have a copy. */
const possible = () =>
  process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator && window.top === window.self

/** Pages that were visited work without a network. Says when a newer version of the site has come. */
export function OfflineSupport() {
  const path = usePathname()
  const [newer, setNewer] = useState(false)
  const tell = useRef<((path: string) => void) | null>(null)

  useEffect(() => {
    const build = ownBuild()
    if (!possible() || build === null) return
    const stop = new AbortController()
    const start = async () => {
      const { connect } = await import('@/lib/offline/connect')
      if (!stop.signal.aborted) tell.current = await connect(build, () => setNewer(true), stop.signal)
    }
    // Not before the page has what it needs itself. Where it is refused, the site works as it always did.
    const begin = () => void start().catch(() => undefined)
    if (document.readyState === 'complete') begin()
    else window.addEventListener('load', begin, { signal: stop.signal })
    return () => stop.abort()
  }, [])

  useEffect(() => tell.current?.(path.slice(1)), [path])

  return (
    <div role="status" className={styles.place}>
      {newer && <UpdateNotice onLater={() => setNewer(false)} />}
    </div>
  )
}
