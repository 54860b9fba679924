'use client'

import { Component, type ReactNode } from 'react'
import { Notice } from '@/components/ui/Notice'
import styles from './island.module.css'
import { useFigureWords } from './words'

interface Props {
  /** Markup of the picture. */
  readonly picture: string
  readonly children: ReactNode
}

/** A figure; where its code does not arrive or breaks, the picture that it was to take the place of, and why. */
export class KeptPicture extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { picture, children } = this.props
    if (!this.state.broken) return children
    return (
      <>
        {/* oxlint-disable-next-line react/no-danger -- the server's own markup of this very figure, read from the page */}
        <div className={styles.island} data-island="broken" dangerouslySetInnerHTML={{ __html: picture }} />
        <Broken />
      </>
    )
  }
}

function Broken() {
  const words = useFigureWords()
  return (
    <Notice tone="danger">
      {words.broken}{' '}
      <button type="button" className={styles.again} onClick={() => location.reload()}>
        {words.again}
      </button>
    </Notice>
  )
}
