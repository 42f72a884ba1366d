import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../model/ids'
import { useDesk, useReadOnly } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { setFields } from '../fields/setFields'
import { MIXED, useShared } from '../fields/useShared'
import styles from './MomentOfTruth.module.css'

/** Whether touchpoints are moments at which the whole relationship is decided. */
export function MomentOfTruth({ touchpoints }: { touchpoints: readonly Id[] }) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const readOnly = useReadOnly()
  const value = useShared('touchpoints', touchpoints, 'momentOfTruth')
  return (
    <div className={styles.line} data-on={value === true || undefined}>
      <Icon name="gem" size={14} />
      <Switch
        size="xs"
        labelPosition="left"
        label={t('common.momentOfTruth')}
        disabled={readOnly}
        checked={value === true}
        onChange={event =>
          setFields(
            map,
            'touchpoints',
            touchpoints,
            'momentOfTruth',
            event.currentTarget.checked,
            'changes.momentOfTruth',
          )
        }
        classNames={{ root: styles.root, body: styles.body, label: styles.label }}
      />
      {value === MIXED && <span className={styles.mixed}>{t('inspector.mixed')}</span>}
    </div>
  )
}
