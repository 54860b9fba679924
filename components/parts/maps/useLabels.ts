'use client'

import { useEffect, useState } from 'react'
import { BASE_PATH } from '@/lib/site'

let labels: Promise<readonly string[]> | null = null

async function load(): Promise<readonly string[]> {
  const { loadLabels } = await import('@/lib/weights/pretrained/labels')
  return loadLabels(BASE_PATH)
}

/** Names of ImageNet's classes in English, fetched from this site when they are first wanted; null until then. */
export function useLabels(wanted: boolean): readonly string[] | null {
  const [loaded, setLoaded] = useState<readonly string[] | null>(null)
  useEffect(() => {
    if (!wanted) return
    let current = true
    labels ??= load()
    labels.then(
      (names) => current && setLoaded(names),
      // Asked for again next time; numbers stand in until then.
      () => (labels = null),
    )
    return () => {
      current = false
    }
  }, [wanted])
  return wanted ? loaded : null
}
