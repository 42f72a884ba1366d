import { describe, expect, it, test } from 'vitest'
import { pressOf } from '../../../src/panels/present/press'

describe('keys', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    pressOf({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more })

  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    [' ', 'next'],
    ['.', 'black'],
    ['b', 'black'],
    ['Escape', 'leave'],
    ['-', 'pain'],
  ])('%s means %s', (key, meaning) => {
    expect(press(key)).toBe(meaning)
  })

  it('are read by their place where letters and digits are not Latin', () => {
    expect(press('৫', { code: 'Digit5' })).toEqual({ digit: 5 })
    expect(press('ন', { code: 'KeyN' })).toBe('notes')
  })

  it('of the browser are left to it', () => {
    expect(press('r', { ctrlKey: true })).toBeUndefined()
    expect(press('Tab')).toBeUndefined()
    expect(press('toString')).toBeUndefined()
  })
})
