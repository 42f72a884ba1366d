/** What a browser says of itself, as far as it tells which engine it is and whether this page is an installed app. */
export interface Surroundings {
  readonly userAgent: string
  /** Tells an iPad from the Mac that it passes itself off as: no Mac has a touch screen. */
  readonly maxTouchPoints: number
  /** The page runs as an app of its own: on the Home Screen, in the Dock. */
  readonly installed: boolean
}

/**
 * Whether this browser deletes what a website keeps after seven days of use without a visit, as Apple's WebKit does
 * unless the website is installed (https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/). On iPhone
 * and iPad every browser is WebKit, whatever its name.
 */
export function isForgetful({ userAgent, maxTouchPoints, installed }: Surroundings): boolean {
  if (installed) return false
  if (/iPhone|iPad|iPod/.test(userAgent)) return true
  if (!userAgent.includes('Macintosh')) return false
  // Chromium names WebKit too, and itself beside it.
  const isWebKit = userAgent.includes('AppleWebKit/') && !/Chrome|Chromium/.test(userAgent)
  return isWebKit || maxTouchPoints > 1
}
