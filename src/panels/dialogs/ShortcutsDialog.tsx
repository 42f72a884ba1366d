import { Kbd, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandGroup } from '../../commands/command'
import { keyCaps } from '../../commands/keys'
import { COMMANDS } from '../../commands/registry'
import type { WordKey } from '../../i18n'
import { useDesk, useSession } from '../../store/hooks'
import { isMac } from '../../ui/platform'
import { FACE_KEYS, PRESENTING_KEYS } from './faceKeys'
import styles from './ShortcutsDialog.module.css'
import { useReturnFocus } from './useReturnFocus'

const GROUPS: readonly CommandGroup[] = ['tools', 'card', 'annotate', 'edit', 'select', 'view', 'map', 'help']

/** The help sheet: the keys that hold on the face on screen, its own and those of commands by group, and those of presenting. */
export function ShortcutsDialog() {
  const { t } = useTranslation()
  const desk = useDesk()
  const face = useSession(session => session.face)
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  useReturnFocus()
  const name = t(`commands.face.${face}`)
  const own = FACE_KEYS[face]
  // A key that the face has for itself (Tab on the board) is not the command's there.
  const taken = own?.flatMap(({ keys }) => keys) ?? []
  const here = COMMANDS.filter(
    ({ keys: [key], faces }) => key !== undefined && !taken.includes(key) && (faces?.includes(face) ?? true),
  )
  return (
    <Modal
      opened
      size="xl"
      fullScreen={narrow ?? false}
      title={t('commands.help.shortcuts')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => desk.session.setState({ dialog: undefined })}
    >
      <p className={styles.note}>{t('editor.keys.elsewhere', { face: name })}</p>
      <div className={styles.sheet}>
        {own && (
          <Group heading={t('editor.keys.on', { face: name })}>
            {own.map(({ label, keys }) => (
              <Row key={label} words={t(`editor.keys.${label}`)} keys={keys} />
            ))}
          </Group>
        )}
        {GROUPS.map(group => ({ group, commands: here.filter(command => command.group === group) }))
          .filter(({ commands }) => commands.length > 0)
          .map(({ group, commands }) => (
            <Group key={group} heading={t(`commands.groups.${group}`)}>
              {commands.map(({ id, label, keys }) => (
                <Row key={id} words={t(label as WordKey)} keys={keys.slice(0, 1)} />
              ))}
            </Group>
          ))}
        <Group heading={t('editor.keys.presenting')}>
          {PRESENTING_KEYS.map(({ label, keys }) => (
            <Row key={label} words={t(`editor.keys.${label}`)} keys={keys} />
          ))}
        </Group>
      </div>
    </Modal>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.list}>{children}</dl>
    </section>
  )
}

/** What keys do, each of which may be a chord. What several share (Alt) is said once. */
function Row({ words, keys }: { words: string; keys: readonly string[] }) {
  const chords = keys.map(key => keyCaps(key, isMac()))
  const shared = chords.length > 2 ? chords[0]!.slice(0, -1) : []
  return (
    <div className={styles.row}>
      <dt>{words}</dt>
      <dd>
        {shared.map(cap => (
          <Kbd key={cap}>{cap}</Kbd>
        ))}
        {chords.map(chord => (
          <span key={chord.join(' ')} className={styles.chord}>
            {chord.slice(shared.length).map(cap => (
              <Kbd key={cap}>{cap}</Kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  )
}
