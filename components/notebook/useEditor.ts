'use client'

import { useCallback, useState } from 'react'
import type { Editor } from './Editor'

/** The editor, fetched when the reader first asks for it. */
export function useEditor() {
  const [editor, setEditor] = useState<{ readonly Editor: typeof Editor } | null>(null)
  const [failed, setFailed] = useState(false)
  const open = useCallback(() => {
    setFailed(false)
    import('./Editor').then(
      ({ Editor }) => setEditor({ Editor }),
      () => setFailed(true),
    )
  }, [])
  return { Editor: editor?.Editor ?? null, failed, open }
}
