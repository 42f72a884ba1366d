import { useEffect } from 'react'
import type { Id } from '../../../model/ids'
import { useRecord } from '../../../store/hooks'
import { useOpenAnnotation } from '../annotations/openAnnotation'
import { StageForm } from './StageForm'
import { TouchpointForm } from './TouchpointForm'

/** An annotation is edited among those of its touchpoint or stage, where it is unfolded. */
export function AnnotationForm({ id }: { id: Id }) {
  const { setOpen } = useOpenAnnotation()
  const target = useRecord('annotations', id)?.target ?? ''
  const isCard = useRecord('touchpoints', target) !== undefined
  const isStage = useRecord('stages', target) !== undefined
  useEffect(() => setOpen(id), [id, setOpen])
  if (isCard) return <TouchpointForm id={target} />
  return isStage ? <StageForm id={target} /> : null
}
