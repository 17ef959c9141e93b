import { isIPv6 } from 'node:net'
import { RateLimiterRes, RateLimiterSQLite } from 'rate-limiter-flexible'
import type { Portal } from '#app/portal.ts'
import type { Connection } from '#db/connection.ts'

const windowSeconds = 15 * 60

/** What is counted, and how often it may be in a quarter of an hour before more is refused. */
export const limits = {
  /** Wrong passwords for one e-mail address, whether anybody has it or not. */
  account: 10,
  /** Wrong passwords from one network. */
  address: 50,
  /** Wrong codes for one account, whose password was right. */
  codes: 10,
  /** Ways out to organisations' own sign-in from one network: a whole office comes in the morning. */
  ways_out: 100,
  /** Links for a new password asked for one e-mail address; whoever asks more often can use the last one. */
  resets: 3,
  /** The same from one network. */
  resets_from: 20,
  /** Changes of address that one person asks for. */
  address_changes: 5,
  /** Links from one network that open nothing. */
  wrong_links: 40,
  /** Times that one link may be written through. */
  link_uses: 60,
} as const
export type Limit = keyof typeof limits

const opened = new WeakMap<Connection, Map<Limit, Promise<RateLimiterSQLite>>>()

/** Counts one more. Milliseconds to wait when there were too many, otherwise 0. */
export async function count(portal: Portal, limit: Limit, key: string): Promise<number> {
  const limiter = await limiterOf(portal, limit)
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(refusal.msBeforeNext, 1)
    throw refusal
  }
}

/** Whether there have been as many as there may be, without counting one more. */
export async function isUsedUp(portal: Portal, limit: Limit, key: string): Promise<boolean> {
  const counted = await (await limiterOf(portal, limit)).get(key)
  return counted !== null && counted.consumedPoints >= limits[limit]
}

/** Begins the count again. */
export async function countAnew(portal: Portal, limit: Limit, key: string): Promise<void> {
  await (await limiterOf(portal, limit)).delete(key)
}

/** Takes one off the count. */
export async function takeOff(portal: Portal, limit: Limit, key: string): Promise<void> {
  await (await limiterOf(portal, limit)).reward(key, 1)
}

/**
 * Counts that are over say where somebody was: they are not kept. Gives how many there were. (The library would do it by
 * a timer that outlives the database.)
 */
export function forgetCounts({ db }: Portal): number {
  let forgotten = 0
  for (const limit of opened.get(db.$client)?.keys() ?? []) {
    forgotten += db.$client.prepare(`delete from ${tableOf(limit)} where expire < ?`).run(Date.now()).changes
  }
  return forgotten
}

/** One household or office has a whole /64 of IPv6 addresses: counted as one. */
export function network(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail = ''] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const missing = address.includes('::') ? 8 - groups.length - after.length : 0
  return [...groups, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':')
}

/** Counts live in the portal's own database, in a table for each limit: a restart forgives nobody. */
function limiterOf(portal: Portal, limit: Limit): Promise<RateLimiterSQLite> {
  const connection = portal.db.$client
  const limiters = opened.get(connection) ?? new Map<Limit, Promise<RateLimiterSQLite>>()
  const limiter = limiters.get(limit) ?? openLimiter(connection, limit)
  opened.set(connection, limiters.set(limit, limiter))
  return limiter
}

function tableOf(limit: Limit): string {
  return `throttle_${limit}`
}

function openLimiter(connection: Connection, limit: Limit): Promise<RateLimiterSQLite> {
  return new Promise((resolve, reject) => {
    const options = { storeClient: connection, storeType: 'better-sqlite3', tableName: tableOf(limit) }
    const counting = { points: limits[limit], duration: windowSeconds, clearExpiredByTimeout: false }
    const limiter: RateLimiterSQLite = new RateLimiterSQLite({ ...options, ...counting }, (failure) =>
      failure ? reject(failure) : resolve(limiter),
    )
  })
}
