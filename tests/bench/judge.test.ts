import { describe, expect, test } from 'vitest'
import { judge, meanOf } from '#scripts/bench/judge.ts'

describe('judging an answer', () => {
  test('the right document first is perfect', () => {
    expect(judge(['a', 'b'], new Set(['a']))).toEqual({ ndcg10: 1, mrr10: 1, recall100: 1 })
  })

  test('the right document second', () => {
    const { ndcg10, mrr10, recall100 } = judge(['b', 'a'], new Set(['a']))
    expect(ndcg10).toBeCloseTo(1 / Math.log2(3))
    expect([mrr10, recall100]).toEqual([0.5, 1])
  })

  test('beyond the tenth place only recall sees it', () => {
    const found = [...'bcdefghijk', 'a']
    expect(judge(found, new Set(['a']))).toEqual({ ndcg10: 0, mrr10: 0, recall100: 1 })
  })

  test('one of two right documents', () => {
    const { ndcg10, recall100 } = judge(['a'], new Set(['a', 'z']))
    expect(ndcg10).toBeCloseTo(1 / (1 + 1 / Math.log2(3)))
    expect(recall100).toBe(0.5)
  })

  test('means are of each score', () => {
    const nothing = judge([], new Set(['a']))
    expect(meanOf([nothing, judge(['a'], new Set(['a']))])).toEqual({
      ndcg10: 0.5,
      mrr10: 0.5,
      recall100: 0.5,
    })
  })
})
