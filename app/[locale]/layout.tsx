import '../tokens.css'
import '../base.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Document } from '@/components/shell/Document'
import { LocaleProvider } from '@/components/shell/LocaleProvider'
import { isLocale, localeNames, locales } from '@/lib/i18n/locale'
import { BASE_PATH, SITE_NAME, SITE_URL } from '@/lib/site'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  applicationName: SITE_NAME,
  icons: { icon: `${BASE_PATH}/icon.svg` },
  openGraph: { siteName: SITE_NAME, type: 'website', images: [{ url: `${BASE_PATH}/preview/home.jpg`, width: 1200, height: 806 }] },
  twitter: { card: 'summary_large_image' },
}

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <Document lang={localeNames[locale].tag}>
      <LocaleProvider locale={locale}>{children}</LocaleProvider>
    </Document>
  )
}
