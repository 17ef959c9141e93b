/** A session that is not used for this long ends; each use in its second half moves the end on. */
export const idleLimitMinutes = 120

/** However busy it is, a session ends this long after signing in. */
export const absoluteLimitHours = 12

/** When a session was last used is noted this often at most: a page should not have to wait for the disk. */
const notedEveryMinutes = 5

export function isWorthNoting(session: { createdAt: string; usedAt: string }, now: Date): boolean {
  const noted = Date.parse(session.usedAt || session.createdAt)
  return now.getTime() - noted >= notedEveryMinutes * 60_000
}

/** A browser that was signed in with is known for as long as this after it was last. */
export const browserDays = 365

/** The moment at which an unused session that begins, or goes on, now would end. */
export function idleEnd(now: Date): Date {
  return new Date(now.getTime() + idleLimitMinutes * 60_000)
}

export function isPastAbsoluteLimit(createdAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(createdAt) >= absoluteLimitHours * 3_600_000
}
