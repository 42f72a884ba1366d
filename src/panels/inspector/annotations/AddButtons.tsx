import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnnotationKind } from '../../../model/journey'
import { Icon } from '../../../ui/Icon'
import { ANNOTATION_LOOKS, tintOf } from './annotationKinds'
import styles from './QuickField.module.css'

const USUAL: readonly AnnotationKind[] = ['pain', 'opportunity', 'strength']
const OTHERS: readonly AnnotationKind[] = ['question', 'quote', 'idea']

interface Props {
  readonly chosen: AnnotationKind | undefined
  readonly onChoose: (kind: AnnotationKind) => void
}

/** What the line becomes, for those who do not know the signs: the three usual kinds, and a menu of the others. */
export function AddButtons({ chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.buttons}>
      {USUAL.map(kind => (
        <UnstyledButton
          key={kind}
          className={styles.button}
          style={tintOf(kind)}
          data-chosen={kind === chosen || undefined}
          aria-label={t(`inspector.annotations.add.${kind}`)}
          onClick={() => onChoose(kind)}
        >
          <Icon name={ANNOTATION_LOOKS[kind].icon} size={14} />
          {t(`common.annotations.${kind}`)}
        </UnstyledButton>
      ))}
      <Menu position="top-end" returnFocus={false} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            className={styles.others}
            aria-label={t('inspector.annotations.other')}
          >
            <Icon name="ellipsis" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {OTHERS.map(kind => (
            <Menu.Item
              key={kind}
              leftSection={<Icon name={ANNOTATION_LOOKS[kind].icon} />}
              // After the menu has closed: it would take the keyboard back.
              onClick={() => setTimeout(() => onChoose(kind))}
            >
              {t(`inspector.annotations.add.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
