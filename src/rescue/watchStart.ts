/*
 * Watches whether the app starts, from outside of it: an error before anything is drawn, a part that does not load, a
 * start that takes too long, and later a screen that has become empty. Then it says so, in both languages, with the way
 * to the maps. It only offers: should the app be drawn after all, the message goes.
 */

/** A slow disk and a slow phone start well within this time. */
const PATIENCE_MS = 12_000

const TITLE = { en: 'Jatra could not start', bn: 'যাত্রা চালু হতে পারেনি' }
const TEXT = {
  en: 'Your maps are still on this device. Reload the page; if that does not help, the rescue page lists your maps and lets you download them.',
  bn: 'আপনার মানচিত্রগুলো এই যন্ত্রেই আছে। পাতাটি আবার লোড করুন; তাতে কাজ না হলে উদ্ধার পাতায় আপনার মানচিত্রের তালিকা পাবেন, সেখান থেকে ডাউনলোড করা যায়।',
}
const RELOAD = { en: 'Reload', bn: 'আবার লোড করুন' }
const RESCUE = { en: 'Open the rescue page', bn: 'উদ্ধার পাতা খুলুন' }

let message: HTMLElement | undefined

function root(): HTMLElement | null {
  return document.getElementById('root')
}

function isDrawn(): boolean {
  return (root()?.childElementCount ?? 0) > 0
}

function complain(): void {
  if (message || isDrawn()) return
  message = styled(
    'main',
    'position:fixed;inset:0;overflow:auto;padding:12vh 24px 24px;background:Canvas;color:CanvasText;font:17px/1.6 Bengali,system-ui,sans-serif',
  )
  // For devices without Bengali letters; the rescue page has the file for the same reason.
  document.fonts.add(new FontFace('Bengali', 'url(rescue.woff2)', { unicodeRange: 'U+964-965, U+980-9FE' }))
  const alert = document.createElement('div')
  alert.setAttribute('role', 'alert')
  message.append(alert)
  const isBengali = navigator.languages.some(tag => tag.slice(0, 2) === 'bn')
  for (const language of isBengali ? (['bn', 'en'] as const) : (['en', 'bn'] as const)) {
    alert.append(inLanguage(language))
  }
  document.body.append(message)
}

function inLanguage(language: 'en' | 'bn'): HTMLElement {
  const part = styled('section', 'max-width:34em;margin:0 auto 40px')
  part.lang = language
  const title = styled('h1', 'font-size:25px;line-height:1.3;margin:0 0 8px')
  title.textContent = TITLE[language]
  const text = styled('p', 'margin:0 0 18px')
  text.textContent = TEXT[language]
  const looks =
    'display:inline-block;margin:0 12px 12px 0;padding:9px 18px;min-height:44px;box-sizing:border-box;border:1px solid #5b3df5;border-radius:10px;font:inherit;cursor:pointer;text-decoration:none;'
  const reload = styled('button', `${looks}background:#5b3df5;color:#fff`)
  reload.textContent = RELOAD[language]
  reload.onclick = () => location.reload()
  const rescue = styled('a', `${looks}color:inherit`)
  rescue.textContent = RESCUE[language]
  rescue.href = 'rescue.html'
  part.append(title, text, reload, rescue)
  return part
}

function styled<K extends keyof HTMLElementTagNameMap>(name: K, css: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.style.cssText = css
  return element
}

/** A part of the app that does not load is told to nobody but its element, so we listen on the way down. */
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement || !(target instanceof Element)) whenReady(complain)
  },
  true,
)
addEventListener('unhandledrejection', () => whenReady(complain))
setTimeout(() => whenReady(complain), PATIENCE_MS)
whenReady(() => {
  const place = root()
  if (!place) return
  let wasDrawn = false
  new MutationObserver(() => {
    if (!isDrawn()) {
      // What fails beyond all that catches it takes the whole screen along.
      if (wasDrawn) complain()
      return
    }
    wasDrawn = true
    message?.remove()
    message = undefined
  }).observe(place, { childList: true })
})

function whenReady(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act)
  else act()
}
