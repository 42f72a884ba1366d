// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startWords } from '../../../src/i18n'
import en from '../../../src/i18n/en/importing'
import { askedStill } from '../../../src/library/importing/answers'
import type { Answers, Question } from '../../../src/library/importing/readings'
import { useImportInto } from '../../../src/library/importing/useImportInto'
import type { Library, ReadFile } from '../../../src/library/LibraryContext'
import { metaSchema, RECORDS } from '../../../src/model/journey'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor, type Editor } from '../../../src/store/editor'
import { createSaving } from '../../../src/store/saving'
import { counterIds } from '../../helpers/maps'
import { mapOf } from '../../model/operations/notation'
import { deviceWith, renderHome, titled } from '../home'

beforeAll(async () => {
  await startWords('en')
  // Loaded when it is first needed, which the app waits for longer than a test does.
  await import('../../../src/library/importing/ImportDialog')
})

const file = (name: string) => new File(['…'], name)

type Good = ReadFile & { ok: true }
const foreign = (title: string, rest: Partial<Good> = {}): Good => ({
  ok: true,
  format: 'mermaid',
  map: titled(title),
  notes: [],
  ...rest,
})

async function preview() {
  return within(await screen.findByRole('dialog', { name: 'Before you import' }))
}

type Device = Awaited<ReturnType<typeof deviceWith>>

/** What imports, without the page around it. */
function renderImport(device: Device, readFile: Library['readFile'], page: ReactNode = null, path = '/') {
  return renderHome(device, { readFile }, {}, { page, path })
}

