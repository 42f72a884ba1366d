import { useInViewport } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetOnCanvas } from '../../commands/printing/sheetOnCanvas'
import { paintSheet } from '../../model/painter/sheets/paintSheet'
import { useNumber } from '../inspector/useNumber'
import styles from './PagePreview.module.css'
import type { Pages } from './usePrint'

interface Props {
  readonly pages: Pages
  readonly index: number
  /** In CSS pixels. */
  readonly width: number
}

/** One page, painted from what is printed, once it comes into view. */
export function SheetPreview({ pages, index, width }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const { ref: seen, inViewport } = useInViewport<HTMLDivElement>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const { plan } = pages
  const { row, column } = plan.pages[index]!

  useEffect(() => {
    if (!inViewport || !canvas.current) return
    const pixels = (width / pages.plan.sheet.width) * window.devicePixelRatio
    sheetOnCanvas(paintSheet(pages.plan, index, pages.material), canvas.current, pixels, pages.pictures)
  }, [inViewport, pages, index, width])

  const page = number(index + 1)
  const label =
    plan.pages.length === 1
      ? t('printing.page', { page })
      : t('printing.pieceOf', { page, row: number(row + 1), column: number(column + 1) })
  return (
    <div ref={seen} className={styles.sheet} style={{ aspectRatio: plan.sheet.width / plan.sheet.height }}>
      <canvas ref={canvas} role="img" aria-label={label} className={styles.picture} />
    </div>
  )
}
