// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { seeThrough } from '../../src/viewer/eyes'

function picture(): Element {
  document.body.innerHTML = `<svg>
    <g id="all" data-shown="* arif"/><g id="nadia" data-shown="nadia" display="none"/>
    <g id="fades" data-fades="arif omar"/></svg>`
  return document.body
}

const seen = (root: Element) =>
  [...root.querySelectorAll('g')].map(({ id }) => {
    const part = root.querySelector(`#${id}`)!
    return `${id}${part.getAttribute('display') === 'none' ? ' gone' : ''}${part.classList.contains('faded') ? ' faded' : ''}`
  })

describe('a map seen by a persona', () => {
  it.each([
    ['nadia', ['all gone', 'nadia', 'fades']],
    ['arif', ['all', 'nadia gone', 'fades faded']],
    ['', ['all', 'nadia gone', 'fades']],
  ])('%s: %s', (persona, expected) => {
    const root = picture()
    seeThrough(root, 'nadia')
    seeThrough(root, persona)
    expect(seen(root)).toEqual(expected)
  })
})
