import { beginsAsZip } from '../../backup/zipEntries'
import type { Bytes } from '../../format'

/** How much of the end of a zip is looked at: its list of contents stands there. */
const END = 512 * 1024

/** Whether bytes look like a workbook: a zip whose list of contents, at its end, names one. */
export function isWorkbook(bytes: Bytes): boolean {
  if (!beginsAsZip(bytes)) return false
  const names = new TextDecoder('latin1').decode(bytes.subarray(-END))
  return /xl\/workbook\d*\.xml/i.test(names) && !/(?:ppt\/presentation|word\/document)\.xml/i.test(names)
}
