'use client'

import { useEffect, useRef, useState } from 'react'
import { SiteCaches } from '@/lib/offline/caches'
import { MANIFEST, type SiteManifest } from '@/lib/offline/manifest'
import { inspectCopy, removeCopy, saveCopy, type SavedCopy } from '@/lib/offline/savedCopy'
import { ChangedError } from '@/lib/offline/store'
import { BASE_PATH } from '@/lib/site'

export type SaveFault = 'network' | 'changed' | 'full' | 'other'

export type Copy =
  | { readonly state: 'looking' | 'unsupported' | 'offline' }
  | { readonly state: 'saving'; readonly done: number; readonly total: number }
  | (SavedCopy & { readonly fault?: SaveFault; readonly removed?: boolean })

const supported = () => 'serviceWorker' in navigator && 'caches' in window

/** The host's manifest, from a cache where it cannot be reached; null where there is none. */
async function siteManifest(): Promise<SiteManifest | null> {
  const response = await fetch(`${BASE_PATH}/${MANIFEST}`).catch(() => null)
  return response?.ok ? response.json() : null
}

function faultOf(error: unknown): SaveFault {
  if (error instanceof ChangedError) return 'changed'
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full'
  return error instanceof TypeError ? 'network' : 'other'
}

/** The copy of the whole site on this device, and what makes and deletes it. */
export function useSavedCopy() {
  const [copy, setCopy] = useState<Copy>({ state: 'looking' })
  const site = useRef<{ readonly caches: SiteCaches; readonly manifest: SiteManifest | null } | null>(null)
  const stop = useRef<AbortController | null>(null)

  useEffect(() => {
    let here = true
    const look = async (): Promise<Copy> => {
      if (!supported()) return { state: 'unsupported' }
      const caches = new SiteCaches(window.caches, location.origin, BASE_PATH)
      const manifest = await siteManifest()
      site.current = { caches, manifest }
      const found = await inspectCopy(caches, manifest)
      return manifest || found.state === 'saved' ? found : { state: 'offline' }
    }
    look()
      .catch((): Copy => ({ state: 'unsupported' }))
      .then((found) => here && setCopy(found))
    return () => {
      here = false
      stop.current?.abort()
    }
  }, [])

  async function save() {
    const { caches, manifest } = site.current ?? {}
    if (!caches || !manifest) return
    stop.current = new AbortController()
    const { signal } = stop.current
    setCopy({ state: 'saving', done: 0, total: 1 })
    // Asked for, so it should not be cleared away when room gets scarce.
    void navigator.storage?.persist?.()
    let fault: SaveFault | undefined
    try {
      await saveCopy(caches, manifest, {
        signal,
        onProgress: (done, total) => setCopy({ state: 'saving', done, total }),
        // The service worker leaves alone what is marked so.
        fetch: (address, init) => fetch(address, { ...init, headers: { 'x-offline': 'save' } }),
      })
    } catch (error) {
      if (!signal.aborted) fault = faultOf(error)
    }
    setCopy({ ...(await inspectCopy(caches, manifest)), fault })
  }

  async function remove() {
    const { caches, manifest } = site.current ?? {}
    if (!caches) return
    await removeCopy(caches)
    setCopy(manifest ? { ...(await inspectCopy(caches, manifest)), removed: true } : { state: 'offline' })
  }

  return { copy, save, remove, stop: () => stop.current?.abort() }
}
