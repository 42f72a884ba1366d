// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ContextType, type ReactNode, useContext } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { startWords } from '../../../src/i18n'
import { CopyReminder } from '../../../src/library/backup/CopyReminder'
import { FolderSection } from '../../../src/library/backup/FolderSection'
import { CopiesOutContext, createLinkedFolderStore, type LinkedFolder } from '../../../src/store/copiesOut'

beforeAll(() => startWords('en'))

/** The rest of what leaves, as where nobody has handed it in. */
function Linked({
  out,
  children,
}: {
  out: Partial<ContextType<typeof CopiesOutContext>>
  children: ReactNode
}) {
  return <CopiesOutContext value={{ ...useContext(CopiesOutContext), ...out }}>{children}</CopiesOutContext>
}

function renderLinked(state: LinkedFolder, part: ReactNode) {
  const folder = createLinkedFolderStore()
  folder.setState(state, true)
  const upToDate = () => folder.setState({ state: 'upToDate', name: 'Copies' }, true)
  const out = {
    folder,
    retryFolder: upToDate,
    async allowFolder() {
      upToDate()
    },
    async unlinkFolder() {
      folder.setState({ state: 'none', name: '' }, true)
    },
  }
  render(
    <MantineProvider env="test">
      <Linked out={out}>{part}</Linked>
      <button type="button">Next</button>
    </MantineProvider>,
  )
  return userEvent.setup()
}

const LEFT: readonly [LinkedFolder, RegExp, string][] = [
  [{ state: 'failing', name: 'Copies', reason: 'gone' }, /The folder “Copies” is not there/, 'Try again'],
  [
    { state: 'failing', name: 'Copies', reason: 'maps', maps: { title: 'Clinic', count: 1 } },
    /“Clinic” could not be copied to the folder “Copies”/,
    'Try again',
  ],
  [{ state: 'asking', name: 'Copies' }, /“Copies”/, 'Allow'],
]

test.each(LEFT)(
  'home says of a linked folder that is %o what it is and what to do',
  async (state, says, button) => {
    const user = renderLinked(state, <CopyReminder maps={[]} />)
    expect(screen.getByRole('status').textContent).toMatch(says)
    screen.getByRole('button', { name: new RegExp(`^${button}`) }).focus()
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('status')).toBeNull()
    // The keyboard goes on from where the line was.
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }))
  },
)

test('a folder that is unlinked leaves the keyboard where another one is linked', async () => {
  const user = renderLinked({ state: 'upToDate', name: 'Copies' }, <FolderSection />)
  screen.getByRole('button', { name: 'Unlink' }).focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Link a folder…' }))
})
