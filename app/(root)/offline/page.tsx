import type { Metadata } from 'next'
import { OfflinePage } from '@/components/shell/OfflinePage'
import { SITE_NAME } from '@/lib/site'

export const metadata: Metadata = { title: `Offline · ${SITE_NAME}`, robots: { index: false } }

/** In place of a page that is not on this device, while there is no network. */
export default function Offline() {
  return <OfflinePage />
}
