import fc from 'fast-check'
import { runs } from './runs'

/*
 * Laws are tried on new random maps in every run, so what a run of every day leaves out the next ones find: fewer tries
 * each time keep it short.
 */
fc.configureGlobal({ numRuns: runs(100) })
