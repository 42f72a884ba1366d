import type { Id } from '../../model/ids'
import { ANNOTATION_LOOKS, type Measure, measureWord } from '../inspector/annotations/annotationKinds'
import { setFields } from '../inspector/fields/setFields'
import { titleOf } from './lineWords'
import type { Outliner } from './outliner'

/** Judges an annotation by its first measure (how bad a pain point is, how much an opportunity would help); 0 takes it back. */
export function judge(outliner: Outliner, id: Id, step: number): void {
  const { map } = outliner.desk
  const annotation = map.map.annotations.get(id)
  const measure = annotation && ANNOTATION_LOOKS[annotation.kind].measures[0]
  if (measure) judgeBy(outliner, id, measure, step === 0 ? undefined : step)
}

/** Judges an annotation by a measure, 1 … 5. */
export function judgeBy(outliner: Outliner, id: Id, measure: Measure, step: number | undefined): void {
  const { desk, t } = outliner
  const { map } = desk
  if (map.readOnly) return
  setFields(map, 'annotations', [id], measure, step)
  const words = { title: titleOf(map.map, id, t), measure: t(`inspector.measure.${measure}`) }
  outliner.say(
    step === undefined
      ? t('outline.unjudged', words)
      : t('outline.judged', { ...words, step, word: t(measureWord(measure, step)) }),
  )
}
