import { flow } from './harness'
import { card, mapOf, outline, stage, startFromTemplate } from './verbs'

flow(
  'deleting a stage asks what becomes of its cards, and one undo brings it all back',
  async ({ page, expect }) => {
    await startFromTemplate(page, 'Weeknight groceries')
    const whole = await mapOf(page)
    const before = outline(whole)
    const inOrder = before.Order ?? []
    const question = page.getByRole('dialog', { name: 'Delete this stage?' })
    const askToDelete = async () => {
      await stage(page, 'Order').click({ position: { x: 60, y: 16 } })
      await page.keyboard.press('Delete')
      await question.getByText(`${inOrder.length} touchpoints are in it.`).waitFor()
    }

    // Not answered: nothing happens.
    await askToDelete()
    await question.getByRole('button', { name: 'Cancel' }).click()
    await question.waitFor({ state: 'hidden' })
    expect(outline(await mapOf(page))).toEqual(before)

    // Kept: they go to the stage before. Enter on the answer is enough.
    await askToDelete()
    await question.getByRole('radio', { name: 'Move them to the neighbouring stage' }).check()
    await page.keyboard.press('Enter')
    await stage(page, 'Order').waitFor({ state: 'hidden' })
    const kept = outline(await mapOf(page))
    expect(kept.Order).toBeUndefined()
    expect(kept.Realise).toEqual([...(before.Realise ?? []), ...inOrder])
    await page.getByRole('button', { name: 'Undo' }).click()
    await stage(page, 'Order').waitFor()
    expect(await mapOf(page)).toEqual(whole)

    // Deleted with it, their annotations and links as well.
    await askToDelete()
    await question.getByRole('radio', { name: /^Delete them too/ }).check()
    await question.getByRole('button', { name: 'Delete stage' }).click()
    await card(page, 'Searches for tonight’s dinner').waitFor({ state: 'hidden' })
    const without = await mapOf(page)
    const { Order: _, ...others } = before
    expect(outline(without)).toEqual(others)
    const isThere = (id: string) =>
      without.touchpoints.has(id) || without.stages.has(id) || without.personas.has(id)
    expect([...without.links.values()].every(({ from, to }) => isThere(from) && isThere(to))).toBe(true)
    expect([...without.annotations.values()].every(({ target }) => isThere(target))).toBe(true)
    await page.keyboard.press('Control+Z')
    await stage(page, 'Order').waitFor()
    expect(await mapOf(page)).toEqual(whole)
  },
)
