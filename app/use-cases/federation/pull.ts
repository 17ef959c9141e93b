import {
  homeKey,
  isBundleFile,
  placeOf,
  readPlace,
  type BundleEntry,
  type BundlePage,
  type LastPull,
  type PullNote,
} from '#app/domain/federation.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { pullNotesOf, updatePeer, type Peer } from '#db/federation.ts'
import { keepAccount } from '../keep-account.ts'
import { cleanUp } from '../records/clean-up.ts'
import { keyKnown, meetPeer, PullRefused, readPeerPage } from './meet-peer.ts'
import { pullGone } from './pull-gone.ts'
import { pullRecord, type PullFrom } from './pull-record.ts'
import { NotReached, type BundleSource } from './reach-bundle.ts'
import { readTermNames } from './read-term-names.ts'

export interface PullReport extends LastPull {
  /** The portal whose bundle it was. */
  address: string
  name: string
}

interface Pull {
  trustNewKey?: boolean
  /** Takes also what the portal passes on from portals that are not known here, with the keys it says they have. */
  trustHomes?: boolean
  /** Told after every record. */
  onProgress?: (done: number, of: number) => void
}

const mostPages = 20_000
/** What is asked for again each time: two changes of one instant may stand on both sides of the last one seen. */
const overlapMs = 2_000

/**
 * Takes over what changed in another portal's bundle since the last pull: each record in a transaction of its own, so
 * that what came before an interruption is kept and a new pull goes on from there. What cannot be taken is left, and said;
 * the next pull tries it again.
 */
export async function pull(
  portal: Portal,
  source: BundleSource,
  { trustNewKey = false, trustHomes = false, onProgress }: Pull = {},
): Promise<PullReport> {
  const peer = await meetPeer(portal, source, trustNewKey)
  const report: PullReport = {
    ...{ address: peer.address, name: peer.name },
    ...{ taken: 0, gone: 0, same: 0, refused: 0, fault: null },
  }
  try {
    const { entries, reached, vocabularies } = await listChanges(portal, source, peer)
    const termNames = await readTermNames(source, vocabularies)
    const from = { source, peerAddress: peer.address, trustHomes, termNames }
    for (const [i, entry] of inOrder(entries).entries()) {
      const result = await take(portal, from, entry)
      report[result] += 1
      onProgress?.(i + 1, entries.length)
    }
    updatePeer(portal.db, peer.address, { reached })
  } catch (error) {
    if (!(error instanceof NotReached) && !(error instanceof PullRefused)) throw error
    report.fault = error.message
  }
  const { address: _, name: __, ...last } = report
  const pulledAt = portal.clock().toISOString()
  tx(portal.db, (db) => {
    updatePeer(db, peer.address, { pulledFrom: source.from, pulledAt, last })
    keepAccount(portal, db, {
      actorId: null,
      deed: 'bundle.pull',
      subject: String(report.taken + report.gone),
    })
  })
  await cleanUp(portal)
  return report
}

/** What changed since the last pull, or everything while something is still to be tried again. */
async function listChanges(
  portal: Portal,
  source: BundleSource,
  peer: Peer,
): Promise<{ entries: BundleEntry[]; reached: string; vocabularies: BundlePage['vocabularies'] | null }> {
  const keyFor = keyKnown(portal)
  const after = pullNotesOf(portal.db, peer.address).some(isToTryAgain) ? '' : shortlyBefore(peer.reached)
  const entries: BundleEntry[] = []
  let reached = peer.reached ?? ''
  let vocabularies: BundlePage['vocabularies'] | null = null
  let name: string | null = after === '' ? 'manifest.json' : `manifest.json?after=${after}`
  for (let pages = 0; name !== null; pages += 1) {
    const page = await readPeerPage(source, name, keyFor)
    if (page.portal.address !== peer.address) {
      throw new PullRefused(`${source.from}${name} is of another portal than the list begins with.`)
    }
    if (pages === mostPages || (page.next !== null && !isBundleFile(page.next))) {
      throw new PullRefused(`The list of changes at ${source.from} does not end.`)
    }
    entries.push(...page.entries)
    vocabularies = page.vocabularies
    reached = page.reached || reached
    name = page.next
  }
  return { entries, reached, vocabularies }
}

function isToTryAgain({ refused, notes }: { refused: boolean; notes: readonly PullNote[] }): boolean {
  return refused || notes.some(({ problem }) => problem.startsWith('left-'))
}

function shortlyBefore(reached: string | null): string {
  const place = readPlace(reached ?? '')
  if (place === null) return ''
  return placeOf({ at: new Date(Date.parse(place.at) - overlapMs).toISOString(), id: '0' })
}

/** What a casebook holds comes before it, and what stands in the place of something before that goes. */
function inOrder(entries: readonly BundleEntry[]): BundleEntry[] {
  const latest = new Map(entries.map((entry) => [homeKey(entry.portal, entry.id), entry]))
  const rank = (entry: BundleEntry) => ('gone' in entry ? 2 : entry.kind === 'casebook' ? 1 : 0)
  return [...latest.values()].sort((a, b) => rank(a) - rank(b))
}

async function take(
  portal: Portal,
  from: PullFrom,
  entry: BundleEntry,
): Promise<'taken' | 'gone' | 'same' | 'refused'> {
  // It went out from here, and came round.
  if (entry.portal === portal.settings.publicOrigin) return 'same'
  if ('gone' in entry) return tx(portal.db, (db) => pullGone(portal, db, entry, from.peerAddress))
  return pullRecord(portal, from, entry)
}
