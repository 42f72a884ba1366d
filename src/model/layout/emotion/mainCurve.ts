import type { Id } from '../../ids'
import type { Curve, EmotionBand } from '../geometry'

/** Beyond so many other personas the curve of all is in front. */
const FEW = 3

/** The curve in front: of the persona in focus, of all if there are many, else of the first. */
export function mainCurve({ curves }: EmotionBand, focus: Id | undefined): Curve | undefined {
  const focused = focus === undefined ? undefined : curves.find(curve => curve.persona === focus)
  const all = curves.length > FEW + 1 ? curves.at(-1) : undefined
  return focused ?? all ?? curves[0]
}
