import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ANNOTATION_KINDS } from '../../../model/journey'
import { ANNOTATION_LOOKS } from '../../inspector/annotations/annotationKinds'
import { lineIn, newAnnotation, newStage, newTouchpoint, nextLine } from '../adding'
import { useOutliner } from '../outliner'
import type { PageProps } from './menuPage'
import { Item } from './StartPage'

const SIGNS = { pain: '-', opportunity: '+', strength: '!', quote: '"' } as const

/** What can be added at a line; its text is open for typing then. */
export function AddPage({ id, kind }: PageProps) {
  const { t } = useTranslation()
  const outliner = useOutliner()
  if (kind === 'personas') {
    return (
      <Item icon="user" onClick={() => nextLine(outliner, id)}>
        {t('outline.menu.addPersona')}
      </Item>
    )
  }
  return (
    <>
      {kind === 'stages' ? (
        <Item icon="square-plus" keys="shift+Enter" onClick={() => lineIn(outliner, id)}>
          {t('outline.menu.addTouchpoint')}
        </Item>
      ) : (
        <Item icon="square-plus" keys="shift+T" onClick={() => newTouchpoint(outliner, id)}>
          {t('outline.menu.addTouchpointAfter')}
        </Item>
      )}
      <Item icon="columns-3" keys="shift+S" onClick={() => newStage(outliner, id)}>
        {t('outline.menu.addStageAfter')}
      </Item>
      <Menu.Divider />
      {ANNOTATION_KINDS.map(annotation => (
        <Item
          key={annotation}
          icon={ANNOTATION_LOOKS[annotation].icon}
          keys={annotation in SIGNS ? SIGNS[annotation as keyof typeof SIGNS] : undefined}
          onClick={() => newAnnotation(outliner, id, annotation)}
        >
          {t(`common.annotations.${annotation}`)}
        </Item>
      ))}
    </>
  )
}
