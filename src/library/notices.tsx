import { Button, Progress } from '@mantine/core'
import { type NotificationData, notifications } from '@mantine/notifications'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type en from '../i18n/en/library'
import { Icon } from '../ui/Icon'
import styles from './notices.module.css'

/** Long enough to read one sentence and to reach its button. */
const GLANCE_MS = 8_000

/** A task shorter than this is over before one could read that it goes on. */
const SLOW_MS = 500

export interface Notices {
  tell(message: string): void
  /** Also offers a way back, for as long as the notice stands. Its `id` lets others hide it before. */
  tellWithUndo(message: string, undo: () => void, id?: string): void
  /** Something did not happen. Stays until it is closed, or until what is given back is called. */
  warn(title: string, message: string): () => void
  /** Says that a task goes on, if it goes on for long, and offers to end it. */
  progress(message: string, cancel?: () => void): ProgressNotice
}

export interface ProgressNotice {
  /** To be called at the end. */
  done(): void
  /** Which share is done, 0 … 1. */
  show(share: number): void
}

interface TaskNoticeProps {
  readonly message: string
  readonly share: number | undefined
  readonly stop: { readonly label: string; run(): void } | undefined
}

function TaskNotice({ message, share, stop }: TaskNoticeProps) {
  return (
    <span className={styles.undoable}>
      <span className={styles.task}>
        {message}
        {share !== undefined && <Progress size="sm" value={100 * share} aria-label={message} />}
      </span>
      {stop && (
        <Button variant="light" size="compact-sm" onClick={stop.run}>
          {stop.label}
        </Button>
      )}
    </span>
  )
}

/** Notices at the edge of the screen, each of them one or two sentences. */
export function useNotices(): Notices {
  const { t } = useTranslation()
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('common.close') }
    const classNames = { description: styles.message! }
    const show = (notice: NotificationData) => notifications.show({ closeButtonProps, classNames, ...notice })

    return {
      tell(message) {
        show({ message, autoClose: GLANCE_MS })
      },

      tellWithUndo(message, undo, named) {
        const id = show({
          ...(named !== undefined && { id: named }),
          autoClose: GLANCE_MS,
          message: (
            <span className={styles.undoable}>
              <span className={styles.words}>{message}</span>
              <Button
                variant="light"
                size="compact-sm"
                onClick={() => {
                  notifications.hide(id)
                  undo()
                }}
              >
                {t('commands.edit.undo')}
              </Button>
            </span>
          ),
        })
      },

      warn(title, message) {
        const icon = <Icon name="triangle-alert" size={18} />
        const id = show({ title, message, icon, color: 'red', autoClose: false })
        return () => notifications.hide(id)
      },

      progress(message, cancel) {
        let id: string | undefined
        let share: number | undefined
        const done = () => {
          clearTimeout(timer)
          if (id !== undefined) notifications.hide(id)
        }
        const stop = cancel && {
          label: t('common.cancel'),
          run() {
            done()
            cancel()
          },
        }
        const notice = () => ({ message: <TaskNotice message={message} share={share} stop={stop} /> })
        const timer = setTimeout(() => {
          id = show({ ...notice(), loading: true, autoClose: false, allowClose: false })
        }, SLOW_MS)
        return {
          done,
          show(now) {
            share = now
            if (id !== undefined) notifications.update({ id, loading: true, ...notice() })
          },
        }
      },
    }
  }, [t])
}

type Failure = keyof typeof en.failure
const FAILURES: Readonly<Record<Failure, true>> = {
  full: true,
  refused: true,
  blocked: true,
  outdated: true,
  removed: true,
  damaged: true,
  unknown: true,
}

/** The key of the words for what the device said: its failures carry a reason, anything else is unknown. */
export function failureOf(error: unknown): `library.failure.${Failure}` {
  const reason = String(Object(error).reason)
  return `library.failure.${Object.hasOwn(FAILURES, reason) ? (reason as Failure) : 'unknown'}`
}
