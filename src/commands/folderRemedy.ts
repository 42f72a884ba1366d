import type { WordKey } from '../i18n'
import type { CopiesOut, LinkedFolder } from '../store/copiesOut'

/** What one click can do about the linked folder, from a click; undefined if there is nothing to do. */
export function folderRemedy(
  { state }: LinkedFolder,
  copies: CopiesOut,
): { readonly label: WordKey; run(): void } | undefined {
  if (state === 'none') return { label: 'durability.linkFolder', run: () => void copies.chooseFolder() }
  if (state === 'asking') return { label: 'durability.allowFolder', run: () => void copies.allowFolder() }
  if (state === 'failing') return { label: 'durability.retryFolder', run: copies.retryFolder }
  return undefined
}
