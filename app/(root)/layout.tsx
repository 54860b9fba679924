import '../tokens.css'
import '../base.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/shell/Document'
import { languages } from '@/lib/i18n/locale'
import { BASE_PATH, SITE_NAME, SITE_URL } from '@/lib/site'

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: `${SITE_NAME}: lightweight convolutional networks, taken apart`,
  description: 'Choose a language. 选择语言。',
  icons: { icon: `${BASE_PATH}/icon.svg` },
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document lang={languages.en.tag}>{children}</Document>
}
