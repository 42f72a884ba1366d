/*
 * Part of the service worker (`offline` in vite.config.ts, which puts in the name of the release). A release that takes
 * over leaves the cache of the one before it where it is, for tabs that still run that one, and clears all others away:
 * those before it, and those that only waited. Caches of the same app in another folder of this host are not ours.
 */
const RELEASE = '__RELEASE__'
const { scope } = self.registration
/** Tells the next release which one was there before it. */
const NOTE = `jatra-in-force-${scope}`

self.addEventListener('activate', event => {
  event.waitUntil(clearAway())
})

async function clearAway() {
  const note = await caches.open(NOTE)
  const before = await (await note.match(scope))?.text()
  await note.put(scope, new Response(RELEASE))
  const kept = [RELEASE, before].flatMap(release => (release ? [`${release}-`] : []))
  const others = (await caches.keys()).filter(
    name =>
      name.startsWith('jatra-') &&
      name.endsWith(scope) &&
      name !== NOTE &&
      !kept.some(release => name.startsWith(release)),
  )
  await Promise.all(others.map(name => caches.delete(name)))
}
