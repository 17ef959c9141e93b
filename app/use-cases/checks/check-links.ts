import { addressesOf } from '#app/domain/checks/links.ts'
import type { Portal } from '#app/portal.ts'
import {
  dueLinks,
  editionsWithoutLinks,
  replaceLinks,
  saveLinkCheck,
  someLinkWorkedSince,
  type DueLink,
} from '#db/checks.ts'
import { tx } from '#db/connection.ts'
import type { MayConnect } from './pinned-address.ts'
import { tryLink, type LinkAnswer } from './try-link.ts'

const mostAtOnce = 50
const mostEditions = 200
const hour = 60 * 60 * 1_000
/** How long an answer is believed. */
const keptMs = 7 * 24 * hour
const againMs = hour
/** Faults that a server may have for an hour: they are told only when the second try finds the same. */
const passing: readonly LinkAnswer[] = ['broken', 'no-answer']

interface Round {
  /** Only tests let the portal connect elsewhere than to the public web. */
  mayConnect?: MayConnect
  /** Ends the round; what was not tried stays due. */
  signal?: AbortSignal
}

/** Tries the links that are due, a few hosts side by side and each host's one after the other. Gives how many. */
export async function checkLinks(portal: Portal, round: Round = {}): Promise<number> {
  const due = dueLinks(portal.db, portal.clock().toISOString(), mostAtOnce)
  const userAgent = `GoodPracticePortal (checks links; ${portal.settings.publicOrigin})`
  const answers = new Map<DueLink, LinkAnswer>()
  const hosts = byHost(due)
  const workers = Array.from({ length: hostsAtOnce }, async () => {
    for (let links = hosts.pop(); links !== undefined; links = hosts.pop()) {
      for (const link of links) {
        const answer = await tryLink(link.address, { userAgent, ...round })
        if (round.signal?.aborted) return
        answers.set(link, answer)
      }
    }
  })
  await Promise.all(workers)
  keep(portal, answers)
  return answers.size
}

const hostsAtOnce = 4

function byHost(links: readonly DueLink[]): DueLink[][] {
  const hosts = new Map<string, DueLink[]>()
  for (const link of links) {
    const host = URL.canParse(link.address) ? new URL(link.address).host : ''
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return [...hosts.values()]
}

/** Keeps what was found, unless nothing at all answered: then it is the portal that has no way out. */
function keep(portal: Portal, answers: ReadonlyMap<DueLink, LinkAnswer>): void {
  const at = portal.clock()
  const later = (ms: number) => new Date(at.getTime() + ms).toISOString()
  const reaches =
    [...answers.values()].some((answer) => ['works', 'gone', 'broken'].includes(answer)) ||
    someLinkWorkedSince(portal.db, later(-24 * hour))
  tx(portal.db, (db) => {
    for (const [{ address, failures: before }, answer] of answers) {
      const works = answer === 'works' || answer === 'not-tried'
      const failures = works ? 0 : before + (reaches ? 1 : 0)
      const told = !works && reaches && (failures > 1 || !passing.includes(answer))
      saveLinkCheck(db, address, {
        checkedAt: at.toISOString(),
        dueAt: later(works || failures > 1 ? keptMs : againMs),
        fault: told ? answer : null,
        failures,
      })
    }
  })
}

/** Notes the links of editions that were saved before the portal noted them. Gives how many there were this time. */
export function noteLinksOfBefore(portal: Portal): number {
  const at = portal.clock().toISOString()
  return tx(portal.db, (db) => {
    const before = editionsWithoutLinks(db, mostEditions)
    for (const { id, kind, content } of before) replaceLinks(db, id, addressesOf(kind, content), at)
    return before.length
  })
}
