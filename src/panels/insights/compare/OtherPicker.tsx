import { Button, FileButton, Select } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordKey } from '../../../i18n'
import { useDesk, useMeta } from '../../../store/hooks'
import { Icon } from '../../../ui/Icon'
import { type OtherMap, useEditorActions } from '../../editorActions'
import { useVersions } from '../../versions/useVersions'
import { useVersionName } from '../../versions/useVersionWords'
import styles from './CompareSection.module.css'
import { FutureButton } from './FutureButton'
import { likelySame } from './likelySame'
import type { OtherSide } from './otherSide'
import { storageReason } from './reasons'

interface Props {
  readonly other: OtherSide | undefined
  readonly onChoose: (other: OtherSide | undefined) => void
}

/** What to compare with: a map of this device, a version of this one, a file, or the future state that is yet to be made. */
export function OtherPicker({ other, onChoose }: Props) {
  const { t } = useTranslation()
  const { map } = useDesk()
  const { title, state } = useMeta()
  const { maps, failed } = useOtherMaps(map.id)
  const reset = useRef<() => void>(null)
  const select = useRef<HTMLInputElement>(null)
  const titleOf = (map: { readonly title: string }) => map.title.trim() || t('common.untitledMap')
  const versions = useVersions() ?? []
  const nameOf = useVersionName()
  const options = (maps: readonly OtherMap[]) => maps.map(it => ({ value: it.id, label: titleOf(it) }))
  const likely = maps.filter(it => likelySame(title, it.title))
  const groups = [
    { group: t('compare.likely'), items: options(likely) },
    {
      group: t('versions.ofThisMap'),
      items: versions.map(version => ({ value: `${VERSION}${version.id}`, label: nameOf(version) })),
    },
    { group: t('compare.others'), items: options(maps.filter(it => !likely.includes(it))) },
  ]
  return (
    <div className={styles.picker} data-not-in-picture>
      <Select
        ref={select}
        className={styles.select}
        label={t('compare.with')}
        placeholder={other?.kind === 'file' ? other.title : t('compare.choose')}
        nothingFoundMessage={t(maps.length === 0 ? 'compare.noMaps' : 'compare.noMatch')}
        error={failed && t('compare.cannotList', { reason: t(failed) })}
        data={groups.filter(({ items }) => items.length > 0)}
        value={chosenValue(other)}
        onChange={id => {
          const version = versions.find(it => id === `${VERSION}${it.id}`)
          if (version) {
            onChoose({ kind: 'version', id: version.id, title: nameOf(version) })
            return
          }
          const chosen = maps.find(it => it.id === id)
          onChoose(chosen && { kind: 'map', id: chosen.id, title: titleOf(chosen) })
        }}
        searchable
        allowDeselect={false}
        openOnFocus={false}
        limit={200}
      />
      <FileButton
        accept=".json,.png,.svg"
        resetRef={reset}
        onChange={file => {
          // So that the same file can be chosen again.
          reset.current?.()
          if (file) onChoose({ kind: 'file', file, title: file.name })
        }}
      >
        {props => (
          <Button {...props} variant="default" leftSection={<Icon name="file-input" size={15} />}>
            {t('compare.file')}
          </Button>
        )}
      </FileButton>
      {state === 'current' && <FutureButton />}
      {other && (
        <Button
          variant="subtle"
          color="gray"
          className={styles.stop}
          onClick={() => {
            onChoose(undefined)
            // The button goes away: the keyboard goes where the next map is chosen.
            select.current?.focus()
          }}
        >
          {t('compare.stop')}
        </Button>
      )}
    </div>
  )
}

/** By this the values of versions are told from the ids of maps. */
const VERSION = 'version '

function chosenValue(other: OtherSide | undefined): string | null {
  if (other?.kind === 'version') return `${VERSION}${other.id}`
  return other?.kind === 'map' ? other.id : null
}

/** The other maps of this device, the one changed last first. */
function useOtherMaps(id: string): { readonly maps: readonly OtherMap[]; readonly failed?: WordKey } {
  const { otherMaps } = useEditorActions()
  const [listed, setListed] = useState<{ maps: readonly OtherMap[]; failed?: WordKey }>({ maps: [] })
  // biome-ignore lint/correctness/useExhaustiveDependencies: those of another map are others.
  useEffect(() => {
    let isStale = false
    const tell = (list: { maps: readonly OtherMap[]; failed?: WordKey }) => {
      if (!isStale) setListed(list)
    }
    otherMaps().then(
      maps => tell({ maps }),
      error => tell({ maps: [], failed: storageReason(error) }),
    )
    return () => {
      isStale = true
    }
  }, [otherMaps, id])
  return listed
}