describe('the preview of a file of another program', () => {
  it('names its format, counts what is in it, and makes the map only when told to', async () => {
    const device = await deviceWith()
    const { user, chooseFiles, path } = renderImport(device, async () => foreign('Groceries'))
    chooseFiles(file('groceries.mmd'))
    const dialog = await preview()
    expect(dialog.getByText('groceries.mmd · Mermaid diagram')).toBeDefined()
    expect(dialog.getByText('0 stages · 0 touchpoints · 1 persona')).toBeDefined()
    expect(await device.maps()).toEqual([])
    await user.click(dialog.getByRole('button', { name: 'Import' }))
    await waitFor(() => expect(path()).toMatch(/^\/map\//))
    expect((await device.titles()).shelf).toEqual(['Groceries'])
  })

  it('tells every warning with its line, from the top of the file', async () => {
    const warnings: Good['warnings'] = [
      { code: 'mermaid.more', count: 40 },
      { code: 'table.tooFewCells', line: 12 },
      { code: 'table.tooManyCells', line: 3, text: 'left over' },
      { code: 'table.codePage' },
    ]
    const { chooseFiles } = renderImport(await deviceWith(), async () => foreign('Groceries', { warnings }))
    chooseFiles(file('groceries.csv'))
    const dialog = await preview()
    expect(dialog.getByText(/^43 things were read otherwise/)).toBeDefined()
    const list = within(dialog.getByRole('list', { name: 'What was read otherwise than it stands there' }))
    expect(list.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      expect.not.stringMatching(/Line/),
      expect.stringMatching(/^Line 3\D.*left over$/),
      expect.stringMatching(/^Line 12\D/),
      'and 40 more of the kind',
    ])
  })

  it('lets the user take some of several maps', async () => {
    const device = await deviceWith()
    const others = ['Second', 'Third'].map(title => ({ map: titled(title), notes: [] }))
    const { user, chooseFiles } = renderImport(device, async () => foreign('First', { others }))
    chooseFiles(file('wiki.md'))
    const dialog = await preview()
    expect(dialog.getByRole('button', { name: 'Import 3 maps' })).toBeDefined()
    await user.click(dialog.getByRole('checkbox', { name: 'Take “Second”' }))
    await user.click(dialog.getByRole('button', { name: 'Import 2 maps' }))
    expect(await screen.findByText('2 maps imported.')).toBeDefined()
    expect((await device.titles()).shelf).toEqual(['First', 'Third'])
  })

  it('has a word for every field that can be mended', () => {
    const fields = [metaSchema, ...Object.values(RECORDS)].flatMap(({ entries }) => Object.keys(entries))
    expect(fields.filter(field => !Object.hasOwn(en.fields, field))).toEqual([])
  })
})

describe('a question of the reader', () => {
  const columns = {
    kind: 'columns',
    of: 'touchpoints',
    columns: [
      { header: 'What', samples: ['Pays'], role: 'touchpoint' },
      { header: 'Mood', samples: ['3', '5'], role: undefined as 'emotion' | undefined },
    ],
  } satisfies Question

  /** A file whose map is named by what was answered last, and the reading of which ends when told. */
  function asking(refuse: (answers: Answers) => boolean = () => false) {
    const asked: { answers: Answers; finish(): void; signal: AbortSignal | undefined }[] = []
    const readFile: Library['readFile'] = (_, { signal, answers = {} } = {}) =>
      new Promise(resolve => {
        const title = `by ${JSON.stringify(answers.columns ?? {})}`
        const role = answers.columns?.[1]
        const questions = [
          { ...columns, columns: [columns.columns[0]!, { ...columns.columns[1]!, role: role ?? undefined }] },
        ]
        const read: ReadFile = refuse(answers)
          ? { ok: false, reason: 'nothing-in-it', detail: '' }
          : foreign(title, { format: 'csv', questions })
        asked.push({ answers, signal, finish: () => resolve(read) })
      })
    return { asked, readFile }
  }

  async function begin(refuse?: (answers: Answers) => boolean) {
    const device = await deviceWith()
    const { asked, readFile } = asking(refuse)
    const view = renderImport(device, readFile)
    view.chooseFiles(file('moods.csv'))
    await waitFor(() => expect(asked).toHaveLength(1))
    asked[0]!.finish()
    return { ...view, device, asked, dialog: await preview() }
  }

  it('shows each column with values of it, and what it is taken for', async () => {
    const { dialog } = await begin()
    const row = within(dialog.getByRole('row', { name: /^Mood/ }))
    expect(row.getByText('3 · 5')).toBeDefined()
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'What “What” holds' }).value).toBe(
      'touchpoint',
    )
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'What “Mood” holds' }).value).toBe('')
  })

  it('reads the file again with the answer, keeping the map of before until then', async () => {
    const { user, dialog, asked, device } = await begin()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'What “Mood” holds' }), 'Emotion')
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]!.answers.columns).toEqual({ 1: 'emotion' })
    expect(dialog.getByRole('heading', { name: 'by {}' })).toBeDefined()
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true)
    asked[1]!.finish()
    expect(await dialog.findByRole('heading', { name: 'by {"1":"emotion"}' })).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Import' }))
    await waitFor(async () => expect((await device.titles()).shelf).toEqual(['by {"1":"emotion"}']))
  })

  it('gives up a reading that a later answer has overtaken', async () => {
    const { user, dialog, asked } = await begin()
    const mood = dialog.getByRole('combobox', { name: 'What “Mood” holds' })
    await user.selectOptions(mood, 'Emotion')
    await waitFor(() => expect(asked).toHaveLength(2))
    await user.selectOptions(mood, 'Expectation')
    expect(asked[1]!.signal?.aborted).toBe(true)
    await waitFor(() => expect(asked).toHaveLength(3))
    asked[2]!.finish()
    asked[1]!.finish()
    expect(await dialog.findByRole('heading', { name: 'by {"1":"expectation"}' })).toBeDefined()
    await waitFor(() => expect(dialog.queryByRole('heading', { name: /emotion/ })).toBeNull())
  })

  it('about one column takes the answer away from another', async () => {
    const { user, dialog, asked } = await begin()
    await user.selectOptions(dialog.getByRole('combobox', { name: 'What “Mood” holds' }), 'Touchpoint')
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]!.answers.columns).toEqual({ 0: null, 1: 'touchpoint' })
  })

  it('that was answered stays, also where another reader asks other things', () => {
    const shape = {
      kind: 'choice',
      id: 'shape',
      options: [{ value: 'long' }, { value: 'log' }],
      value: 'long',
    } as const
    const amount = { kind: 'amount', id: 'rarePaths', least: 0, most: 100, value: 5 } as const
    const asked = askedStill([shape, columns], [amount], { choices: { shape: 'log' } })
    expect(asked).toEqual([{ ...shape, value: 'log' }, amount])
  })

  it('can be answered otherwise where an answer leaves no map', async () => {
    const { user, dialog, asked } = await begin(({ columns }) => columns?.[1] === 'emotion')
    const mood = dialog.getByRole('combobox', { name: 'What “Mood” holds' })
    await user.selectOptions(mood, 'Emotion')
    await waitFor(() => expect(asked).toHaveLength(2))
    asked[1]!.finish()
    expect(await dialog.findByRole('heading', { name: '“moods.csv” cannot be imported' })).toBeDefined()
    await user.selectOptions(mood, 'A lane of its own')
    await waitFor(() => expect(asked).toHaveLength(3))
    asked[2]!.finish()
    expect(await dialog.findByRole('heading', { name: 'by {"1":null}' })).toBeDefined()
  })
})

function OpenMap({ editor }: { editor: Editor }) {
  useImportInto(editor)
  return null
}

