import { createHash } from 'node:crypto'
import { bundleAddress, type LastPull, type PullNote } from '#app/domain/federation.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { Portal } from '#app/portal.ts'
import { allPeers, countPulled, pullNotesOf } from '#db/federation.ts'
import { sayIssue } from '../imports/say-issue.ts'
import { insist } from '../insist.ts'
import { publicKeyOf } from './portal-key.ts'

/** A record of which there is something to say, and what. */
export interface ReadPullNote {
  title: string
  reasons: string[]
}

export interface ReadPeer {
  address: string
  name: string
  fingerprint: string
  pulledFrom: string | null
  metAt: string
  pulledAt: string | null
  last: LastPull | null
  held: number
  refused: ReadPullNote[]
  /** Of what came otherwise than it is there. */
  otherwise: ReadPullNote[]
}

export interface ReadPortals {
  own: { address: string; bundle: string; fingerprint: string }
  peers: ReadPeer[]
}

/** This portal as others know it, and what came from which other ones, for those who look after it. */
export function readPortals(portal: Portal, visitor: Visitor, language: Language): ReadPortals {
  insist(visitor, { do: 'see-portals' })
  const { publicOrigin } = portal.settings
  return {
    own: {
      address: publicOrigin,
      bundle: bundleAddress(publicOrigin),
      fingerprint: fingerprintOf(publicKeyOf(portal)),
    },
    peers: allPeers(portal.db).map(({ publicKey, reached: _, ...peer }) => {
      const notes = pullNotesOf(portal.db, peer.address)
      const said = (refused: boolean) =>
        notes
          .filter((row) => row.refused === refused)
          .map(({ title, notes: why }) => ({ title, reasons: why.map((note) => sayNote(note, language)) }))
      return {
        ...peer,
        fingerprint: fingerprintOf(publicKey),
        held: countPulled(portal.db, peer.address),
        refused: said(true),
        otherwise: said(false),
      }
    }),
  }
}

function sayNote({ problem, value, issue }: PullNote, language: Language): string {
  if (issue !== undefined) return sayIssue(issue.kind, issue, language)
  return bothLanguages[language].portals.problem[problem](value)
}

/** Of a key, short enough to be read out. */
function fingerprintOf(publicKey: string): string {
  const hash = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
  return hash.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ')
}
