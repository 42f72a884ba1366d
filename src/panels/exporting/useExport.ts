import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { collectImages } from '../../commands/collectImages'
import { canExportSelection, type ExportPart, mapToExport, type ToExport } from '../../commands/exportMap'
import { type Preview, previewPicture } from '../../commands/previewPicture'
import { locale } from '../../i18n'
import type { Id } from '../../model/ids'
import type { ImageFiles } from '../../model/imageType'
import type { JourneyMap } from '../../model/journey'
import { sortedByOrder } from '../../model/order'
import type { PaintOptions } from '../../model/painter/paint'
import { useDesk } from '../../store/hooks'
import { measureText } from '../../ui/measureText'
import { PALETTES } from '../../ui/tokens'
import { type ExportChoices, exportChoices } from './choices'

/** What is about to leave: the choices as far as they can be had for this map, and what comes of them. */
export interface Leaving {
  readonly choices: ExportChoices
  readonly canSelect: boolean
  readonly part: ExportPart
  readonly toExport: ToExport
  readonly look: PaintOptions
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

/** Four pixels to each of the screen's are enough for a poster. */
const SCALES = [1, 2, 3, 4]
export const MOST = 4

export function useExport(map: JourneyMap, selection: readonly Id[]): Leaving {
  const { t, i18n } = useTranslation()
  const { images } = useDesk()
  const chosen = useStore(exportChoices)
  const canSelect = canExportSelection(map, selection)
  const choices = possible(chosen, map, selection, canSelect)
  const { part: kind, stage, background, theme, title, legend, scale } = choices

  const part = useMemo((): ExportPart => {
    if (kind === 'stage' && stage !== undefined) return { kind, id: stage }
    return kind === 'selection' ? { kind, ids: selection } : { kind: 'map' }
  }, [kind, stage, selection])
  const toExport = useMemo(() => mapToExport(map, part, measureText), [map, part])
  const look = useMemo(
    (): PaintOptions => ({
      palette: PALETTES[theme],
      words: t('common', { returnObjects: true }),
      locale: locale(i18n.language),
      measure: measureText,
      background,
      title,
      legend,
    }),
    [theme, background, title, legend, t, i18n.language],
  )

  const files = useMemo(() => collectImages(map, images.read), [map, images])

  const [preview, setPreview] = useState<Preview>()
  useEffect(() => {
    let late = false
    void files
      .then(files => previewPicture(toExport, { ...look, files }))
      .then(drawn => {
        if (!late) setPreview(drawn)
      })
    return () => {
      late = true
    }
  }, [toExport, look, files])

  const [failed, setFailed] = useState(Number.POSITIVE_INFINITY)
  const largest = Math.min(preview?.largestScale(MOST) ?? MOST, smaller(failed))
  const scales = [...SCALES.filter(one => one < largest), largest]
  return {
    choices,
    canSelect,
    part,
    toExport,
    look,
    files,
    preview,
    scales,
    scale: scales.findLast(one => one <= scale) ?? scales[0]!,
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
): ExportChoices {
  const stage = [
    chosen.stage,
    ...selection,
    ...stagesOf(map, selection),
    sortedByOrder(map.stages)[0]?.[0],
  ].find(id => id !== undefined && map.stages.has(id))
  const has = { map: true, selection: canSelect, stage: stage !== undefined }
  return {
    ...chosen,
    stage,
    part: has[chosen.part] ? chosen.part : 'map',
    // Light letters on white could not be read.
    background: chosen.theme === 'dark' && chosen.background === 'white' ? 'paper' : chosen.background,
  }
}

function stagesOf(map: JourneyMap, ids: readonly Id[]): (Id | undefined)[] {
  return ids.map(id => map.touchpoints.get(id)?.place[0])
}
