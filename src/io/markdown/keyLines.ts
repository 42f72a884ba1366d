import { readKey } from './keys'

const ITEM = /^([ \t]*)[-*+][ \t]+(\S.*)$/

/**
 * How many items of a text say what they are about (`emotion: 4`): below another item, or in bold. A colon in an item of
 * its own is as often part of a name.
 */
export function countKeyLines(text: string): number {
  return text.split(/\r\n?|\n/).filter(line => {
    const [, indent = '', words = ''] = ITEM.exec(line) ?? []
    const key = readKey(words)
    return key !== undefined && (indent !== '' || key.isBold)
  }).length
}
