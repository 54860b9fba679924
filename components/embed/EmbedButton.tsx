'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fetchCode } from '@/components/ui/fetchCode'
import type { EmbedTarget } from './snippet'
import { embedWords } from './words'

const EmbedDialog = dynamic(() => fetchCode(() => import('./EmbedDialog')).then((module) => module.EmbedDialog))

interface Props {
  /** Its id on this page. */
  readonly id: string
  readonly title: string
  readonly target: EmbedTarget
  readonly className: string | undefined
}

/** Offers a figure or a cell for a page elsewhere; the dialog is fetched when it is asked for. */
export function EmbedButton({ className, ...figure }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {embedWords[useLocale()].open}
      </button>
      {open && <EmbedDialog {...figure} onClose={() => setOpen(false)} />}
    </>
  )
}
