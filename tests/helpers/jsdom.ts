import { afterEach } from 'vitest'

/*
 * What the component library asks of a browser and jsdom has not, for tests that begin with `@vitest-environment jsdom`.
 * A page without layout: nothing has a size, no media query matches.
 */
if (typeof window !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  afterEach(cleanup)
  // What is waited for comes when a busy machine gets to it.
  configure({ asyncUtilTimeout: 10_000 })
  // Files share a window where they share a process.
  if (!('fonts' in document)) furnish()
}

function furnish(): void {
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

  // A text field that grows asks for two dozen computed styles each time that it is drawn, and jsdom works out each of them
  // anew from every rule of every sheet: a third of all that these tests took. Without layout the answer is no height anyway.
  const computedStyle = window.getComputedStyle.bind(window)
  window.getComputedStyle = (element, part) =>
    element instanceof HTMLTextAreaElement ? element.style : computedStyle(element, part)
}
