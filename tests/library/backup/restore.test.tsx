// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BackupReader } from '../../../src/commands/backup/backupReader'
import { type Backups, createBackups } from '../../../src/commands/backup/backups'
import { startWords } from '../../../src/i18n'
import { useBackupDesk } from '../../../src/library/backup/BackupContext'
import { BackupProvider } from '../../../src/library/backup/BackupProvider'
import { StorageFailure } from '../../../src/storage/failure'
import type { MapStorage } from '../../../src/storage/port'
import { backupOf, deviceOf, summarise } from '../../commands/backupDevice'
import { titled } from '../home'

beforeAll(async () => {
  await startWords('en')
})

const clock = { now: () => 5_000, after: () => () => {} }

function RestoreButton({ file }: { file: File }) {
  const { restore } = useBackupDesk()
  return (
    <button type="button" onClick={() => restore(file)}>
      The page behind it
    </button>
  )
}

/** The dialog over a device, with this backup on its way in. */
async function restoring(storage: MapStorage, content: Blob, rest: Partial<Backups> = {}) {
  const user = userEvent.setup()
  const backups = { ...createBackups({ storage, summarise, clock }), ...rest }
  render(
    <MantineProvider env="test">
      <BackupProvider backups={backups}>
        <RestoreButton file={new File([content], 'backup.zip')} />
      </BackupProvider>
    </MantineProvider>,
  )
  await user.click(screen.getByText('The page behind it'))
  return user
}

/** Begins as what is packed does; more is not asked of versions on their way. */
const PACKED = new Uint8Array([0x1f, 0x8b, 8])

async function withVersions(...ids: readonly string[]): Promise<MapStorage> {
  const storage = await deviceOf({ shop: { map: titled('Shop') } })
  for (const [at, id] of ids.entries()) {
    const entry = { map: 'shop', id, at, reason: 'named', name: id, sum: id, counts: {}, size: 3 }
    await storage.versions.put(entry, PACKED)
  }
  return storage
}

describe('a map that is here without its versions', () => {
  it('can be wanted, is said to get them, and that it did', async () => {
    const { content } = await backupOf(await withVersions('First', 'Second'))
    const here = await deviceOf({ shop: { map: titled('Shop') } })
    const user = await restoring(here, content)
    await screen.findByText('The same is here. 2 versions of it that are missing are added.')
    expect(screen.getByRole('checkbox', { name: 'Shop' })).toHaveProperty('checked', true)
    await user.click(screen.getByRole('button', { name: 'Restore 1 map' }))
    await screen.findByText('Versions of 1 map were added.')
    expect(screen.getByText('The backup is restored')).toBeDefined()
  })

  it('of which the disk holds no more → the outcome says so, and calls no map “not restored”', async () => {
    const { content } = await backupOf(await withVersions('First', 'Second'))
    const here = await deviceOf()
    const put = () => Promise.reject(new StorageFailure('full'))
    const user = await restoring({ ...here, versions: { ...here.versions, put } }, content)
    await user.click(await screen.findByRole('button', { name: 'Restore 1 map' }))
    await screen.findByText('Part of the backup is restored')
    expect(screen.getByText('1 map was added.')).toBeDefined()
    expect(screen.getByText('“Shop”: 2 versions')).toBeDefined()
    expect(screen.queryByText(/not restored/)).toBeNull()
  })
})

describe('the preview', () => {
  it('of a backup with times that no date reaches is drawn', async () => {
    const from = await deviceOf({
      shop: { map: titled('Then'), entry: { createdAt: 9e15, changedAt: 9e15 } },
    })
    const here = await deviceOf({ shop: { map: titled('Now'), entry: { changedAt: 9e15 } } })
    await restoring(here, (await backupOf(from)).content)
    await screen.findByText(/Both are kept/)
  })

  it('that fails to draw → says so in the dialog, and the page behind it goes on', async () => {
    const broken = { contents: {}, close() {} } as unknown as BackupReader
    const user = await restoring(await deviceOf(), new Blob([]), {
      read: async () => broken,
      lookHere: async () => ({ maps: new Map(), removed: new Set() }),
    })
    const note = await screen.findByRole('alert')
    expect(note.textContent).toContain('This part of the page stopped working')
    expect(screen.getByText('The page behind it')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})
