import { Kbd, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { CommandGroup } from '../../commands/command'
import { keyCaps } from '../../commands/keys'
import { COMMANDS } from '../../commands/registry'
import type { WordKey } from '../../i18n'
import { useDesk } from '../../store/hooks'
import { isMac } from '../../ui/platform'
import styles from './ShortcutsDialog.module.css'
import { useReturnFocus } from './useReturnFocus'

const GROUPS: readonly CommandGroup[] = ['tools', 'card', 'annotate', 'edit', 'select', 'view', 'map', 'help']

/** The help sheet: every command that has a key, by group. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  const desk = useDesk()
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  useReturnFocus()
  return (
    <Modal
      opened
      size="xl"
      fullScreen={narrow ?? false}
      title={t('commands.help.shortcuts')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => desk.session.setState({ dialog: undefined })}
    >
      <div className={styles.sheet}>
        {GROUPS.map(group => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{t(`commands.groups.${group}`)}</h3>
            <dl className={styles.list}>
              {COMMANDS.filter(command => command.group === group && command.keys.length > 0).map(command => (
                <div key={command.id} className={styles.row}>
                  <dt>{t(command.label as WordKey)}</dt>
                  <dd>
                    {keyCaps(command.keys[0] ?? '', isMac()).map(cap => (
                      <Kbd key={cap}>{cap}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
