import { deflateSync, inflateSync, strToU8 } from 'fflate'
import { LIMITS } from './limits'

/** First of all a version, so that links stay readable when the packing changes. */
const VERSION = '1.'

/** Code as text for an address: deflated, base64url. Null where it is too long for one. */
export function packCode(code: string): string | null {
  if (code.length > LIMITS.code) return null
  const bytes = deflateSync(strToU8(code), { level: 9 })
  const packed =
    VERSION +
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  return packed.length > LIMITS.link ? null : packed
}

/** The code in an address; null where it is damaged, too long, or of another version. */
export function unpackCode(text: string): string | null {
  if (text.length > LIMITS.link || !text.startsWith(VERSION) || !/^[\w-]+$/.test(text.slice(VERSION.length)))
    return null
  try {
    const base64 = text.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/')
    const bytes = inflateSync(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
    const code = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return code.length > LIMITS.code ? null : code
  } catch {
    return null
  }
}
