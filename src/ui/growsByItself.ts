/**
 * Whether a text area can be made as high as its text by the style sheet alone (`field-sizing: content`). Elsewhere a
 * script measures each of them at each change, which costs a panel of twenty fields a frame.
 */
export const GROWS_BY_ITSELF: boolean = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false
