import { Choice } from './choice'
import { seeThrough } from './eyes'
import { followButtons, followKeys, followPointers } from './hands'
import { Lens } from './lens'

/*
 * The script of a page that a map was exported as (`io/html`). It is built by itself into one text that the page holds:
 * nothing of the app is in it, and it knows the page only by ids and `data-` attributes. What it finds missing it does
 * without.
 */
function start(): void {
  const svg = document.querySelector<SVGSVGElement>('svg#map')
  const view = document.getElementById('view')
  const text = document.querySelector('aside')
  const controls = document.querySelector<HTMLElement>('.controls')
  if (!svg || !view || !text || !controls) return

  document.documentElement.classList.add('live')
  controls.hidden = false
  const lens = new Lens(svg, view)
  new ResizeObserver(() => lens.resize()).observe(view)
  followPointers(view, lens)
  followKeys(view, lens)
  followButtons(controls, lens)

  const choice = new Choice(svg, text, lens)
  svg.addEventListener('click', event => {
    const id = (event.target as Element).closest<SVGElement>('[data-id]')?.dataset.id
    if (id === undefined) choice.clear()
    else choice.readAbout(id)
  })
  text.addEventListener('click', event => {
    const id = (event.target as Element).closest<HTMLElement>('[data-to]')?.dataset.to
    if (id !== undefined) choice.lookAt(id)
  })
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') choice.clear()
  })

  const eyes = document.querySelector<HTMLSelectElement>('select#eyes')
  if (eyes) {
    const see = () => seeThrough(svg, eyes.value)
    eyes.addEventListener('change', see)
    see()
  }

  window.addEventListener('beforeprint', () => lens.spread())
  window.addEventListener('afterprint', () => lens.gather())
}

start()
