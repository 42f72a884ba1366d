import type { JourneyMap } from '../../model/journey'
import type { Geometry } from '../../model/layout/geometry'
import { sortedByOrder } from '../../model/order'
import type { PaintPalette } from '../../model/painter/palette'
import { sha256 } from '../../model/sha256'
import { base64 } from '../base64'
import { detailScene } from '../details/detailIndex'
import type { WriteOptions } from '../format'
import { toFileData } from '../imageData'
import { layPicture } from '../picture'
import { detailsHtml } from './detailsHtml'
import { escaped } from './escaped'
import { mapSvg } from './mapSvg'
import { mapElement } from './pageMap'
import { PAGE_STYLES } from './pageStyles'

/*
 * The page: the map as a picture, all that stands on it as text, the map itself as data, and a script that moves the
 * picture. It needs nothing from anywhere and may load nothing: its policy names the one script and the one style sheet
 * by their hashes. Without the script it is a picture and a text.
 */

export interface PageParts {
  /** CSS that carries the fonts along. */
  readonly fonts: string
  /** The script, without an end tag in it. */
  readonly script: string
}

export function htmlPage(map: JourneyMap, options: WriteOptions, { fonts, script }: PageParts): string {
  const { words, fileWords, locale, now, palette, palettes = { light: palette, dark: palette } } = options
  const page = fileWords.html
  const title = map.meta.title.trim() || words.untitledMap
  const about = [words.states[map.meta.state], map.meta.description.trim()].filter(Boolean).join(' · ')
  const geometry = layPicture(map, options)
  const picture = mapSvg(map, geometry, options)
  const css =
    `:root{${variables(palettes.light)};${picture.light}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${variables(palettes.dark)};${picture.dark}}}` +
    `\n${PAGE_STYLES}${fonts}`
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now)
  return `<!doctype html>
<html lang="${escaped(locale)}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Jatra">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
<header>
<hgroup><h1 dir="auto">${escaped(title)}</h1><p dir="auto">${escaped(about)}</p></hgroup>
${controls(map, options)}
</header>
<main>
<div id="view" role="region" aria-label="${escaped(page.map)}" aria-describedby="how" tabindex="0">
${picture.svg}
<p id="how" class="unseen how">${escaped(page.howTo)}</p>
</div>
</main>
<aside aria-label="${escaped(page.contents)}">
${contents(map, geometry, options)}
<footer><p>${escaped(`${page.made} · ${date}`)}</p><p class="to-edit">${escaped(page.toEdit)}</p></footer>
</aside>
${mapElement(map, toFileData(map, options.files ?? new Map()))}
<script>${script}</script>
</body>
</html>
`
}

/** What the script works; hidden until there is one. */
function controls(map: JourneyMap, { fileWords, words, focus }: WriteOptions): string {
  const page = fileWords.html
  const personas = sortedByOrder(map.personas).map(([id, { name }]) => {
    const chosen = id === focus ? ' selected' : ''
    return `<option value="${escaped(id)}"${chosen}>${escaped(name.trim() || words.untitled)}</option>`
  })
  const eyes =
    personas.length > 0
      ? `<label for="eyes">${escaped(page.eyes)}</label><select id="eyes"><option value="">${escaped(words.everyone)}</option>${personas.join('')}</select>`
      : ''
  const button = (does: string, sign: string, name: string) =>
    `<button type="button" data-do="${does}" aria-label="${escaped(name)}" title="${escaped(name)}">${escaped(sign)}</button>`
  return (
    `<div class="controls" hidden>${eyes}${button('out', '−', page.zoomOut)}${button('in', '+', page.zoomIn)}` +
    `${button('whole', page.whole, page.whole)}${button('print', page.print, page.print)}</div>`
  )
}

function contents(map: JourneyMap, geometry: Geometry, { words, fileWords, locale }: WriteOptions): string {
  return detailsHtml({
    ...detailScene(map, { words, say: fileWords.html.details, locale }),
    page: fileWords.html,
    shown: new Set(geometry.touchpoints.keys()),
    numberOf: stage => geometry.stages.get(stage)?.number ?? 0,
  })
}

function variables(palette: PaintPalette): string {
  return Object.entries(palette)
    .map(([token, colour]) => `--${token}:${colour}`)
    .join(';')
}

function policy(script: string, css: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(css)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

/** As policies name what may be in the page. */
function hashOf(text: string): string {
  const hex = sha256(new TextEncoder().encode(text))
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], byte => Number.parseInt(byte, 16))
  return `sha256-${base64(bytes)}`
}

const RTL = /^(ar|he|fa|ur|ps|sd|ug|yi|dv)\b/

function directionOf(locale: string): 'ltr' | 'rtl' {
  return RTL.test(locale) ? 'rtl' : 'ltr'
}
