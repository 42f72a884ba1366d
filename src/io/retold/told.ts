/** Control signs, line breaks and tabs among them. */
const UNFIT = /\p{Cc}+/gu

/** What stands for a name that is empty, where a text cannot have an empty one. */
export const NAMELESS = '-'

/** A text in one line, as it comes back from a text format: white space as single spaces, nothing that is no letter. */
export function told(text: string): string {
  return text
    .replace(UNFIT, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same line by line, without empty lines at the ends. */
export function toldLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(told)
    .join('\n')
    .trim()
}
