import localFont from 'next/font/local'

const sans = localFont({
  src: '../../.fonts/sans.woff2',
  variable: '--font-sans-latin',
  weight: '400 700',
  display: 'swap',
})

const serif = localFont({
  src: [
    { path: '../../.fonts/serif.woff2', style: 'normal', weight: '400 700' },
    { path: '../../.fonts/serif-italic.woff2', style: 'italic', weight: '400' },
  ],
  variable: '--font-serif-latin',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

const display = localFont({
  src: '../../.fonts/display.woff2',
  variable: '--font-display-latin',
  weight: '500',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

// α and ρ: fetched only where a page uses them.
const sansGreek = localFont({
  src: '../../.fonts/sans-greek.woff2',
  variable: '--font-sans-greek',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF' },
  ],
})

const serifGreek = localFont({
  src: '../../.fonts/serif-greek.woff2',
  variable: '--font-serif-greek',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF' },
  ],
})

/** Class names that define the font variables used in tokens.css. */
export const fontVariables = [sans, serif, display, sansGreek, serifGreek].map((font) => font.variable).join(' ')
