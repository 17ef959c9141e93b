import { isSafe } from '#app/domain/attachment.ts'
import { bundleContent } from '#app/domain/bundle-content.ts'
import {
  bundleFormat,
  bundleVersion,
  canonicalJson,
  homeKey,
  type BundleFile,
  type BundleOrganisation,
  type BundlePortal,
  type BundleRecord,
} from '#app/domain/federation.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import { isKind, type Content, type Edition, type PortalRecord } from '#app/domain/record.ts'
import { asRecorded } from '#app/domain/tracked-excerpt.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { filesOf, findAttachment } from '#db/attachments.ts'
import { findPulled } from '#db/federation.ts'
import { findOrganisations } from '#db/organisations.ts'
import { findRecords } from '#db/records.ts'
import { lastRecorded } from '#db/tracking.ts'
import { editionSeen, editionsSeen } from '../records/history.ts'
import { publicKeyOf, signedBy } from './portal-key.ts'

/** This portal as it signs. */
export function bundlePortal(portal: Portal): BundlePortal {
  return {
    address: portal.settings.publicOrigin,
    name: bothLanguages.en.common.portal,
    publicKey: publicKeyOf(portal),
  }
}

/**
 * A record that readers can see, as the file that a bundle has of it. What came from another portal is passed on as it
 * came, with the signature of its home: nobody on the way can have changed it.
 */
export function bundledRecord(portal: Portal, record: PortalRecord, changedAt: string): string {
  if (record.origin !== null) return findPulled(portal.db, record.id)?.document ?? ''
  return canonicalJson(signedBy(portal, ownRecord(portal, record, changedAt)))
}

function ownRecord(portal: Portal, record: PortalRecord, changedAt: string): BundleRecord {
  const editions = editionsSeen(portal, record)
    .map(({ number }) => editionSeen(portal, record, number))
    .reverse()
  const bodies = organisationsIn(portal, record, editions)
  const files = record.live === null ? [] : filesShown(portal, record.live)
  const slugs = new Map(bodies.map(({ id, slug }) => [id, slug]))
  const held = homeKeys(portal, editions)
  const names = {
    organisation: (id: string) => slugs.get(id) ?? '',
    file: (id: string) => files.find((one) => one.id === id)?.file.sha256 ?? '',
    record: (id: string) => held.get(id) ?? null,
  }
  const { id, kind, slug, demonstration, attribution } = record
  return {
    format: bundleFormat,
    version: bundleVersion,
    portal: bundlePortal(portal),
    ...{ id, kind, slug, changedAt, demonstration, attribution },
    address: portal.settings.publicOrigin + paths.record(record),
    owner: names.organisation(record.organisationId),
    organisations: bodies.map(bundleOrganisation),
    editions: editions.map((edition) => {
      const { number, original, changeKind, changeNote, publishedAt } = edition
      return {
        ...{ number, original, changeKind, changeNote },
        publishedAt: publishedAt ?? '',
        content: bundleContent(kind, contentNow(portal, record, edition), names),
      }
    }),
    files: files.map(({ file }) => file),
  }
}

/**
 * What an edition says; the live one of an excerpt with what was recorded of its recommendations since, or a body that
 * complied would be called overdue by every other portal.
 */
function contentNow(portal: Portal, { id, live }: PortalRecord, edition: Edition): Content {
  const { content } = edition
  if (edition.id !== live?.id || !('recommendations' in content)) return content
  return asRecorded(content, lastRecorded(portal.db, [id]).get(id))
}

function organisationsIn(portal: Portal, record: PortalRecord, editions: readonly Edition[]): Organisation[] {
  const named = editions.flatMap(({ content }) => ('caseAgainst' in content ? content.caseAgainst : []))
  return findOrganisations(portal.db, [...new Set([record.organisationId, ...named])].sort())
}

function bundleOrganisation({ id: _, name, ...organisation }: Organisation): BundleOrganisation {
  return { ...organisation, nameEn: name.en, nameCy: name.cy }
}

function filesShown(portal: Portal, live: Edition): { id: string; file: BundleFile }[] {
  return filesOf(portal.db, live.id)
    .filter(({ scan }) => isSafe(scan, portal.scanner !== null))
    .flatMap(({ id, name, kind, size, title, alt }) => {
      const sha256 = findAttachment(portal.db, id)?.sha256 ?? ''
      return sha256 === '' ? [] : [{ id, file: { name, kind, size, sha256, title, alt } }]
    })
}

/** How other portals know what a casebook holds, of what readers can see now. */
function homeKeys(portal: Portal, editions: readonly Edition[]): Map<string, string> {
  const sections = editions.flatMap(({ content }) => ('sections' in content ? content.sections : []))
  const ids = sections.flatMap(({ entries }) => entries.map(({ recordId }) => recordId))
  const shown = findRecords(portal.db, [...new Set(ids)]).filter(
    (record) => isPublished(record) && !isKind(record, 'casebook'),
  )
  return new Map(shown.map((record) => [record.id, homeKeyOf(portal, record)]))
}

/** How every portal knows a record. */
export function homeKeyOf(portal: Portal, { id, origin }: PortalRecord): string {
  return origin === null ? homeKey(portal.settings.publicOrigin, id) : homeKey(origin.portal, origin.id)
}
