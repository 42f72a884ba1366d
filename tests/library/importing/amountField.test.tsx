// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { speak, startWords } from '../../../src/i18n'
import { AmountField } from '../../../src/library/importing/questions/AmountField'

it('an amount is taken in the digits of any script, within its limits, and said in those of the screen', async () => {
  await startWords('bn')
  const amounts: number[] = []
  const question = { kind: 'amount', id: 'rarePaths', least: 0, most: 100, value: 5 } as const
  render(
    <MantineProvider env="test">
      <AmountField question={question} onAmount={amount => amounts.push(amount)} />
    </MantineProvider>,
  )
  const field = screen.getByRole<HTMLInputElement>('textbox')
  expect(field.value).toBe('৫%')
  for (const value of ['১২', '٣٤', '250 %', 'none', '']) fireEvent.change(field, { target: { value } })
  expect(amounts).toEqual([12, 34, 100])
  fireEvent.blur(field)
  expect(field.value).toBe('৫%')
  await speak('en')
})
