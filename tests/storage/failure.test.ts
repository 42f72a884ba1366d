import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { asFailure, StorageFailure } from '../../src/storage/failure'

it.each([
  ['a quota that is used up', new DOMException('', 'QuotaExceededError'), 'full'],
  [
    'a full disk, in the words of Chromium',
    new DOMException('Encountered full disk while opening', 'UnknownError'),
    'full',
  ],
  [
    'a disk that fills while Chromium writes',
    new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError'),
    'full',
  ],
  [
    'a database that does not open, in the words of Chromium',
    new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
    'damaged',
  ],
  [
    'a value that does not come back',
    new DOMException('Failed to read large IndexedDB value', 'NotReadableError'),
    'damaged',
  ],
  ['a browser without a database', new Dexie.MissingAPIError(), 'refused'],
  ['a policy', new DOMException('', 'SecurityError'), 'refused'],
  [
    'a private window of an older Firefox',
    new DOMException('…that did not allow mutations.', 'InvalidStateError'),
    'refused',
  ],
  ['anything else', new TypeError('x'), 'unknown'],
  ['a thrown word', 'x', 'unknown'],
])('names the reason of %s', (_, error, reason) => {
  expect(asFailure(error).reason).toBe(reason)
})

it('finds the reason within what a library wrapped', () => {
  const aborted = new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('full'))
  expect(asFailure(aborted).reason).toBe('full')
})

it('leaves a failure that has its reason as it is', () => {
  const failure = new StorageFailure('blocked')
  expect(asFailure(failure)).toBe(failure)
})
