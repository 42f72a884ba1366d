import { describe, expect, it } from 'vitest'
import { measureByTable } from '../../src/cli/fontMetrics'

describe('the table of widths', () => {
  // As Chromium measures them with the same fonts.
  it.each([
    ['Searches for dinner', 400, 930.4],
    ['WAITING for the 3rd e‑mail…', 400, 1356.4],
    ['Crème brûlée à 12,50 €', 500, 1107.5],
    ['Ожидание ответа', 700, 895.5],
    ['যাত্রা শুরু', 400, 364.9],
    ['গ্রাহক সেবায় ফোন করেন', 400, 1004.6],
    ['অর্ডার নিশ্চিত হওয়ার অপেক্ষা', 500, 1197.2],
    ['ব্যাংকে অ্যাকাউন্ট খোলা', 700, 985.1],
    ['ক্ষমা ও বিজ্ঞপ্তি', 400, 586.8],
    ['স্বাস্থ্য কেন্দ্রে সিরিয়াল', 700, 837.9],
  ] as const)('measures “%s” at %d as a browser does, to a twentieth', (text, weight, width) => {
    const measured = measureByTable(text, { size: 100, weight })
    expect(Math.abs(measured / width - 1)).toBeLessThan(0.05)
  })

  it('gives marks and joiners no width, and letters of other scripts that of their kind', () => {
    const style = { size: 10, weight: 400 } as const
    expect(measureByTable('e\u0301', style)).toBeCloseTo(measureByTable('e', style))
    expect(measureByTable('注文', style)).toBe(20)
    expect(measureByTable('', style)).toBe(0)
  })
})
