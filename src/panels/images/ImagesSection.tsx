import { Button, FileButton } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { moveImage } from '../../model/operations/images'
import { useDesk, useReadOnly, useRelated } from '../../store/hooks'
import { Icon } from '../../ui/Icon'
import { useReorder } from '../inspector/annotations/useReorder'
import { Section } from '../inspector/Section'
import { ImageItem } from './ImageItem'
import styles from './ImagesSection.module.css'
import { useAddImages } from './useAddImages'

/** The images of a touchpoint or stage: looked at, captioned, put in order, added and deleted. */
export function ImagesSection({ target }: { target: Id }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const ids = useRelated('images', target)
  const add = useAddImages()
  const reset = useRef<() => void>(null)
  const move = (id: Id, toIndex: number) => map.change('changes.moveImage', tx => moveImage(tx, id, toIndex))
  const reorder = useReorder(ids, move)
  if (readOnly && ids.length === 0) return null
  return (
    <div className={styles.section} data-image-target={target}>
      <Section title={t('images.title')}>
        {ids.length > 0 && (
          <ul className={styles.list} ref={reorder.list} aria-label={t('images.title')}>
            {ids.map((id, index) => (
              <ImageItem key={id} id={id} index={index} count={ids.length} onMove={move} reorder={reorder} />
            ))}
          </ul>
        )}
        {!readOnly && (
          <div className={styles.add}>
            <FileButton
              multiple
              accept="image/*"
              resetRef={reset}
              onChange={files => {
                // So that the same file can be chosen again.
                reset.current?.()
                void add(target, files)
              }}
            >
              {props => (
                <Button
                  {...props}
                  size="compact-sm"
                  fw={500}
                  variant="default"
                  leftSection={<Icon name="image-plus" size={14} />}
                >
                  {t('images.add')}
                </Button>
              )}
            </FileButton>
            {ids.length === 0 && <span className={styles.hint}>{t('images.hint')}</span>}
          </div>
        )}
      </Section>
    </div>
  )
}
