/** Code units that a segmenter gets at once: of a longer text, one part after the other. */
const PART = 500

/** Segments at the end of a part that may be others once what follows is seen: `can’t` is one word, and `can’` two. */
const OPEN = 4

export type Segment = Pick<Intl.SegmentData, 'segment' | 'isWordLike'>

/**
 * What a segmenter finds in a text, one after the other and only as far as somebody asks. Some engines (V8 before 2024, so
 * Node 20 too) copy the whole text for each segment that they give: on a word of a million letters they spend minutes. So a
 * long text goes in by parts, the next of which begins where the last segments that may go on in it do.
 */
export function* segmentsOf(segmenter: Intl.Segmenter, text: string): Iterable<Segment> {
  for (let at = 0; at < text.length; ) {
    const part = text.slice(at, endOfPart(text, at))
    const found = [...segmenter.segment(part)]
    const isLast = at + part.length === text.length
    // One segment that fills a part is no letter or word any more: it may be cut.
    if (!isLast) found.splice(Math.max(1, found.length - OPEN))
    for (const { segment, isWordLike } of found) {
      yield { segment, ...(isWordLike !== undefined && { isWordLike }) }
      at += segment.length
    }
  }
}

/** Never between the halves of a surrogate pair. */
function endOfPart(text: string, at: number): number {
  const end = at + PART
  return /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end
}
