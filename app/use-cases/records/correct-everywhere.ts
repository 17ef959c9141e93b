import { Fault } from '#app/domain/fault.ts'
import { done, refuse, type Result } from '#app/domain/issue.ts'
import { changeOf, checkReplacement, slugHolds, type Replacement } from '#app/domain/late-correction.ts'
import type { Person } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { slugOf } from '#app/domain/slug.ts'
import { readIn } from '#app/domain/text.ts'
import type { Portal } from '#app/portal.ts'
import { tx, type Reader } from '#db/connection.ts'
import { correctAround, correctEditions, forgetUnusedLinks, type Corrected } from '#db/erasing/correct.ts'
import { addToTimeline } from '#db/journal.ts'
import { insertHolders, insertLateCorrection } from '#db/late-corrections.ts'
import { casebookEditionsNaming } from '#db/erasing/elsewhere.ts'
import { editionsOf, findRecord, forgetSource, slugsFrom, updateRecord } from '#db/records.ts'
import { wasTakenDownAt } from '#db/take-downs.ts'
import { openToReaders } from '../anonymity/clearance-of.ts'
import { readHolders } from '../holders/read-holders.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { correctMails } from '../mail/correct-mails.ts'
import { tellSearch } from '../search/tell-search.ts'
import { cleanUp } from './clean-up.ts'
import { render } from './render.ts'

/**
 * Replaces words in every edition of a record, live, old and in writing, and wherever else the portal keeps something
 * about it: the second exception, beside taking down, to editions that never change. Files in which the words were read
 * go. Nothing that is kept about it, the audit log included, has the words.
 */
export async function correctEverywhere(
  portal: Portal,
  person: Person,
  { recordId, ...typed }: Replacement & { recordId: string },
): Promise<Result<null>> {
  const replacement = { words: typed.words.trim(), by: typed.by.trim() }
  const result = correct(portal, person, recordId, replacement)
  if (result.ok) await cleanUp(portal)
  return result
}

/** Undoes the change: with it, readers would see something that nobody decided on. */
class TellsAnew extends Error {}

function correct(portal: Portal, person: Person, recordId: string, replacement: Replacement): Result<null> {
  try {
    return tx<Result<null>>(portal.db, (db) => {
      const record = findRecord(db, recordId)
      if (record === null) throw new Fault('not-found')
      insist(person, { do: 'correct-everywhere', record })
      const issues = checkReplacement(replacement)
      if (issues.length > 0) return refuse(issues)
      const at = portal.clock().toISOString()
      const seen = [recordId, ...casebookEditionsNaming(db, recordId).map(({ casebookId }) => casebookId)]
      const openBefore = openToReaders(portal, db, seen)
      const holders = readHolders(portal, db, recordId)
      const corrected: Corrected = {
        id: recordId,
        kind: record.kind,
        editionIds: editionsOf(db, recordId).map(({ id }) => id),
        change: changeOf(replacement),
        at,
      }
      if (!makeChange(portal, db, record, corrected, replacement, person)) {
        return refuse([{ field: 'words', problem: 'words-not-found' }])
      }
      for (const mark of openToReaders(portal, db, seen)) if (!openBefore.has(mark)) throw new TellsAnew()
      insertHolders(db, { id: portal.newId(), recordId, at, holders })
      addToTimeline(db, { recordId, at, actorId: person.id, event: 'corrected-everywhere' })
      keepAccount(portal, db, { actorId: person.id, deed: 'record.correct-everywhere', subject: recordId })
      return done(null)
    })
  } catch (error) {
    if (error instanceof TellsAnew) return refuse([{ field: 'by', problem: 'replacement-could-tell' }])
    throw error
  }
}

/** False when the words stood nowhere, and nothing was changed. */
function makeChange(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  corrected: Corrected,
  { words }: Replacement,
  person: Person,
): boolean {
  const { id, at } = corrected
  const changed = correctEditions(db, corrected)
  const around = correctAround(db, corrected)
  const mails = correctMails(portal, db, id, corrected.change)
  const address = correctAddress(db, record, words)
  const source = record.source !== null && corrected.change(record.source) !== record.source
  if (changed.length + around + mails === 0 && address === null && !source) return false
  for (const { id: editionId, kind, content } of changed) render(portal, db, kind, editionId, content)
  forgetUnusedLinks(db)
  if (source) forgetSource(db, id)
  insertLateCorrection(db, {
    ...{ id: portal.newId(), recordId: id, at, personId: person.id },
    slug: address,
    source: source ? record.source : null,
  })
  const touched = new Set([id, ...changed.map(({ recordId }) => recordId)])
  for (const recordId of touched) {
    const now = findRecord(db, recordId)
    if (now === null) continue
    updateRecord(db, recordId, { version: now.version + 1 })
    tellSearch(portal, db, recordId, at)
  }
  return true
}

/** An address made of the words gets another; gives the old one, or null where it has none of them. */
function correctAddress(db: Reader, record: PortalRecord, words: string): string | null {
  if (!slugHolds(record.slug, slugOf(words))) return null
  const now = findRecord(db, record.id)
  const edition = now?.live ?? now?.draft ?? null
  const titled = edition === null ? 'record' : slugOf(readIn(edition.content.title, edition.original).text)
  // An address can have words that the title lost long ago, or writes otherwise.
  const base = slugHolds(titled, slugOf(words)) ? 'record' : titled
  const taken = slugsFrom(db, record.kind, base)
  const isFree = (slug: string) => !taken.has(slug) && !wasTakenDownAt(db, record.kind, slug)
  let slug = base
  for (let n = 2; !isFree(slug); n += 1) slug = `${base}-${n}`
  updateRecord(db, record.id, { slug })
  return record.slug
}
