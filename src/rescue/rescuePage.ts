import { download } from './download'
import { element } from './element'
import { mapCard } from './mapCard'
import { rawZip } from './rawZip'
import { MAPS, type Survey } from './survey'
import { LANGUAGES, type Language, WORDS } from './words'

export interface RescuePage {
  /** Shows what was found. */
  show(found: Survey): void
}

/** The page: what it is for, and every map that is left in this browser, to be taken away. */
export function rescuePage(body: HTMLElement, first: Language): RescuePage {
  let language = first
  let found: Survey | undefined

  function draw(): void {
    const words = WORDS[language]
    document.documentElement.lang = language
    document.title = `${words.appName}: ${words.title}`
    body.replaceChildren(
      element('header', {}, [
        element('img', { src: 'favicon.svg', alt: '', width: 32, height: 32 }),
        element('strong', { textContent: words.appName }),
        languages(),
        element('a', { href: './', textContent: words.backToApp }),
      ]),
      element('main', {}, [
        element('h1', { textContent: words.title }),
        element('p', { className: 'lead', textContent: words.lead }),
        ...(found ? listed(found) : [element('p', { role: 'status', textContent: words.searching })]),
      ]),
    )
  }

  function languages(): HTMLElement {
    const buttons = (Object.keys(LANGUAGES) as Language[]).map(code =>
      element('button', {
        type: 'button',
        lang: code,
        textContent: LANGUAGES[code],
        ariaPressed: String(code === language),
        onclick: () => {
          language = code
          draw()
          body.querySelector<HTMLElement>(`button[lang=${code}]`)?.focus()
        },
      }),
    )
    return element(
      'span',
      { className: 'languages', role: 'group', ariaLabel: WORDS[language].language },
      buttons,
    )
  }

  function listed({ maps, pieces, failures }: Survey): HTMLElement[] {
    const words = WORDS[language]
    const list = element(
      'ul',
      {},
      maps.map(map => mapCard(map, pieces, language)),
    )
    const none = [
      element('p', { className: 'none', textContent: words.none }),
      element('p', { textContent: words.noneAdvice }),
    ]
    const parts: HTMLElement[] = [
      element('h2', { textContent: words.maps }),
      ...(maps.length > 0 ? [list] : none),
    ]
    if (failures.length > 0) {
      const lines = failures.map(({ source, error }) =>
        element('li', {
          textContent: `${source === MAPS ? words.sourceDatabase : words.sourceFiles}: ${error}`,
        }),
      )
      parts.push(
        element('h2', { textContent: words.sources }),
        element('ul', { className: 'failures' }, lines),
      )
    }
    if (pieces.length > 0) parts.push(everything(found as Survey))
    return parts
  }

  function everything({ pieces }: Survey): HTMLElement {
    const words = WORDS[language]
    const status = element('p', { role: 'status' })
    const button = element('button', { type: 'button', textContent: words.everything })
    button.onclick = async () => {
      button.disabled = true
      status.textContent = words.working
      try {
        const { zip, unreadable } = await rawZip(pieces)
        download('jatra-everything.zip', zip)
        status.textContent =
          unreadable > 0 ? `${words.done} ${words.unreadableRows} ${unreadable}` : words.done
      } catch (error) {
        status.textContent = `${words.failedRaw} ${error}`
      }
      button.disabled = false
    }
    return element('section', {}, [element('p', { textContent: words.everythingAdvice }), button, status])
  }

  draw()
  return {
    show(survey) {
      found = survey
      draw()
    },
  }
}
