import type { BundlePage, BundlePortal } from '#app/domain/federation.ts'
import type { Portal } from '#app/portal.ts'
import { findPeer, insertPeer, updatePeer, type Peer } from '#db/federation.ts'
import { readPage, type KeyFor } from './bundle-shapes.ts'
import type { BundleSource } from './reach-bundle.ts'

/** Why a pull cannot go on, in a sentence for whoever started it. */
export class PullRefused extends Error {
  override name = 'PullRefused'
}

const largestPage = 8 * 1024 * 1024

/**
 * The key that a portal is known by here; of one that is met for the first time its own, whoever says so: records of a
 * third portal need `isKnown`, or the word of whoever pulls. Whoever has another key later is not taken for the same portal.
 */
export function keyKnown(portal: Portal): KeyFor {
  return ({ address, publicKey }) => findPeer(portal.db, address)?.publicKey ?? publicKey
}

/** Whether a portal's key is remembered here. */
export function isKnown({ db }: Portal, address: string): boolean {
  return findPeer(db, address) !== null
}

/** A page of the list of changes, by the portal that it says and signed with the key that portal is known by. */
export async function readPeerPage(source: BundleSource, name: string, keyFor: KeyFor): Promise<BundlePage> {
  const page = readPage(String(await source.read(name, largestPage)), keyFor)
  if (page === null) {
    throw new PullRefused(`${source.from}${name} is not a bundle's list signed by the portal it names.`)
  }
  return page
}

/** Remembers the portal that a bundle is of. `trustNewKey`: it may have another key than it had. */
export async function meetPeer(portal: Portal, source: BundleSource, trustNewKey: boolean): Promise<Peer> {
  // By its own key first, to be able to say whose bundle it is and what is wrong with it.
  const { portal: met } = await readPeerPage(source, 'manifest.json', ({ publicKey }) => publicKey)
  if (met.address === portal.settings.publicOrigin) {
    throw new PullRefused(`${source.from} is the bundle of this portal itself.`)
  }
  const known = findPeer(portal.db, met.address)
  if (known !== null && known.publicKey !== met.publicKey) {
    if (!trustNewKey) {
      if (known.pulledFrom === null) {
        throw new PullRefused(
          `${met.address} was known here only from what another portal passed on, and signs with another key than that portal said. Ask the people there whose key this is; if it is theirs, pull with --trust-new-key and look through what was passed on.`,
        )
      }
      throw new PullRefused(
        `${met.address} signs with another key than before. Ask the people there whether that is so; if it is, pull with --trust-new-key.`,
      )
    }
    // What was signed with the old key has to come again.
    updatePeer(portal.db, met.address, { publicKey: met.publicKey, reached: null })
  }
  keepPeer(portal, met)
  const peer = findPeer(portal.db, met.address)
  if (peer === null) throw new Error('The peer was not stored')
  return peer
}

/** Keeps a portal that is not known yet, with the key it signs with. */
export function keepPeer(portal: Portal, { address, name, publicKey }: BundlePortal): void {
  insertPeer(portal.db, { address, name, publicKey, metAt: portal.clock().toISOString() })
}
