import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ANNOTATION_KINDS, type AnnotationKind } from '../../../model/journey'
import { useDesk, useRecord } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { ANNOTATION_LOOKS } from '../../inspector/annotations/annotationKinds'
import { setFields } from '../../inspector/fields/setFields'
import type { PageProps } from './menuPage'

/** What an annotation is. What it was judged by as another kind is kept, and shows again if it becomes that kind again. */
export function KindPage({ id }: PageProps) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const kind = useRecord('annotations', id)?.kind ?? null
  return (
    <Menu.RadioGroup
      value={kind}
      onChange={next => setFields(map, 'annotations', [id], 'kind', next as AnnotationKind)}
    >
      {ANNOTATION_KINDS.map(option => (
        <Menu.RadioItem
          key={option}
          value={option}
          closeMenuOnClick
          rightSection={<Icon name={ANNOTATION_LOOKS[option].icon} />}
        >
          {t(`common.annotations.${option}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
