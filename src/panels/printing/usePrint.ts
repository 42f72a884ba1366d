import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { collectImages } from '../../commands/collectImages'
import { type PreparedPrint, type PrintLook, preparePrint } from '../../commands/printing/preparePrint'
import type { SeenBoard } from '../../commands/seenBoard'
import { locale } from '../../i18n'
import { boardWords } from '../../i18n/boardWords'
import { type PagePlan, planPages } from '../../model/layout/pages/planPages'
import type { PrintMaterial } from '../../model/painter/sheets/paintSheet'
import { furnitureOf } from '../../model/painter/sheets/strips'
import { useDesk, useSession } from '../../store/hooks'
import { measureText } from '../../ui/measureText'
import { PALETTES } from '../../ui/tokens'
import type { CopyForOthers } from '../exporting/copyForOthers'
import { useVersionName } from '../versions/useVersionWords'
import { type PrintChoices, printChoices } from './choices'

/** The pages as they would be printed now. */
export interface Pages {
  readonly plan: PagePlan
  readonly material: PrintMaterial
  readonly pictures: PreparedPrint['pictures']
}

export interface Printing {
  readonly choices: PrintChoices
  /** Undefined until the map is ready. */
  readonly pages: Pages | undefined
  /** It will not be: for whatever reason. */
  readonly failed: boolean
}

/**
 * A map on its way to paper, by the choices as they are now.
 *
 * @param seen the board as it is on screen, if that is not all of it
 */
export function usePrint(
  { map, left }: CopyForOthers,
  face: 'canvas' | 'board',
  seen: SeenBoard | undefined,
): Printing {
  const { images } = useDesk()
  const choices = useStore(printChoices)
  const { theme, title, legend, board } = choices
  const look = usePrintLook(theme, face, left.length > 0)
  const asSeen = face === 'board' && board === 'seen' ? seen : undefined
  const files = useMemo(() => collectImages(map, images.read), [map, images])

  const [prepared, setPrepared] = useState<PreparedPrint>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let late = false
    files
      .then(files => preparePrint(map, { ...look, ...asSeen, files }))
      .then(
        ready => {
          if (!late) setPrepared(ready)
        },
        error => {
          // For whoever has to find out why.
          console.warn(error)
          if (!late) setFailed(true)
        },
      )
    return () => {
      late = true
    }
  }, [map, look, asSeen, files])

  const pages = useMemo((): Pages | undefined => {
    if (!prepared) return undefined
    const above = title ? prepared.title : undefined
    const below = legend ? prepared.legend : undefined
    return {
      plan: planPages(prepared.material.map.bounds, furnitureOf(above, below), choices),
      material: { ...prepared.material, above, below },
      pictures: prepared.pictures,
    }
  }, [prepared, choices, title, legend])
  return { choices, pages, failed }
}

function usePrintLook(
  theme: PrintChoices['theme'],
  face: 'canvas' | 'board',
  isForOthers: boolean,
): Omit<PrintLook, 'files'> {
  const { t, i18n } = useTranslation()
  const version = useSession(session => session.version)
  const nameOfVersion = useVersionName()
  return useMemo(() => {
    const language = locale(i18n.language)
    const today = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(Date.now())
    const palette = PALETTES[theme]
    return {
      palette,
      // Ink for a ground is spent only where letters are light.
      ground: theme === 'dark' ? palette.canvas : '#ffffff',
      words: t('common', { returnObjects: true }),
      paperWords: t('files.print', { returnObjects: true }),
      boardWords: boardWords(t),
      locale: language,
      measure: measureText,
      face,
      // What a version is called is nobody's but its maker's.
      date: version ? nameOfVersion(isForOthers ? { ...version, name: '' } : version) : today,
    }
  }, [theme, face, isForOthers, version, nameOfVersion, t, i18n.language])
}
