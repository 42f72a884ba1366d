import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { collectImages } from '../../commands/collectImages'
import type { Look } from '../../commands/exportMap'
import { canExportSelection, type ExportPart, mapToExport, type ToExport } from '../../commands/exportPart'
import { type Preview, previewPicture } from '../../commands/previewPicture'
import type { SeenBoard } from '../../commands/seenBoard'
import { locale } from '../../i18n'
import { boardWords } from '../../i18n/boardWords'
import type { Id } from '../../model/ids'
import type { ImageFiles } from '../../model/imageType'
import type { JourneyMap } from '../../model/journey'
import { sortedByOrder } from '../../model/order'
import { useDesk, useSession } from '../../store/hooks'
import { measureText } from '../../ui/measureText'
import { PALETTES } from '../../ui/tokens'
import { type ExportChoices, exportChoices } from './choices'
import { MOST, SCALES } from './sizes'

/** What is about to leave: the choices as far as they can be had for this map, and what comes of them. */
export interface Leaving {
  readonly choices: PossibleChoices
  readonly canSelect: boolean
  /** Whether the board on screen does not show all of it, and its picture may be so too. */
  readonly canBeAsSeen: boolean
  readonly part: ExportPart
  readonly toExport: ToExport
  readonly look: Look
  /** The bytes of the images of the map, once they are read. */
  readonly files: Promise<ImageFiles>
  /** Undefined until the first one is drawn. */
  readonly preview: Preview | undefined
  /** At which the PNG can be made, from the smallest, and at which it will be. */
  readonly scales: readonly number[]
  readonly scale: number
  /** The browser failed at this scale: from now on offer smaller ones. */
  failedAt(scale: number): void
}

type PossibleChoices = ExportChoices & { readonly face: 'canvas' | 'board' }

/** @param seen the board as it is on screen, if that is not all of it */
export function useExport(map: JourneyMap, selection: readonly Id[], seen: SeenBoard | undefined): Leaving {
  const { t, i18n } = useTranslation()
  const { images } = useDesk()
  const chosen = useStore(exportChoices)
  const canSelect = canExportSelection(map, selection)
  const onScreen = useSession(({ face }) => face)
  const choices = useMemo(
    () => possible(chosen, map, selection, canSelect, onScreen === 'board' ? 'board' : 'canvas'),
    [chosen, map, selection, canSelect, onScreen],
  )
  const { part: kind, stage, stages, personas, lanes, face, background, theme, title, legend } = choices
  // A part of the board is pictured whole: what is folded of it was asked for.
  const canBeAsSeen = seen !== undefined && face === 'board' && kind === 'map'
  const asSeen = canBeAsSeen && choices.board === 'seen' ? seen : undefined

  const part = useMemo((): ExportPart => {
    if (kind === 'stage' && stage !== undefined) return { kind, id: stage }
    if (kind === 'selection') return { kind, ids: selection }
    if (kind === 'chosen') {
      return {
        kind,
        chosen: {
          ...(stages.length > 0 && { stages }),
          ...(personas.length > 0 && { personas }),
          ...(lanes.length > 0 && { lanes }),
        },
      }
    }
    return kind === 'stages' ? { kind } : { kind: 'map' }
  }, [kind, stage, selection, stages, personas, lanes])
  const toExport = useMemo(() => mapToExport(map, part, measureText), [map, part])
  const look = useMemo(
    (): Look => ({
      palette: PALETTES[theme],
      words: t('common', { returnObjects: true }),
      face,
      boardWords: boardWords(t),
      locale: locale(i18n.language),
      measure: measureText,
      background,
      title,
      legend,
      ...asSeen,
    }),
    [theme, face, background, title, legend, asSeen, t, i18n.language],
  )

  // Of pictures that leave apart, the first is shown.
  const first = kind === 'stages' ? sortedByOrder(map.stages)[0]?.[0] : undefined
  const toPreview = useMemo(
    () => (first === undefined ? toExport : mapToExport(map, { kind: 'stage', id: first }, measureText)),
    [first, toExport, map],
  )

  const files = useMemo(() => collectImages(map, images.read), [map, images])

  const [preview, setPreview] = useState<Preview>()
  useEffect(() => {
    let late = false
    void files
      .then(files => previewPicture(toPreview, { ...look, files }))
      .then(drawn => {
        if (!late) setPreview(drawn)
      })
    return () => {
      late = true
    }
  }, [toPreview, look, files])

  const [failed, setFailed] = useState(Number.POSITIVE_INFINITY)
  const largest = Math.min(preview?.largestScale(MOST) ?? MOST, smaller(failed))
  const scales = [...SCALES.filter(one => one < largest), largest]
  return {
    choices,
    canSelect,
    canBeAsSeen,
    part,
    toExport,
    look,
    files,
    preview,
    scales,
    scale: Math.min(choices.scale, largest),
    failedAt: setFailed,
  }
}

/** Half as many pixels, in tenths. */
function smaller(scale: number): number {
  return Math.max(0.1, Math.floor(scale * Math.SQRT1_2 * 10) / 10)
}

/** The choices with what this map does not have replaced by what it has. */
function possible(
  chosen: ExportChoices,
  map: JourneyMap,
  selection: readonly Id[],
  canSelect: boolean,
  onScreen: 'canvas' | 'board',
): PossibleChoices {
  const stage = [
    chosen.stage,
    ...selection,
    ...stagesOf(map, selection),
    sortedByOrder(map.stages)[0]?.[0],
  ].find(id => id !== undefined && map.stages.has(id))
  const hasStages = stage !== undefined
  const has = { map: true, selection: canSelect, stage: hasStages, chosen: hasStages, stages: hasStages }
  return {
    ...chosen,
    stage,
    stages: chosen.stages.filter(id => map.stages.has(id)),
    personas: chosen.personas.filter(id => map.personas.has(id)),
    lanes: chosen.lanes.filter(id => map.lanes.has(id)),
    part: has[chosen.part] ? chosen.part : 'map',
    face: chosen.face ?? onScreen,
    // Light letters on white could not be read.
    background: chosen.theme === 'dark' && chosen.background === 'white' ? 'paper' : chosen.background,
  }
}

function stagesOf(map: JourneyMap, ids: readonly Id[]): (Id | undefined)[] {
  return ids.map(id => map.touchpoints.get(id)?.place[0])
}
