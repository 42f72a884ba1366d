import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLive } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { useNumber } from '../../inspector/useNumber'
import type { Presented } from '../usePresentation'
import { useSlideTitle } from '../useSlideTitle'
import { Clock } from './Clock'
import styles from './Notes.module.css'
import { notesOf } from './notesOf'

interface Props {
  readonly presented: Presented
  /** When the presentation began, in milliseconds. */
  readonly began: number
}

/** What only the presenter sees: the notes, what comes next, and how long it has been. */
export function NotesView({ presented, began }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const { slides, index, slide, go } = presented
  const title = useSlideTitle(slide)
  const next = useSlideTitle(slides[index + 1])
  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <span>{t('present.slideOf', { number: number(index + 1), of: number(slides.length) })}</span>
        <Clock began={began} />
      </header>
      <h1 className={styles.title}>{title}</h1>
      <NotesText presented={presented} />
      <footer className={styles.foot}>
        <p className={styles.next}>
          <small>{t('present.notes.next')}</small>
          {next || t('present.notes.end')}
        </p>
        <Button
          variant="default"
          size="lg"
          leftSection={<Icon name="chevron-left" size={20} />}
          disabled={index === 0}
          onClick={() => go(index - 1)}
        >
          {t('present.previous')}
        </Button>
        <Button
          size="lg"
          rightSection={<Icon name="chevron-right" size={20} />}
          disabled={index === slides.length - 1}
          onClick={() => go(index + 1)}
        >
          {t('present.next')}
        </Button>
      </footer>
    </main>
  )
}

/** The notes of the slide, with their line breaks. */
export function NotesText({ presented: { slide } }: Pick<Props, 'presented'>) {
  const { t } = useTranslation()
  const notes = useLive(['meta', 'stages/*', 'touchpoints/*'], ({ map }) => notesOf(map, slide))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
    <section className={styles.text} aria-label={t('present.notes.title')} tabIndex={0}>
      {notes || <span className={styles.none}>{t('present.notes.none')}</span>}
    </section>
  )
}
