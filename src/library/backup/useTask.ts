import { useCallback, useEffect, useRef, useState } from 'react'
import type { Task } from '../../commands/backup/backups'
import type { Progress } from '../../commands/backup/makeBackup'

export interface RunningTask {
  /** Undefined at rest; a total of 0 while that is not known. */
  readonly progress: Progress | undefined
  /** Runs a task, and gives what it came to; undefined if it was called off. */
  run<T>(work: (task: Task) => Promise<T>): Promise<T | undefined>
  /** Calls it off. */
  stop(): void
}

/** One task at a time, with how far it is. It is called off when what shows it goes away. */
export function useTask(): RunningTask {
  const [progress, setProgress] = useState<Progress>()
  const running = useRef<AbortController>(undefined)
  const stop = useCallback(() => running.current?.abort(), [])
  useEffect(() => stop, [stop])

  const run = useCallback(
    async <T>(work: (task: Task) => Promise<T>): Promise<T | undefined> => {
      stop()
      const controller = new AbortController()
      const { signal } = controller
      running.current = controller
      setProgress({ done: 0, total: 0 })
      const isOurs = () => running.current === controller
      try {
        return await work({ signal, onProgress: progress => isOurs() && setProgress(progress) })
      } catch (error) {
        if (signal.aborted) return undefined
        throw error
      } finally {
        if (isOurs()) {
          running.current = undefined
          setProgress(undefined)
        }
      }
    },
    [stop],
  )

  return { progress, run, stop }
}
