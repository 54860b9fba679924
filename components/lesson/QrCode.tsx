'use client'

import { QRCodeSVG } from 'qrcode.react'
import styles from './QrCode.module.css'

/** Most characters that a code of the least correction holds as bytes, and that a phone still reads from a projector. */
const LONGEST = 1200

export const fitsCode = (address: string) => new TextEncoder().encode(address).length <= LONGEST

/** An address as a QR code: always dark on white, with the quiet margin that readers need. */
export function QrCode({ address, label, size }: { address: string; label: string; size: 'small' | 'large' }) {
  return (
    <QRCodeSVG
      value={address}
      level="L"
      marginSize={4}
      title={label}
      className={size === 'large' ? styles.large : styles.small}
      role="img"
    />
  )
}
