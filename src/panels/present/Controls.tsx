import { ActionIcon, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { tintOf } from '../inspector/annotations/annotationKinds'
import { useNumber } from '../inspector/useNumber'
import styles from './Controls.module.css'
import type { Notes } from './notes/useNotes'
import type { Fullscreen } from './useFullscreen'
import type { Presented } from './usePresentation'

interface Props {
  readonly presented: Presented
  /** Digits typed so far, to jump to that slide. */
  readonly typed: string
  readonly notes: Notes
  readonly fullscreen: Fullscreen
  /** Nobody has moved for a while: the controls fade, and are still there for the keyboard. */
  readonly isIdle: boolean
  /** Absent: nothing can be added here. */
  readonly onPain: (() => void) | undefined
  readonly onLeave: () => void
}

/** The discreet bar at the foot of every slide. */
export function Controls({ presented, typed, notes, fullscreen, isIdle, onPain, onLeave }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const { slides, index, go } = presented
  const icon = (name: string, label: string, onClick: () => void, more: object = {}) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-label={label}
      title={label}
      onClick={onClick}
      {...more}
    >
      <Icon name={name} size={22} />
    </ActionIcon>
  )
  return (
    <div
      className={styles.bar}
      data-idle={isIdle || undefined}
      role="toolbar"
      aria-label={t('present.controls')}
    >
      {icon('chevron-left', t('present.previous'), () => go(index - 1), { disabled: index === 0 })}
      <span className={styles.count}>
        {typed
          ? t('present.jump', { number: number(Number(typed)) })
          : `${number(index + 1)} / ${number(slides.length)}`}
      </span>
      {icon('chevron-right', t('present.next'), () => go(index + 1), {
        disabled: index === slides.length - 1,
      })}
      {onPain && (
        <Button
          className={styles.pain}
          style={tintOf('pain')}
          variant="default"
          size="md"
          leftSection={<Icon name="zap" size={18} />}
          onClick={onPain}
        >
          {t('common.annotations.pain')}
        </Button>
      )}
      <span className={styles.space} />
      {icon('notebook-pen', t('present.notes.title'), notes.toggle, {
        'aria-pressed': notes.where !== undefined,
      })}
      {fullscreen.isPossible &&
        icon(
          fullscreen.isOn ? 'minimize-2' : 'maximize-2',
          fullscreen.isOn ? t('present.window') : t('present.fullscreen'),
          fullscreen.toggle,
          { className: styles.fullscreen },
        )}
      {icon('x', t('present.leave'), onLeave)}
    </div>
  )
}
