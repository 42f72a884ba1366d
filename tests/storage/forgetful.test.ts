import { describe, expect, it } from 'vitest'
import { isForgetful } from '../../src/storage/forgetful'

const BROWSERS = {
  'Safari on a Mac': {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    forgets: true,
  },
  'Safari on an iPhone': {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    maxTouchPoints: 5,
    forgets: true,
  },
  'Safari on an iPad, which says that it is a Mac': {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    maxTouchPoints: 5,
    forgets: true,
  },
  'Chrome on an iPhone': {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1',
    maxTouchPoints: 5,
    forgets: true,
  },
  'Firefox on an iPad, asking for desktop pages': {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/132.0 Safari/605.1.15',
    maxTouchPoints: 5,
    forgets: true,
  },
  'Chrome on a Mac': {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
    forgets: false,
  },
  'Edge on Windows': {
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    forgets: false,
  },
  'Chrome on Android': {
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
    maxTouchPoints: 5,
    forgets: false,
  },
  'Firefox on a Mac': {
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0',
    forgets: false,
  },
  'Firefox on Linux': {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
    forgets: false,
  },
} as const

describe('what is not visited for seven days', () => {
  it.each(Object.entries(BROWSERS))('in %s', (_, { userAgent, forgets, ...touch }) => {
    const { maxTouchPoints } = { maxTouchPoints: 0, ...touch }
    expect(isForgetful({ userAgent, maxTouchPoints, installed: false })).toBe(forgets)
  })

  it.each(Object.entries(BROWSERS))('stays in an app that was installed from %s', (_, { userAgent }) => {
    expect(isForgetful({ userAgent, maxTouchPoints: 0, installed: true })).toBe(false)
  })
})
