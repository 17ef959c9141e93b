/** How long it took, in milliseconds: half of the times were below p50, and so on. */
export interface Times {
  p50: number
  p95: number
  p99: number
  max: number
  count: number
}

export function percentiles(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), count: sorted.length }
}
