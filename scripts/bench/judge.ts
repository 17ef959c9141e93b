/** How good one answer, or the mean of many, was: each from 0 to 1. */
export interface Scores {
  /** How near the top the right documents are, the order an ideal answer would have being 1. */
  ndcg10: number
  /** One divided by the place of the first right document, within ten. */
  mrr10: number
  /** The share of the right documents among the first hundred. */
  recall100: number
}

/** Judges one answer; every right document is as right as the others. */
export function judge(found: readonly string[], right: ReadonlySet<string>): Scores {
  const gain = (place: number) => 1 / Math.log2(place + 2)
  let got = 0
  let best = 0
  for (let place = 0; place < 10; place += 1) {
    if (right.has(found[place] ?? '')) got += gain(place)
    if (place < right.size) best += gain(place)
  }
  const first = found.findIndex((id) => right.has(id))
  return {
    ndcg10: got / best,
    mrr10: first >= 0 && first < 10 ? 1 / (first + 1) : 0,
    recall100: found.slice(0, 100).filter((id) => right.has(id)).length / right.size,
  }
}

export function meanOf(scores: readonly Scores[]): Scores {
  const mean = (key: keyof Scores) => scores.reduce((sum, one) => sum + one[key], 0) / scores.length
  return { ndcg10: mean('ndcg10'), mrr10: mean('mrr10'), recall100: mean('recall100') }
}
