import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Library, ReadFile } from '../LibraryContext'
import { answered, askedStill, joined } from './answers'
import { type Answers, type FileReading, mapsOf, type Question } from './readings'
import { readingWords } from './readingWords'

/** From the last answer to reading, in ms: who pulls a slider or goes through a list by keys has not finished. */
const PAUSE_MS = 250

/** One file in the preview. */
export interface Sheet {
  readonly file: File
  /** What it holds, by the answers that were given when it was last read. */
  readonly read: ReadFile
  readonly answers: Answers
  /** As the user sees them: with answers that have not been read with yet, and also after one that left no map. */
  readonly questions: readonly Question[]
  /** It is being read again: what is shown is of before. */
  readonly isReading: boolean
  /** How much of that is done, 0 … 1, once it is known to take its time. */
  readonly share: number | undefined
  /** Numbers of its maps that the user does not want. */
  readonly left: ReadonlySet<number>
}

export interface Sheets {
  readonly sheets: readonly Sheet[]
  /** Reads a file again with another answer; the reading before is given up. */
  answer(index: number, said: Answers): void
  leave(index: number, left: ReadonlySet<number>): void
}

/** The files of the preview, each read again whenever something is said about it. */
export function useSheets(readings: readonly FileReading[], readFile: Library['readFile']): Sheets {
  const { i18n } = useTranslation()
  const [sheets, setSheets] = useState(() => readings.map(sheetOf))
  const running = useRef(new Map<number, () => void>())
  const stopAll = useCallback(() => {
    for (const stop of running.current.values()) stop()
  }, [])
  useEffect(() => stopAll, [stopAll])

  const change = useCallback((index: number, fields: Partial<Sheet>) => {
    setSheets(all => all.map((sheet, at) => (at === index ? { ...sheet, ...fields } : sheet)))
  }, [])

  const answer = (index: number, said: Answers) => {
    const { file, answers: before, questions } = sheets[index]!
    const answers = joined(before, said)
    running.current.get(index)?.()
    const reading = new AbortController()
    const timer = setTimeout(async () => {
      const read = await readFile(file, {
        signal: reading.signal,
        words: readingWords(i18n),
        answers,
        onProgress: share => change(index, { share }),
      })
      if (reading.signal.aborted) return
      const isOtherSet = mapsOf(read).length !== mapsOf(sheets[index]!.read).length
      change(index, {
        read,
        isReading: false,
        share: undefined,
        ...(read.ok && { questions: askedStill(questions, read.questions ?? [], answers) }),
        ...(isOtherSet && { left: new Set() }),
      })
    }, PAUSE_MS)
    running.current.set(index, () => {
      clearTimeout(timer)
      reading.abort()
    })
    change(index, { answers, questions: answered(questions, answers), isReading: true, share: undefined })
  }

  return { sheets, answer, leave: (index, left) => change(index, { left }) }
}

function sheetOf({ file, read }: FileReading): Sheet {
  const questions = (read.ok && read.questions) || []
  return { file, read, answers: {}, questions, isReading: false, share: undefined, left: new Set() }
}
