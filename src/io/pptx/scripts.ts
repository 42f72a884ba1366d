import { graphemes } from '../../model/layout/graphemes'
import type { Run } from './slide'

/*
 * Programs that show slides choose the letters of a run by the font and the language that it names. A text without them
 * falls back to what the theme has for its script (for Bengali a font of 1999 that newer systems lack), so every text is
 * cut into runs of one script, each with a font that PowerPoint brings along or every system has.
 */

interface Script {
  readonly letters: RegExp
  readonly font: string
  readonly lang: string
}

const LATIN = { font: 'Calibri', lang: 'en-GB' } as const
const INDIC = 'Nirmala UI'

/** In this order: emoji first, since many of them are made of letters that are also signs of their own. */
const SCRIPTS: readonly Script[] = [
  script(
    /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}/u,
    'Segoe UI Emoji',
    'en-US',
  ),
  script(/\p{Script=Bengali}/u, INDIC, 'bn-BD'),
  script(/\p{Script=Devanagari}/u, INDIC, 'hi-IN'),
  script(/\p{Script=Tamil}/u, INDIC, 'ta-IN'),
  script(/\p{Script=Telugu}/u, INDIC, 'te-IN'),
  script(/\p{Script=Gujarati}/u, INDIC, 'gu-IN'),
  script(/\p{Script=Gurmukhi}/u, INDIC, 'pa-IN'),
  script(/\p{Script=Kannada}/u, INDIC, 'kn-IN'),
  script(/\p{Script=Malayalam}/u, INDIC, 'ml-IN'),
  script(/\p{Script=Oriya}/u, INDIC, 'or-IN'),
  script(/\p{Script=Sinhala}/u, INDIC, 'si-LK'),
  script(/\p{Script=Arabic}/u, 'Arial', 'ar-SA'),
  script(/\p{Script=Hebrew}/u, 'Arial', 'he-IL'),
  script(/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Yu Gothic', 'ja-JP'),
  script(/\p{Script=Hangul}/u, 'Malgun Gothic', 'ko-KR'),
  script(/[\p{Script=Han}\p{Script=Bopomofo}]/u, 'Microsoft YaHei', 'zh-CN'),
  script(/\p{Script=Thai}/u, 'Leelawadee UI', 'th-TH'),
  script(/\p{Script=Khmer}/u, 'Leelawadee UI', 'km-KH'),
  script(/\p{Script=Lao}/u, 'Leelawadee UI', 'lo-LA'),
  script(/\p{Script=Myanmar}/u, 'Myanmar Text', 'my-MM'),
  script(/\p{Script=Ethiopic}/u, 'Ebrima', 'am-ET'),
  script(/\p{Script=Cyrillic}/u, LATIN.font, 'ru-RU'),
  script(/\p{Script=Greek}/u, LATIN.font, 'el-GR'),
  script(/\p{L}/u, LATIN.font, LATIN.lang),
]

function script(letters: RegExp, font: string, lang: string): Script {
  return { letters, font, lang }
}

/**
 * A text as runs of one script. Signs and digits that all scripts share go with the letters before them, at the beginning
 * with those after them.
 *
 * @param locale the language of the reader, for Latin letters
 */
export function runsOf(text: string, locale: string): Run[] {
  const plain = xmlText(text)
  const latin = /^(bn|ar|he|ja|ko|zh|hi)\b/.test(locale) ? LATIN.lang : locale
  const han = hanOf(plain)
  const runs: { text: string; script: Script | undefined }[] = []
  for (const cluster of graphemes(plain)) {
    const found = SCRIPTS.find(({ letters }) => letters.test(cluster))
    const last = runs.at(-1)
    if (last && (found === undefined || found === last.script || last.script === undefined)) {
      last.text += cluster
      last.script ??= found
    } else runs.push({ text: cluster, script: found })
  }
  return runs.map(({ text, script }) => {
    if (!script || script.lang === LATIN.lang) return { text, font: LATIN.font, lang: latin }
    const { font, lang } = script.lang === 'zh-CN' ? han : script
    return { text, font, lang }
  })
}

/** Chinese characters are also Japanese and Korean ones: the letters around them say which. */
function hanOf(text: string): Pick<Run, 'font' | 'lang'> {
  const by = SCRIPTS.find(({ letters, lang }) => /^(ja|ko|zh)/.test(lang) && letters.test(text))
  return by ?? { font: 'Microsoft YaHei', lang: 'zh-CN' }
}

/** Whether a text is written from right to left: as its first strong letter is. */
export function isRtl(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
}

/** What no XML may hold: most control characters, halves of surrogate pairs, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** A text in one line, as XML may hold it. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[\s\u0085]+/g, ' ')
}
