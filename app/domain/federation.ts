import type { AttachmentKind } from './attachment.ts'
import type { Issue } from './issue.ts'
import {
  isOneOf,
  withdrawReasons,
  type ChangeKind,
  type Language,
  type Nation,
  type RecordKind,
} from './vocabulary.ts'
import type { Withdrawal } from './record.ts'

/** What a bundle says it is, so that another release knows whether it can read it. */
export const bundleFormat = 'good-practice-bundle'
export const bundleVersion = 1

/** A portal as it signs: the address is who it is, wherever its bundle lies. */
export interface BundlePortal {
  /** Scheme and host, without a final slash. */
  address: string
  name: string
  /** Ed25519, SPKI in base64. */
  publicKey: string
}

/** Where a record from another portal is at home. */
export interface Origin {
  /** The address of the portal, as it signs. */
  portal: string
  name: string
  /** Its id there. */
  id: string
  /** Its page there. */
  address: string
  /** The number of the edition that is live there. */
  edition: number
  /** UTC, ISO. */
  pulledAt: string
}

/** A record of a bundle's list of changes; `changedAt` is when it changed at the portal whose list it is. */
export type BundleEntry = { portal: string; id: string; kind: RecordKind; changedAt: string } & (
  { path: string; sha256: string; size: number } | { gone: Gone }
)

/** That readers can no longer see it, as far as they are told. */
export interface Gone {
  reason: Withdrawal['reason']
  explanation: string
  /** Of `replaced`: the home key of what stands in its place. */
  replacedBy: string | null
}

/** A page of the list of changes, oldest first. */
export interface BundlePage {
  format: typeof bundleFormat
  version: number
  portal: BundlePortal
  /** What the page comes after: empty on the first. */
  after: string
  /** The file with the next page; null on the last. */
  next: string | null
  /** What to ask for another time: only what changed since. */
  reached: string
  vocabularies: { path: string; sha256: string }
  entries: BundleEntry[]
}

export interface BundleOrganisation {
  slug: string
  nameEn: string
  nameCy: string
  type: string
  sector: string
  nation: Nation
  region: string
  code: string
  website: string
  demonstration: boolean
}

export interface BundleFile {
  name: string
  kind: AttachmentKind
  size: number
  sha256: string
  title: { en: string; cy: string }
  alt: { en: string; cy: string }
}

export interface BundleEdition {
  number: number
  original: Language
  changeKind: ChangeKind
  changeNote: string
  publishedAt: string
  /** By field, as the portal's own content; organisations and records named by keys of the bundle. */
  content: Record<string, unknown>
}

/** A record with all that any reader can see of it, signed by its home. */
export interface BundleRecord {
  format: typeof bundleFormat
  version: number
  portal: BundlePortal
  id: string
  kind: RecordKind
  slug: string
  address: string
  changedAt: string
  demonstration: boolean
  attribution: { from: string; licence: string; link: string } | null
  /** The slug of the organisation it belongs to. */
  owner: string
  organisations: BundleOrganisation[]
  /** Oldest first; the last one is live. */
  editions: BundleEdition[]
  /** Of the live edition. */
  files: BundleFile[]
}

/** Something signed: the key is the portal's that signed it. */
export interface Signed<T> {
  signed: T
  signature: string
}

/** Why something in a bundle was not taken, or what was done to take it. */
export const pullProblems = [
  'issue',
  'anonymity',
  'no-owner',
  'left-term',
  'left-entry',
  'left-file',
  'joined-organisation',
  'other-address',
  'newer-here',
  'bad-signature',
  'unknown-home',
  'unreadable',
] as const
export type PullProblem = (typeof pullProblems)[number]

/** `value`: the term, address or name it is about. */
export interface PullNote {
  problem: PullProblem
  value: string
  /** Of `issue`: what the portal's own checks found, in a record of which kind. */
  issue?: Issue & { kind: RecordKind }
}

/** What the last pull from a peer came to. */
export interface LastPull {
  taken: number
  gone: number
  same: number
  refused: number
  /** Why it stopped before the end; null when it did not. */
  fault: string | null
}

/** Where the portal at an address serves its list of changes. */
export function bundleAddress(portal: string): string {
  return `${portal}/federation/manifest.json`
}

/** Names a record among all portals. */
export function homeKey(portal: string, id: string): string {
  return `${portal} ${id}`
}

/** How a record from elsewhere is known to imports and take-downs, so that it never comes twice, or back. */
export function sourceOf(portal: string, id: string): string {
  return `portal:${homeKey(portal, id)}`
}

/** The one way to write a value as JSON: keys sorted, nothing between them. What is signed are these characters. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}

const names =
  /^(manifest(-\d{1,6})?\.json(\?after=[\w.:~-]{0,80})?|vocabularies\.json|records\/[\w.-]{1,200}\.json|files\/[0-9a-f]{64})$/

/** Whether a file of a bundle may be called so: nothing else is asked for, whoever says it is there. */
export function isBundleFile(name: string): boolean {
  return names.test(name)
}

/** The place in the list of changes after which somebody asks to go on. */
export function readPlace(after: string): { at: string; id: string } | null {
  const [at = '', id = ''] = after.split('~')
  return /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(at) && /^[\w-]{1,60}$/.test(id) ? { at, id } : null
}

export function placeOf({ at, id }: { at: string; id: string }): string {
  return `${at}~${id}`
}

/** Whether a reason in a bundle is one that this portal knows. */
export function isGoneReason(reason: unknown): reason is Gone['reason'] {
  return reason === 'taken-down' || isOneOf(withdrawReasons, reason)
}
