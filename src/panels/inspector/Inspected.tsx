import { type FunctionComponent, useMemo, useState } from 'react'
import type { Id } from '../../model/ids'
import { useReadOnly } from '../../store/hooks'
import { OpenAnnotationContext } from './annotations/openAnnotation'
import { QuickField } from './annotations/QuickField'
import { AnnotationForm } from './forms/AnnotationForm'
import { LinkForm } from './forms/LinkForm'
import { ManyForm } from './forms/ManyForm'
import { MapForm } from './forms/MapForm'
import { NoteForm } from './forms/NoteForm'
import { PersonaForm } from './forms/PersonaForm'
import { StageForm } from './forms/StageForm'
import { TouchpointForm } from './forms/TouchpointForm'
import styles from './InspectorPanel.module.css'
import { INSPECTED, type Inspected as InspectedKind, type Selected } from './useSelected'

/** The form of each kind. A new kind is a file in `forms` and a line here. */
const FORMS: Readonly<Record<InspectedKind, FunctionComponent<{ id: Id }>>> = {
  personas: PersonaForm,
  stages: StageForm,
  touchpoints: TouchpointForm,
  links: LinkForm,
  notes: NoteForm,
  annotations: AnnotationForm,
}

/** What can be annotated: there the field for it is always in reach, below what scrolls. */
const ANNOTATED: readonly InspectedKind[] = ['touchpoints', 'stages']

/** The form of what is selected: of one thing, of several, or of the map while nothing is. */
export function Inspected({ selected }: { selected: Selected }) {
  const readOnly = useReadOnly()
  const [open, setOpen] = useState<Id>()
  const annotation = useMemo(() => ({ open, setOpen }), [open])
  const one = onlyOne(selected)
  const Form = one && FORMS[one.kind]
  return (
    <OpenAnnotationContext value={annotation}>
      <div className={styles.body}>
        {Form ? (
          <Form id={one.id} />
        ) : Object.keys(selected).length > 0 ? (
          <ManyForm selected={selected} />
        ) : (
          <MapForm />
        )}
      </div>
      {one && ANNOTATED.includes(one.kind) && !readOnly && (
        <div className={styles.foot}>
          <QuickField key={one.id} target={one.id} />
        </div>
      )}
    </OpenAnnotationContext>
  )
}

/** The one thing that is selected, if it is just one. */
function onlyOne(selected: Selected): { readonly kind: InspectedKind; readonly id: Id } | undefined {
  const all = INSPECTED.flatMap(kind => (selected[kind] ?? []).map(id => ({ kind, id })))
  return all.length === 1 ? all[0] : undefined
}
