/** When the first round begins, and how long after each the next; in milliseconds. */
interface Rhythm {
  first: number
  every: number
  /** Told after every round, for the health page. */
  ran?(): void
}

/**
 * Does something again and again for as long as the portal runs, one round after the other. Gives what stops it, which
 * waits for the round under way. `round` must not fail: it knows whom to tell.
 */
export function keepDoing(round: () => Promise<void>, { first, every, ran }: Rhythm): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout
  let running: Promise<void> = Promise.resolve()
  const schedule = (milliseconds: number) => {
    timer = setTimeout(() => {
      running = round().then(() => {
        ran?.()
        if (!stopped) schedule(every)
      })
    }, milliseconds)
    timer.unref()
  }
  schedule(first)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
