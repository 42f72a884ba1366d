import { useElementSize } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preview } from '../../commands/previewPicture'
import styles from './PicturePreview.module.css'

/** The picture as it will be, small. What is transparent shows a chequered ground. */
export function PicturePreview({ preview }: { preview: Preview | undefined }) {
  const { t } = useTranslation()
  const { ref: frame, width, height } = useElementSize()
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    if (!preview || !canvas.current || width === 0 || height === 0) return
    // Never larger than the map is on screen: a map of one card would look like a poster.
    const scale = Math.min(1, width / preview.size.width, height / preview.size.height)
    preview.paint(canvas.current, scale * window.devicePixelRatio)
    canvas.current.style.width = `${preview.size.width * scale}px`
  }, [preview, width, height])

  return (
    <div className={styles.frame}>
      <div ref={frame} className={styles.ground}>
        <canvas ref={canvas} role="img" aria-label={t('exporting.preview')} className={styles.picture} />
      </div>
    </div>
  )
}
