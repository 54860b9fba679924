'use client'

import { useTheme } from 'next-themes'
import { useSyncExternalStore } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './Switch.module.css'
import { shellWords } from './words'

const themes = ['light', 'system', 'dark'] as const

const icons: Readonly<Record<(typeof themes)[number], string>> = {
  light:
    'M8 4.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8M8 .8v1.6M8 13.6v1.6M.8 8h1.6M13.6 8h1.6M2.9 2.9 4 4M12 12l1.1 1.1M2.9 13.1 4 12M12 4l1.1-1.1',
  system: 'M2 3h12v8.4H2zM5.6 14h4.8',
  dark: 'M13.4 9.8A5.9 5.9 0 0 1 6.2 2.6a5.9 5.9 0 1 0 7.2 7.2',
}

const never = () => () => undefined

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  const { theme, setTheme } = useTheme()
  const words = shellWords[useLocale()]
  // The stored theme is known only in the browser; the server shows none as chosen.
  const mounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <fieldset className={styles.themes}>
      <legend className="visually-hidden">{words.theme}</legend>
      {themes.map((name) => (
        <label key={name} className={styles.theme} title={words[name]}>
          <input
            type="radio"
            name="theme"
            value={name}
            checked={mounted && theme === name}
            onChange={() => setTheme(name)}
            className="visually-hidden"
          />
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path
              d={icons[name]}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span className="visually-hidden">{words[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
