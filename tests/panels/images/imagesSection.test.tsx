// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { imagesOf } from '../../../src/model/analysis/imagesOf'
import { addImage } from '../../../src/model/operations/images'
import { idOf, renderInspector } from '../inspector/renderInspector'
import { dinner } from '../inspector/sketches'

async function renderAlbum(...captions: string[]) {
  const view = await renderInspector(dinner)
  const target = idOf(view.map.map, 'Searches')
  view.map.change('changes.addImage', tx => {
    for (const caption of captions) {
      addImage(tx, target, { file: 'ab'.repeat(32), type: 'image/webp', width: 4, height: 3 }, { caption })
    }
  })
  act(() => view.desk.session.setState({ selection: [target] }))
  await screen.findByRole('heading', { name: 'Images' })
  return {
    ...view,
    target,
    captions: () => imagesOf(view.map.map, target).map(([, { caption }]) => caption),
    thumb: (caption: string) => screen.getByRole('button', { name: `Open Image: ${caption}` }),
  }
}

describe('the images of a touchpoint', () => {
  it('are put in order and deleted by the keyboard, each as one step of undo', async () => {
    const { user, map, captions, thumb } = await renderAlbum('one', 'two', 'three')
    thumb('one').focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(captions()).toEqual(['two', 'one', 'three'])
    expect(document.activeElement).toBe(thumb('one'))
    await user.keyboard('{Delete}')
    expect(captions()).toEqual(['two', 'three'])
    expect(document.activeElement).toBe(thumb('three'))
    map.undo()
    map.undo()
    expect(captions()).toEqual(['one', 'two', 'three'])
  })

  it('have their actions in a menu too', async () => {
    const { user, captions } = await renderAlbum('one', 'two')
    await user.click(screen.getByRole('button', { name: 'Actions for Image: two' }))
    await user.click(screen.getByRole('menuitem', { name: 'Move image earlier' }))
    expect(captions()).toEqual(['two', 'one'])
    await user.click(screen.getByRole('button', { name: 'Actions for Image: two' }))
    await user.click(screen.getByRole('menuitem', { name: 'Delete image' }))
    expect(captions()).toEqual(['one'])
  })

  it('are captioned, and called by their caption', async () => {
    const { user, captions, thumb } = await renderAlbum('')
    expect(screen.getByRole('button', { name: 'Open Image 1' })).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: 'Caption of image 1' }), 'The queue')
    expect(captions()).toEqual(['The queue'])
    expect(thumb('The queue')).toBeDefined()
  })

  it('show a calm place with their caption where their bytes are not to be had', async () => {
    const { user, thumb } = await renderAlbum('The queue', 'The door')
    expect(
      await within(thumb('The queue')).findByRole('img', { name: 'Image is not on this device: The queue' }),
    ).toBeDefined()
    await user.click(thumb('The queue'))
    // It is a part of its own, loaded when it is first asked for.
    await screen.findByRole('dialog', { name: 'Image: The queue' }, { timeout: 5_000 })
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('dialog', { name: 'Image: The door' })).toBeDefined()
  })

  it('refuse what is no picture, with a sentence, and take nothing', async () => {
    const { captions } = await renderAlbum()
    const field = document.querySelector('input[type=file]')!
    const files = [
      new File(['%PDF'], 'report.pdf'),
      new File(['<svg/>'], 'logo.svg'),
      new File(['GIF89a'], 'a.gif'),
    ]
    fireEvent.change(field, { target: { files } })
    for (const { name } of files) {
      await waitFor(() => expect(screen.getByText(new RegExp(`“${name}” was not added`))).toBeDefined())
    }
    expect(captions()).toEqual([])
  })
})
