import type { RateLimiterSQLite } from 'rate-limiter-flexible'
import type { Connection } from '#db/connection.ts'
import type { Portal } from '#app/portal.ts'
import { forgetOld, network, openLimiter, take } from '../people/throttle.ts'

/** Links that open nothing, from one network, before its further links are refused, right or wrong, for a quarter of an hour. */
export const wrongLinksAllowed = 40
/** Times that one link may be written through in a quarter of an hour. */
const usesAllowed = 60

interface Limiters {
  wrong: RateLimiterSQLite
  uses: RateLimiterSQLite
}

const tables = { wrong: 'throttle_wrong_links', uses: 'throttle_link_uses' }

const opened = new WeakMap<Connection, Promise<Limiters>>()

/** Whether too many links from this network opened nothing of late. */
export async function triedTooManyLinks(portal: Portal, address: string): Promise<boolean> {
  const { wrong } = await limitersOf(portal)
  const counted = await wrong.get(network(address))
  return counted !== null && counted.consumedPoints >= wrongLinksAllowed
}

/** Counts a link that opened nothing. */
export async function countWrongLink(portal: Portal, address: string): Promise<void> {
  const { wrong } = await limitersOf(portal)
  await take(wrong, network(address))
  forgetOld(portal.db.$client, tables)
}

/** Counts a use of an open link; false when there were too many. */
export async function mayUseLink(portal: Portal, linkId: string): Promise<boolean> {
  const { uses } = await limitersOf(portal)
  return (await take(uses, linkId)) === 0
}

function limitersOf(portal: Portal): Promise<Limiters> {
  const connection = portal.db.$client
  const known = opened.get(connection) ?? openLimiters(connection)
  opened.set(connection, known)
  return known
}

async function openLimiters(connection: Connection): Promise<Limiters> {
  return {
    wrong: await openLimiter(connection, tables.wrong, wrongLinksAllowed),
    uses: await openLimiter(connection, tables.uses, usesAllowed),
  }
}
