import './tokens.css'
import './base.css'
import type { Metadata } from 'next'
import { Document } from '@/components/shell/Document'
import { NotFound } from '@/components/shell/NotFound'
import { SITE_NAME } from '@/lib/site'

export const metadata: Metadata = { title: `Not found · ${SITE_NAME}`, robots: { index: false } }

export default function GlobalNotFound() {
  return (
    <Document lang="en">
      <NotFound />
    </Document>
  )
}
