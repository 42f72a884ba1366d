import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import styles from './PagePreview.module.css'
import { SheetPreview } from './SheetPreview'
import type { Pages } from './usePrint'

/** Between sheets, in CSS pixels. */
const GAP = 10
/** Narrower, a sheet shows nothing: then the preview is larger than its frame, and scrolls. */
const NARROWEST = 96

/** Every page as it will be printed, small, and where it belongs when they are put together. */
export function PagePreview({ pages }: { pages: Pages | undefined }) {
  const { t } = useTranslation()
  const { ref, width, height } = useElementSize()
  const sheetWidth = pages && width > 0 ? fitting(pages, { width, height }) : 0
  return (
    <section className={styles.frame} aria-label={t('printing.preview')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <div ref={ref} className={styles.ground} tabIndex={0}>
        {pages && sheetWidth > 0 && (
          <div
            className={styles.sheets}
            style={{ gridTemplateColumns: `repeat(${pages.plan.columns}, ${sheetWidth}px)`, gap: GAP }}
          >
            {pages.plan.pages.map((page, index) => (
              <SheetPreview
                key={`${page.row} ${page.column}`}
                pages={pages}
                index={index}
                width={sheetWidth}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}

/** How wide a sheet may be for all of them to be in view. */
function fitting({ plan }: Pages, room: { width: number; height: number }): number {
  const { sheet, rows, columns } = plan
  const byWidth = (room.width - GAP * (columns - 1)) / columns
  const byHeight = ((room.height - GAP * (rows - 1)) / rows) * (sheet.width / sheet.height)
  const fits = Math.min(byWidth, byHeight)
  return columns * rows === 1 ? fits : Math.max(NARROWEST, fits)
}
