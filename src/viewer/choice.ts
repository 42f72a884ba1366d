import type { Lens } from './lens'

const SVG = 'http://www.w3.org/2000/svg'

/** What is chosen, on the map and in the text: a click on either shows it in the other. */
export class Choice {
  readonly #svg: SVGSVGElement
  readonly #text: HTMLElement
  readonly #lens: Lens
  #ring: Element | undefined

  constructor(svg: SVGSVGElement, text: HTMLElement, lens: Lens) {
    this.#svg = svg
    this.#text = text
    this.#lens = lens
  }

  /** From the map: the text about it comes into view. */
  readAbout(id: string): void {
    const entry = this.#entry(id)
    if (!entry) return
    this.#mark(id, entry)
    entry.scrollIntoView({ block: 'start' })
    // Reading goes on from here, also by ear.
    entry.querySelector<HTMLElement>('[data-to]')?.focus({ preventScroll: true })
  }

  /** From the text: its place on the map comes into view. */
  lookAt(id: string): void {
    const entry = this.#entry(id)
    const shape = this.#shape(id)
    if (!entry || !shape) return
    this.#mark(id, entry)
    entry.scrollIntoView({ block: 'nearest' })
    this.#lens.show(shape.getBBox())
  }

  clear(): void {
    this.#ring?.remove()
    for (const entry of this.#text.querySelectorAll('.chosen')) entry.classList.remove('chosen')
  }

  #mark(id: string, entry: Element): void {
    this.clear()
    entry.classList.add('chosen')
    const box = this.#shape(id)?.getBBox()
    if (!box) return
    const ring = document.createElementNS(SVG, 'rect')
    const place = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8, rx: 12 }
    for (const [name, value] of Object.entries(place)) ring.setAttribute(name, String(value))
    ring.setAttribute('class', 'ring')
    this.#ring = ring
    this.#svg.append(ring)
  }

  /** Ids are letters and digits, but the page may have been changed: they are compared and never put in a selector. */
  #entry(id: string): HTMLElement | undefined {
    return [...this.#text.querySelectorAll<HTMLElement>('[data-id]')].find(({ dataset }) => dataset.id === id)
  }

  #shape(id: string): SVGGraphicsElement | undefined {
    return [...this.#svg.querySelectorAll<SVGGraphicsElement>('[data-id]')].find(
      shape => shape.dataset.id === id && shape.getAttribute('display') !== 'none',
    )
  }
}
