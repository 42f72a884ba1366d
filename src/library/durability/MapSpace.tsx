import { ActionIcon, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useTitleOf } from '../titleOf'
import { useShelfActions } from '../useShelfActions'
import { SpaceRow } from './SpaceRow'
import type { MeasuredMap } from './useSpace'

interface MapSpaceProps {
  readonly measured: MeasuredMap
  /** It is the map that is being edited, which is not thrown away under its editor. */
  readonly isOpen: boolean
  onDrop(): void
  /** Its row is about to go. */
  onTrashed(): void
}

const PARTS = ['log', 'images', 'versions'] as const

/** What one map takes, and what can be done about it. */
export function MapSpace({ measured: { map, taken, size }, isOpen, onDrop, onTrashed }: MapSpaceProps) {
  const { t } = useTranslation()
  const title = useTitleOf()(map)
  const actions = useShelfActions()
  const parts = PARTS.filter(part => taken[part] > 0).map(part =>
    t(`durability.space.parts.${part}`, { size: taken[part] }),
  )
  // A single part is the whole.
  const about = [...(isOpen ? [t('durability.space.open')] : []), ...(parts.length > 1 ? parts : [])].join(
    ' · ',
  )

  const trash = async () => {
    if (await actions.trash(map)) onTrashed()
  }

  return (
    <SpaceRow title={title} about={about} size={size}>
      <Menu position="bottom-end" width={270} withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('library.actions', { title })}>
            <Icon name="ellipsis" size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="download" />} onClick={() => void actions.export(map)}>
            {t('library.export')}
          </Menu.Item>
          {taken.automatic > 0 && (
            <Menu.Item leftSection={<Icon name="history" />} onClick={onDrop}>
              {t('durability.space.drop')}
            </Menu.Item>
          )}
          {!isOpen && (
            <Menu.Item leftSection={<Icon name="trash-2" />} onClick={() => void trash()}>
              {t('library.toTrash')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </SpaceRow>
  )
}
