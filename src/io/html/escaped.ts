const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What no document may hold: most control characters, halves of surrogate pairs, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu

/** A text as it stands in HTML, between tags or in quotes. */
export function escaped(text: string): string {
  return text.replace(NOT_TEXT, '').replace(/[&<>"']/g, char => MARKUP[char]!)
}
