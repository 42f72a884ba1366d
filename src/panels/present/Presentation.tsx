import { Modal, VisuallyHidden } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../model/ids'
import { useDesk, useReadOnly } from '../../store/hooks'
import { useReturnFocus } from '../dialogs/useReturnFocus'
import { useNumber } from '../inspector/useNumber'
import { Controls } from './Controls'
import notesStyles from './notes/Notes.module.css'
import { NotesText } from './notes/NotesView'
import { NotesWindow } from './notes/NotesWindow'
import { useNotes } from './notes/useNotes'
import { PainField } from './PainField'
import { PathSlide } from './PathSlide'
import styles from './Presentation.module.css'
import type { Press } from './press'
import { StageSlide } from './StageSlide'
import { type Slide, slideKey } from './slides'
import { TitleSlide } from './TitleSlide'
import { TouchpointSheet } from './TouchpointSheet'
import { useFullscreen } from './useFullscreen'
import { useIdle } from './useIdle'
import { type Presented, usePresentation } from './usePresentation'
import { usePresentationKeys } from './usePresentationKeys'
import { useSlideTitle } from './useSlideTitle'
import { useTouch } from './useTouch'
import { WholeSlide } from './WholeSlide'

/** The map on a wall: full screen, one thing at a time, and the room can still add to it. */
export default function Presentation() {
  const { t } = useTranslation()
  const desk = useDesk()
  const readOnly = useReadOnly()
  const number = useNumber()
  const presented = usePresentation()
  const { slides, index, slide, go } = presented
  const title = useSlideTitle(slide)
  const isIdle = useIdle()
  const notes = useNotes()
  const [began] = useState(() => Date.now())
  const [isBlack, setBlack] = useState(false)
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<Id>()
  const [isPainOpen, setPainOpen] = useState(false)
  const [fresh, setFresh] = useState<ReadonlySet<Id>>(() => new Set())
  const ground = useRef<HTMLElement>(null)
  useReturnFocus()

  const leave = () => desk.session.setState({ presenting: undefined })
  // Browsers leave full screen when another window opens: that is not meant as the end.
  const fullscreen = useFullscreen(() => notes.where !== 'window' && leave())
  const target =
    slide.kind === 'stage' ? slide.stage : slide.kind === 'path' ? slide.step.touchpoint : undefined
  const canAdd = !readOnly && target !== undefined
  const turnTo = (to: number) => {
    setPainOpen(false)
    go(to)
  }
  const turned: Presented = { ...presented, go: turnTo }
  const added = (pain: Id) => setFresh(new Set([...fresh, pain]))

  const act = (press: Press) => {
    if (isBlack && press !== 'leave') return setBlack(false)
    if (typeof press === 'object') return setTyped(`${typed}${press.digit}`.slice(-4))
    setTyped('')
    switch (press) {
      case 'next':
        return turnTo(typed ? Number(typed) - 1 : index + 1)
      case 'previous':
        return turnTo(index - 1)
      case 'first':
        return turnTo(0)
      case 'last':
        return turnTo(slides.length - 1)
      case 'black':
        return setBlack(true)
      case 'fullscreen':
        return fullscreen.toggle()
      case 'notes':
        return notes.toggle()
      case 'pain':
        return setPainOpen(canAdd)
      case 'undo':
        return void desk.map.undo()
      case 'redo':
        return void desk.map.redo()
      case 'leave':
        // What was begun first: a number half typed, then the presentation.
        return typed ? undefined : leave()
    }
  }
  const windows = useMemo(() => (notes.view ? [window, notes.view] : [window]), [notes.view])
  usePresentationKeys(windows, opened === undefined ? act : undefined)
  const touch = useTouch(way => turnTo(way === 'next' ? index + 1 : index - 1))

  // Each slide begins at its top, and the keyboard on it rather than on a button that may be gone.
  const key = slideKey(slide)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the turning of the slide that this follows.
  useEffect(() => {
    if (!ground.current) return
    ground.current.scrollTop = 0
    ground.current.focus({ preventScroll: true })
  }, [key])

  return (
    <Modal.Root
      opened
      fullScreen
      closeOnEscape={false}
      onClose={leave}
      zIndex={300}
      transitionProps={{ duration: 0 }}
      padding={0}
    >
      <Modal.Content radius={0} aria-label={t('present.title')}>
        <div className={styles.root} data-idle={isIdle || undefined}>
          <div
            className={styles.progress}
            role="progressbar"
            aria-label={t('present.progress')}
            aria-valuemin={1}
            aria-valuemax={slides.length}
            aria-valuenow={index + 1}
          >
            <div style={{ width: `${((index + 1) / slides.length) * 100}%` }} />
          </div>
          <section
            ref={ground}
            className={styles.slide}
            aria-label={title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
            tabIndex={0}
            data-autofocus
            {...touch}
          >
            <SlideContent key={key} presented={presented} fresh={fresh} onOpen={setOpened} slide={slide} />
          </section>
          <VisuallyHidden aria-live="polite">
            {t('present.announced', { number: number(index + 1), of: number(slides.length), title })}
          </VisuallyHidden>
          <div className={styles.foot}>
            {canAdd && isPainOpen && (
              <div className={styles.line}>
                <PainField key={target} target={target} focused onAdded={added} onLeave={() => closeLine()} />
              </div>
            )}
            <Controls
              presented={turned}
              typed={typed}
              notes={notes}
              fullscreen={fullscreen}
              isIdle={isIdle && !isPainOpen}
              onPain={canAdd ? () => setPainOpen(true) : undefined}
              onLeave={leave}
            />
            {notes.where === 'below' && (
              <div className={notesStyles.below}>
                <p className={notesStyles.blocked}>{t('present.notes.blocked')}</p>
                <NotesText presented={presented} />
              </div>
            )}
          </div>
          {isBlack && <div className={styles.black} onPointerDown={() => setBlack(false)} />}
        </div>
        {opened !== undefined && (
          <TouchpointSheet
            touchpoint={opened}
            fresh={fresh}
            onAdded={added}
            onClose={() => setOpened(undefined)}
          />
        )}
        {notes.view && <NotesWindow view={notes.view} presented={turned} began={began} />}
      </Modal.Content>
    </Modal.Root>
  )

  function closeLine() {
    setPainOpen(false)
    ground.current?.focus({ preventScroll: true })
  }
}

interface ContentProps {
  readonly slide: Slide
  readonly presented: Presented
  readonly fresh: ReadonlySet<Id>
  readonly onOpen: (touchpoint: Id) => void
}

function SlideContent({ slide, presented, fresh, onOpen }: ContentProps) {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide />
    case 'stage':
      return <StageSlide {...slide} fresh={fresh} onOpen={onOpen} />
    case 'whole':
      return <WholeSlide />
    case 'path': {
      const upTo = presented.slides.slice(0, presented.index + 1)
      const walked = new Set(upTo.flatMap(each => (each.kind === 'path' ? [each.step.touchpoint] : [])))
      return <PathSlide {...slide} walked={walked} onPersona={presented.choosePersona} onOpen={onOpen} />
    }
  }
}
