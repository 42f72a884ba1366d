// @vitest-environment jsdom
import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { createLayout } from '../../../src/model/layout/layoutMap'
import { addImage } from '../../../src/model/operations/images'
import { newStage } from '../../../src/panels/outline/adding'
import type { Outliner } from '../../../src/panels/outline/outliner'
import { outlineStateOf } from '../../../src/panels/outline/outlineState'
import { endTyping } from '../../../src/panels/outline/typing'
import { createMapStore } from '../../../src/store/createMapStore'
import { createEditor } from '../../../src/store/editor'
import { createSaving } from '../../../src/store/saving'
import { bigMap, counterIds } from '../../helpers/maps'

function openOutline(): Outliner {
  const map = createMapStore({ id: 'm', newId: counterIds('new'), map: bigMap(1) })
  const layout = createLayout((text, style) => text.length * style.size * 0.5)
  const desk = createEditor({ map, saving: createSaving(), layout })
  return {
    desk,
    state: outlineStateOf(desk.session),
    t: ((key: string) => key) as TFunction,
    say: () => {},
    refuse: () => {},
    keepingFocus: act => act(),
    isMoving: () => false,
  }
}

test('a new line left empty goes as if it had never been', () => {
  const outliner = openOutline()
  const { map } = outliner.desk
  newStage(outliner)
  expect(map.map.stages.size).toBe(2)
  endTyping(outliner)
  expect(map.map.stages.size).toBe(1)
  expect(map.undoSteps).toEqual([])
})

test('an image that came in meanwhile stays when a new line is left empty', () => {
  const outliner = openOutline()
  const { map } = outliner.desk
  newStage(outliner)
  const picture = { file: '0'.repeat(64), type: 'image/png', width: 1, height: 1 } as const
  map.change('changes.addImage', tx => addImage(tx, 't0', picture))
  endTyping(outliner)
  expect(map.map.stages.size).toBe(1)
  expect(map.map.images.size).toBe(1)
})
