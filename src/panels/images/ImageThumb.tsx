import { UnstyledButton } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useRecord } from '../../store/hooks'
import { ImagePicture } from './ImagePicture'
import styles from './ImageThumb.module.css'
import { useImageName } from './imageName'

const Lightbox = lazy(() => import('./Lightbox'))

/**
 * A small picture of an image record, as wide and high as its parent's box; pressing it opens the image large, with the
 * others of its touchpoint or stage. For any place that shows images: the inspector, cells of the board.
 */
export function ImageThumb({ id }: { id: Id }) {
  const { t } = useTranslation()
  const name = useImageName(id)
  const exists = useRecord('images', id) !== undefined
  const [isOpen, setOpen] = useState(false)
  if (!exists) return null
  return (
    <>
      <UnstyledButton
        className={styles.thumb}
        aria-label={t('images.open', { name })}
        onClick={() => setOpen(true)}
      >
        <ImagePicture id={id} />
      </UnstyledButton>
      {isOpen && (
        <Suspense fallback={null}>
          <Lightbox image={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
