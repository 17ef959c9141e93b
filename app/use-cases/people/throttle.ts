import { isIPv6 } from 'node:net'
import { RateLimiterRes, RateLimiterSQLite } from 'rate-limiter-flexible'
import type { Connection } from '#db/connection.ts'
import type { Portal } from '#app/portal.ts'
import { hashOfToken } from './credentials.ts'

/** Wrong passwords allowed before further tries are refused, right or wrong, until the quarter of an hour is over. */
export const triesPerAccount = 10
export const triesPerAddress = 50
const windowSeconds = 15 * 60

interface Limiters {
  account: RateLimiterSQLite
  address: RateLimiterSQLite
}

const tables = { account: 'throttle_account', address: 'throttle_address' }

const opened = new WeakMap<Connection, Promise<Limiters>>()

/**
 * Counts a try at somebody's password. Gives null when it may go ahead, or after how many minutes to try again. Counted
 * before the password is looked at, so that many tries at once cannot overtake the count. An address nobody has counts alike.
 */
export async function countTry(portal: Portal, email: string, address: string): Promise<number | null> {
  const { account, address: place } = await limitersOf(portal)
  const waits = [await take(account, hashOfToken(email)), await take(place, network(address))]
  const longest = Math.max(...waits)
  return longest === 0 ? null : Math.ceil(longest / 60_000)
}

/** After a right password the account's count starts again, and the address is not charged for the try. */
export async function forgiveTry(portal: Portal, email: string, address: string): Promise<void> {
  const { account, address: place } = await limitersOf(portal)
  await account.delete(hashOfToken(email))
  await place.reward(network(address), 1)
  forgetOld(portal.db.$client, tables)
}

/** Counts that are over say where somebody was: they are not kept. (The library would do it by a timer that outlives the database.) */
export function forgetOld(connection: Connection, tables: Readonly<Record<string, string>>): void {
  for (const table of Object.values(tables)) {
    connection.prepare(`delete from ${table} where expire < ?`).run(Date.now())
  }
}

/** Uses up one try. Milliseconds to wait; 0 when there was a try left. */
export async function take(limiter: RateLimiterSQLite, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(refusal.msBeforeNext, 1)
    throw refusal
  }
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

/** Counts live in the portal's own database: a restart forgives nobody. */
function limitersOf(portal: Portal): Promise<Limiters> {
  const connection = portal.db.$client
  const known = opened.get(connection) ?? openLimiters(connection)
  opened.set(connection, known)
  return known
}

async function openLimiters(connection: Connection): Promise<Limiters> {
  return {
    account: await openLimiter(connection, tables.account, triesPerAccount),
    address: await openLimiter(connection, tables.address, triesPerAddress),
  }
}

/** Counts in a table of its own, for a quarter of an hour each. */
export function openLimiter(
  connection: Connection,
  tableName: string,
  points: number,
): Promise<RateLimiterSQLite> {
  return new Promise((resolve, reject) => {
    const options = { storeClient: connection, storeType: 'better-sqlite3', tableName, points }
    const limiter: RateLimiterSQLite = new RateLimiterSQLite(
      { ...options, duration: windowSeconds, clearExpiredByTimeout: false },
      (failure) => (failure ? reject(failure) : resolve(limiter)),
    )
  })
}
