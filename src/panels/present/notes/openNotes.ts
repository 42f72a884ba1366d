/**
 * Opens the window for the notes, dressed as this page is. It has to be called while a press is handled: browsers allow a
 * window only then. Undefined if they do not allow it.
 */
export function openNotes(title: string): Window | undefined {
  let view: Window | null
  try {
    view = window.open('', '_blank', 'popup,width=760,height=620')
  } catch {
    return undefined
  }
  if (!view || view.closed) return undefined
  const { document: page } = view
  page.title = title
  for (const attribute of document.documentElement.attributes) {
    page.documentElement.setAttribute(attribute.name, attribute.value)
  }
  for (const style of document.querySelectorAll<HTMLElement>('style, link[rel="stylesheet"]')) {
    const copy = page.importNode(style, true)
    // An empty window has no address of its own to begin relative ones from.
    if (style instanceof HTMLLinkElement) copy.setAttribute('href', style.href)
    page.head.append(copy)
  }
  return view
}
