import { type Bounds, beginning, type Camera, onto, panned, type Size, whole, zoomed } from './camera'

/** The picture in its view: moved and zoomed by its `viewBox`, so that lines and letters stay sharp. */
export class Lens {
  readonly #svg: SVGSVGElement
  readonly #view: HTMLElement
  readonly #bounds: Bounds
  #camera: Camera | undefined
  /** Whether somebody has moved it; until then it fits itself to its view. */
  #isMoved = false
  #frame = 0
  #isSpread = false

  constructor(svg: SVGSVGElement, view: HTMLElement) {
    this.#svg = svg
    this.#view = view
    const [x = 0, y = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
    this.#bounds = { x, y, width, height }
  }

  /** Where it is now; from the beginning where nobody has moved it. */
  get camera(): Camera {
    this.#camera ??= beginning(this.#bounds, this.size)
    return this.#camera
  }

  get size(): Size {
    // A view that is not laid out yet has no size, and nothing may be divided by that.
    return { width: this.#view.clientWidth || 1, height: this.#view.clientHeight || 1 }
  }

  /** After its view has got another size. */
  resize(): void {
    if (!this.#isMoved) this.#camera = beginning(this.#bounds, this.size)
    this.#draw()
  }

  pan(dx: number, dy: number): void {
    this.#set(panned(this.camera, dx, dy, this.#bounds, this.size))
  }

  /** @param at in pixels of the view; absent is its middle */
  zoom(factor: number, at = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.#set(zoomed(this.camera, factor, at, this.#bounds, this.size))
  }

  showAll(): void {
    this.#set(whole(this.#bounds, this.size))
  }

  show(box: Bounds): void {
    this.#set(onto(this.camera, box, this.size))
  }

  /** The whole map at once, for paper; it stays so, whatever size its view gets there. */
  spread(): void {
    const { x, y, width, height } = this.#bounds
    cancelAnimationFrame(this.#frame)
    this.#isSpread = true
    this.#svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`)
  }

  /** Back from paper to where it was. */
  gather(): void {
    this.#isSpread = false
    this.#draw()
  }

  #set(camera: Camera): void {
    this.#camera = camera
    this.#isMoved = true
    this.#draw()
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame)
    if (this.#isSpread) return
    this.#frame = requestAnimationFrame(() => {
      const { x, y, scale } = this.camera
      const { width, height } = this.size
      this.#svg.setAttribute('viewBox', `${x} ${y} ${width / scale} ${height / scale}`)
    })
  }
}
