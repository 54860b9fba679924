import '../tokens.css'
import '../base.css'
import '../print.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { OfflineSupport } from '@/components/offline/OfflineSupport'
import { Document } from '@/components/shell/Document'
import { LocaleProvider } from '@/components/locale/LocaleProvider'
import { isLocale, languages, locales } from '@/lib/i18n/locale'
import { BASE_PATH, SITE_NAME, SITE_URL } from '@/lib/site'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#131417' },
  ],
}

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  return {
    metadataBase: new URL(SITE_URL),
    applicationName: SITE_NAME,
    manifest: `${BASE_PATH}/${(await params).locale}/app.webmanifest`,
    icons: { icon: `${BASE_PATH}/icon.svg`, apple: `${BASE_PATH}/icons/icon-192.png` },
    openGraph: {
      siteName: SITE_NAME,
      type: 'website',
      images: [{ url: `${BASE_PATH}/preview/home.jpg`, width: 1200, height: 806 }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <Document lang={languages[locale].tag}>
      <LocaleProvider locale={locale}>
        {children}
        <OfflineSupport />
      </LocaleProvider>
    </Document>
  )
}
