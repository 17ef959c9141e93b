/** What an organisation may answer when it is asked whether what it published is still in use. */
export const stillInUseAnswers = ['yes', 'changed', 'stopped'] as const
export type StillInUse = (typeof stillInUseAnswers)[number]

/** Something published or confirmed so many years ago may describe a service that is no longer there. */
export const yearsUntilOld = 2

/**
 * The day on which a case study is to be looked at again, `YYYY-MM-DD`: the last day of the month its writers chose, or
 * two years after it was published or last confirmed. A month that had passed when it was confirmed no longer counts.
 */
export function reviewDay(reviewBy: string, publishedAt: string, confirmedAt: string | null): string {
  const since = latest(publishedAt, confirmedAt).slice(0, 10)
  const chosen = lastDayOf(reviewBy)
  return chosen !== null && chosen > since ? chosen : yearsAfter(since, yearsUntilOld)
}

/** Whether a reader should be told that nobody has said for two years that it still holds. */
export function isUnconfirmed(publishedAt: string, confirmedAt: string | null, now: Date): boolean {
  return (
    yearsAfter(latest(publishedAt, confirmedAt).slice(0, 10), yearsUntilOld) <= now.toISOString().slice(0, 10)
  )
}

function latest(publishedAt: string, confirmedAt: string | null): string {
  return confirmedAt !== null && confirmedAt > publishedAt ? confirmedAt : publishedAt
}

function lastDayOf(month: string): string | null {
  const read = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month)
  if (read === null) return null
  return new Date(Date.UTC(Number(read[1]), Number(read[2]), 0)).toISOString().slice(0, 10)
}

/** The 29th of February becomes the 1st of March in a year that has none. */
function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10)
}

/** The instant so many years before another, a day on the safe side. */
export function yearsBefore(now: Date, years: number): string {
  const then = new Date(now)
  then.setUTCFullYear(now.getUTCFullYear() - years)
  then.setUTCDate(then.getUTCDate() + 1)
  return then.toISOString()
}
