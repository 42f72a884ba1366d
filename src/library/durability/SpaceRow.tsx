import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../../i18n'
import { bytes } from '../../i18n/bytes'
import styles from './Space.module.css'

interface SpaceRowProps {
  readonly title: string
  readonly about?: string
  /** In bytes. */
  readonly size: number
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** Something that takes space. */
export function SpaceRow({ title, about, size, children }: SpaceRowProps) {
  const { i18n } = useTranslation()
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div className={styles.title}>{title}</div>
        {about && <div className={styles.parts}>{about}</div>}
      </div>
      <span className={styles.size}>{bytes(size, locale(i18n.language))}</span>
      <div className={styles.buttons}>{children}</div>
    </li>
  )
}
