/**
 * Shows the map through the eyes of a persona (of all if the id is empty): what was painted for others goes, what they
 * have nothing to do with fades.
 */
export function seeThrough(svg: Element, persona: string): void {
  for (const part of svg.querySelectorAll('[data-shown]')) {
    const isShown = words(part, 'data-shown').includes(persona || '*')
    if (isShown) part.removeAttribute('display')
    else part.setAttribute('display', 'none')
  }
  for (const part of svg.querySelectorAll('[data-fades]')) {
    part.classList.toggle('faded', persona !== '' && words(part, 'data-fades').includes(persona))
  }
}

function words(element: Element, attribute: string): string[] {
  return (element.getAttribute(attribute) ?? '').split(' ')
}
