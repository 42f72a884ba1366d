import { describe, expect, test } from 'vitest'
import { visibleOn } from '../../src/model/painter/colour'
import { PALETTES } from '../../src/ui/tokens'

describe('the colour of a persona as a line or dot', () => {
  test('stays as it was chosen where it can be seen', () => {
    expect(visibleOn('#5b3df5', PALETTES.light.card)).toBe('#5b3df5')
  })

  test('is brought nearer to white on dark cards, and to black on light ones', () => {
    // Violet on #24212e has 2.4:1; with a fifth of white it passes 3:1.
    expect(visibleOn('#5b3df5', PALETTES.dark.card)).toMatch(/^#[6-8][0-9a-f][5-6][0-9a-f]f[0-9a-f]$/)
    expect(visibleOn('#ffff00', PALETTES.light.card)).toMatch(/^#[9a-c][0-9a-f][9a-c][0-9a-f]00$/)
  })
})
