import { afterEach } from 'vitest'

/*
 * What the component library asks of a browser and jsdom has not, for tests that begin with `@vitest-environment jsdom`.
 * A page without layout: nothing has a size, no media query matches.
 */
if (typeof window !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)

  class NoResizes implements ResizeObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.ResizeObserver = NoResizes
  window.matchMedia = media =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener() {},
      removeListener() {},
    })
  window.Element.prototype.scrollIntoView = () => {}
  Object.defineProperty(document, 'fonts', { value: new EventTarget() })
}
