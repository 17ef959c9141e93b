import { sourceOf, type BundleRecord, type PullNote } from '#app/domain/federation.ts'
import { openLicence } from '#app/domain/licence.ts'
import type { Attribution, Content, PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { insertNews } from '#db/alerts.ts'
import { replaceReferences } from '#db/case-references.ts'
import { entriesOf, replaceEntries } from '#db/casebooks.ts'
import type { Reader } from '#db/connection.ts'
import { keepPulled } from '#db/federation.ts'
import { addToTimeline } from '#db/journal.ts'
import { findEdition, findRecord, insertRecord, recordIdFrom, updateRecord } from '#db/records.ts'
import { keepAccount } from '../keep-account.ts'
import { ensurePortalAccount } from '../people/ensure-portal-account.ts'
import { freeSlug } from '../records/free-slug.ts'
import { tellSearch } from '../search/tell-search.ts'
import { bodiesHere } from './bodies-here.ts'
import { issuesOfPulled } from './check-pulled.ts'
import { readEditions, saysTheSame, writeEditions, type EditionHere } from './editions-here.ts'
import { filesHere, placeFiles, type PulledFile } from './pulled-files.ts'

/** A record of a bundle, its signature and checksum looked at, with the files that were not here. */
export interface Pulled {
  record: BundleRecord
  document: string
  sha256: string
  peerAddress: string
  fetched: readonly PulledFile[]
  termNames: ReadonlyMap<string, string>
}

/** Thrown to undo what was written of a record that cannot be taken; says why. */
export class NotTaken extends Error {
  override name = 'NotTaken'
  constructor(readonly notes: readonly PullNote[]) {
    super(notes.map(({ problem, value }) => `${problem} ${value}`).join(', '))
  }
}

/** Writes a record from another portal, new or changed, in the caller's transaction. Gives what there is to say of it. */
export function storePulled(
  portal: Portal,
  db: Reader,
  pulled: Pulled,
): { result: 'taken' | 'same'; notes: PullNote[] } {
  const { record, fetched, termNames } = pulled
  const at = portal.clock().toISOString()
  const actorId = ensurePortalAccount(portal, db)
  const before = findRecord(db, recordIdFrom(db, sourceOf(record.portal.address, record.id)) ?? '')
  const bodies = bodiesHere(portal, db, record.organisations, actorId)
  const organisationId = bodies.ids.get(record.owner)
  if (organisationId === undefined) throw new NotTaken([{ problem: 'no-owner', value: record.owner }])
  const fileIds = filesHere(db, before?.live?.id)
  for (const { file } of fetched) fileIds.set(file.sha256, portal.newId())
  const { editions, left } = readEditions(db, record, {
    organisation: (slug) => bodies.ids.get(slug) ?? '',
    file: (sha256) => fileIds.get(sha256) ?? '',
    record: (key) => publishedFrom(portal, db, key),
  })
  const live = editions.at(-1)
  if (live === undefined) throw new NotTaken([{ problem: 'unreadable', value: 'editions' }])
  const issues = issuesOfPulled(portal, db, record, live, before?.id ?? null)
  if (issues.length > 0) throw new NotTaken(issues)
  const notes: PullNote[] = [
    ...bodies.notes,
    ...left.terms.map((id): PullNote => ({ problem: 'left-term', value: termNames.get(id) ?? id })),
    ...left.entries.map((value): PullNote => ({ problem: 'left-entry', value })),
  ]
  const id = before?.id ?? beginPulled(portal, db, record, { organisationId, actorId })
  const isSame = before !== null && isAsBefore(db, before, editions, pulled)
  if (!isSame) {
    const liveId = writeEditions(portal, db, { recordId: id, kind: record.kind }, editions, at)
    const slug = before?.slug ?? freeSlug(db, record.kind, record.slug)
    if (before === null && slug !== record.slug) notes.push({ problem: 'other-address', value: slug })
    updateRecord(db, id, {
      slug,
      liveEditionId: liveId,
      withdrawal: null,
      version: (before?.version ?? 0) + 1,
    })
    placeFiles(portal, db, {
      ...{ record, recordId: id, liveId, fetched, actorId },
      ...{ before: before?.live?.id ?? null, ids: fileIds },
    })
    const dropped = connect(db, id, live)
    tellOthers(portal, db, { id, liveId, before, live, at, actorId })
    keep(db, id, pulled, at)
    for (const one of [id, ...dropped]) tellSearch(portal, db, one, at)
  } else keep(db, id, pulled, at)
  return { result: isSame ? 'same' : 'taken', notes }
}

/** The id here of what a home key names, while readers can see it. */
function publishedFrom(portal: Portal, db: Reader, key: string): string | null {
  const [home = '', id = ''] = key.split(' ')
  const found = home === portal.settings.publicOrigin ? id : recordIdFrom(db, sourceOf(home, id))
  const record = found === null ? null : findRecord(db, found)
  return record !== null && record.live !== null && record.withdrawal === null ? record.id : null
}

function beginPulled(
  portal: Portal,
  db: Reader,
  { portal: home, id: homeId, kind, editions, attribution, demonstration, address }: BundleRecord,
  { organisationId, actorId }: { organisationId: string; actorId: string },
): string {
  const id = portal.newId()
  const terms: Attribution = attribution ?? { from: home.name, licence: openLicence, link: address }
  insertRecord(db, {
    ...{ id, kind, slug: id, organisationId, demonstration },
    createdBy: actorId,
    createdAt: editions[0]?.publishedAt ?? portal.clock().toISOString(),
    source: sourceOf(home.address, homeId),
    attribution: terms,
    copiedWriters: [],
  })
  keepAccount(portal, db, { actorId, deed: 'record.pull', subject: id })
  return id
}

function isAsBefore(
  db: Reader,
  before: PortalRecord,
  editions: readonly EditionHere[],
  { record, fetched }: Pulled,
): boolean {
  if (before.live === null || before.withdrawal !== null || fetched.length > 0) return false
  const files = [...filesHere(db, before.live.id).keys()]
  const wanted = new Set(record.files.map(({ sha256 }) => sha256))
  return (
    before.live.number === editions.at(-1)?.number &&
    editions.every((one) => isStored(db, before.id, one)) &&
    files.every((sha256) => wanted.has(sha256)) &&
    before.origin?.address === record.address
  )
}

function isStored(db: Reader, recordId: string, edition: EditionHere): boolean {
  const stored = findEdition(db, recordId, edition.number)
  return stored !== null && saysTheSame(stored, edition)
}

/** Notes case references and a casebook's entries; gives the ids of what a casebook holds no longer. */
function connect(db: Reader, id: string, { content }: EditionHere): string[] {
  if ('references' in content && content.scheme !== '') {
    replaceReferences(
      db,
      id,
      content.scheme,
      content.references.map(({ reference }) => reference),
    )
  }
  if (!('sections' in content)) return []
  const held = content.sections.flatMap(({ entries }) => entries.map(({ recordId }) => recordId))
  const before = entriesOf(db, id)
  replaceEntries(db, id, held)
  return before.filter((one) => !held.includes(one))
}

/** Its history, and the people whose searches it matches now. */
function tellOthers(
  portal: Portal,
  db: Reader,
  given: {
    id: string
    liveId: string
    before: PortalRecord | null
    live: { changeKind: string; changeNote: string; content: Content }
    at: string
    actorId: string
  },
): void {
  const { id, liveId, before, live, at, actorId } = given
  if (before === null) addToTimeline(db, { recordId: id, at, actorId, event: 'imported' })
  else keepAccount(portal, db, { actorId, deed: 'record.pull', subject: id })
  if (before?.live?.id === liveId) return
  addToTimeline(db, { recordId: id, at, actorId, event: 'published', note: live.changeNote })
  const news = { recordId: id, rowKey: null, newsKey: liveId, at }
  if (before === null) insertNews(db, { ...news, kind: 'new' })
  else if (live.changeKind === 'major') insertNews(db, { ...news, kind: 'changed' })
}

function keep(db: Reader, id: string, pulled: Pulled, at: string): void {
  const { record, sha256, peerAddress, document } = pulled
  const { portal: home, address, editions, changedAt } = record
  keepPulled(
    db,
    { recordId: id, peerAddress, sha256, changedAt, document },
    {
      ...{ portal: home.address, name: home.name, id: record.id, address, pulledAt: at },
      edition: Math.max(...editions.map(({ number }) => number)),
    },
  )
}
