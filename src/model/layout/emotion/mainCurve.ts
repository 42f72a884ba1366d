import type { Id } from '../../ids'
import type { Curve, EmotionBand } from '../geometry'

/** Beyond so many other personas the curve of all is in front. */
const FEW = 3

/** A band with the lines of one persona alone; undefined is everybody's. */
export function linesOf(band: EmotionBand, only: Id | undefined): EmotionBand {
  if (only === undefined) return band
  const isTheirs = ({ persona }: Curve) => persona === only
  return {
    ...band,
    curves: band.curves.filter(isTheirs),
    expectations: band.expectations.filter(isTheirs),
  }
}

/** The curve in front: of the persona in focus, of all if there are many, else of the first. */
export function mainCurve({ curves }: EmotionBand, focus: Id | undefined): Curve | undefined {
  const focused = focus === undefined ? undefined : curves.find(curve => curve.persona === focus)
  const all = curves.length > FEW + 1 ? curves.at(-1) : undefined
  return focused ?? all ?? curves[0]
}
