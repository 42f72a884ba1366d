/** A text as a title can hold it: in one line, wherever it was copied from. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
