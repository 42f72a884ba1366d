/*
 * Dexie looks for a database once, when it is loaded, and files of tests share what is loaded: so it finds one whichever
 * of them comes first. A test of what happens without takes it away.
 */
import 'fake-indexeddb/auto'