async function withOpenMap(readFile: Library['readFile']) {
  const newId = counterIds('new')
  const open = mapOf('a | b')
  const map = createMapStore({ id: 'open', newId, map: { ...open, meta: { ...open.meta, title: 'Open' } } })
  const layout = createLayout((text, { size }) => text.length * size * 0.55)
  const editor = createEditor({ map, saving: createSaving(), layout })
  const device = await deviceWith()
  const page = <OpenMap editor={editor} />
  const view = renderImport(device, readFile, page, '/map/open/canvas')
  return { ...view, device, editor, map }
}

describe('while a map is open', () => {
  it('the map of a file can be added to it, in one step of undo', async () => {
    const added = { ...mapOf('c d'), meta: { title: 'More', description: '', state: 'current' as const } }
    const { user, chooseFiles, device, map } = await withOpenMap(async () => foreign('', { map: added }))
    chooseFiles(file('more.mmd'))
    const dialog = await preview()
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'A new map' }).checked).toBe(true)
    await user.click(dialog.getByRole('radio', { name: 'Part of “Open”' }))
    await user.click(dialog.getByRole('button', { name: 'Add to this map' }))
    expect(await screen.findByText('1 stage was added to the map.')).toBeDefined()
    expect(map.map.stages.size).toBe(3)
    expect(map.map.meta.title).toBe('Open')
    expect(await device.maps()).toEqual([])
    expect(map.undoSteps.map(({ label }) => label)).toEqual(['changes.importMap'])
  })

  it('a pasted map is meant for it, until the user says otherwise', async () => {
    const texts: string[] = []
    const { editor } = await withOpenMap(async pasted => {
      texts.push(await pasted.text())
      return foreign('Pasted')
    })
    editor.session.setState({ dialog: { name: 'import', text: 'journey\n…' } })
    const dialog = await preview()
    expect(texts).toEqual(['journey\n…'])
    expect(dialog.getByText('Pasted text · Mermaid diagram')).toBeDefined()
    expect(dialog.getByRole('button', { name: 'Add to this map' })).toBeDefined()
    expect(editor.session.getState().dialog).toBeUndefined()
  })

  it('a sound file of ours is shown first, too: it may be meant for either', async () => {
    const { chooseFiles } = await withOpenMap(async () => foreign('Ours', { format: 'jatra' }))
    chooseFiles(file('ours.jatra'))
    expect((await preview()).getByRole('heading', { name: 'Ours' })).toBeDefined()
  })
})

describe('an observed journey', () => {
  const observed: Good['observed'] = {
    cases: 4,
    events: 9,
    activities: ['A', 'x'].map(name => ({ name, cases: 3, share: 0.75 })),
    variants: [{ path: ['A', 'x'], count: 3, share: 0.75 }],
    hiddenPaths: 2,
  }

  it('tells how most cases went, and what of the open map happens', async () => {
    const { chooseFiles } = await withOpenMap(async () => foreign('Log', { format: 'log', observed }))
    chooseFiles(file('log.csv'))
    const told = within((await preview()).getByRole('region', { name: 'What the log says' }))
    expect(told.getByText('4 cases · 9 events · 2 ways are too rare to be shown')).toBeDefined()
    expect(told.getByText('75% · 3 cases')).toBeDefined()
    expect(told.getByText('A → x')).toBeDefined()
    const [matched, missing, extra] = told.getAllByRole('definition').map(({ textContent }) => textContent)
    expect({ matched, missing, extra }).toEqual({ matched: 'A', missing: 'b', extra: 'x' })
  })
})

describe('what is pasted at home', () => {
  const paste = (target: Element, text: string) =>
    fireEvent.paste(target, { clipboardData: { getData: () => text, files: [] } })

  it('goes the same way as a file', async () => {
    renderImport(await deviceWith(), async pasted => foreign(await pasted.text()))
    paste(document.body, 'journey')
    expect((await preview()).getByRole('heading', { name: 'journey' })).toBeDefined()
  })

  it('stays in the field where it was pasted', async () => {
    let wasRead = false
    const readFile = async () => {
      wasRead = true
      return foreign('x')
    }
    renderImport(await deviceWith('One', 'Two', 'Three'), readFile)
    const field = document.body.appendChild(document.createElement('input'))
    paste(field, 'journey')
    field.remove()
    expect(wasRead).toBe(false)
  })

  it('is refused with the line where the reason lies', async () => {
    renderImport(await deviceWith(), async () => ({
      ok: false,
      reason: 'refused',
      detail: '',
      why: { code: 'because.noScore', text: 'Pays' },
      line: 7,
    }))
    paste(document.body, 'journey')
    expect(await screen.findByText('“Pasted text” was not imported')).toBeDefined()
    expect(screen.getByText(/only be a guess\. Line 7: “Pays” has no score/)).toBeDefined()
  })
})
