/**
 * Calls each with the news. One that throws keeps it from no other and undoes nothing: what happened has happened, and
 * whoever made it happen is not the one to mend a broken listener. Errors go to the browser's report when all have been
 * called.
 */
export function callAll<News extends readonly unknown[]>(
  listeners: Iterable<(...news: News) => void>,
  ...news: News
): void {
  const errors: unknown[] = []
  // A copy: a listener may come or go while they are called.
  for (const listener of [...listeners]) {
    try {
      listener(...news)
    } catch (error) {
      errors.push(error)
    }
  }
  for (const error of errors) report(error)
}

function report(error: unknown): void {
  // Not there outside of browsers.
  if (typeof reportError === 'function') reportError(error)
  else console.error(error)
}
