import { done, refuse, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import { checkSet, readEntries, setLanguages, writtenSet } from '#app/domain/synonym.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { keepAccount } from '#app/use-cases/keep-account.ts'
import { tx } from '#db/connection.ts'
import { putOwnSet } from '#db/synonyms.ts'
import { allSets, requireSet } from './standing-sets.ts'
import { tellSynonyms } from './tell-synonyms.ts'

/** A set as the form gives it. */
export interface TypedSet {
  /** One entry on each line. */
  entries: string
  oneWay: boolean
  language: string
  /** The set as it was when it was opened, on one line; '' for a new one. */
  before: string
}

/** Adds a set (`id` null) or changes one; the next search knows it. A set that was switched off stays off. */
export function saveSynonymSet(
  portal: Portal,
  visitor: Visitor,
  input: TypedSet & { id: string | null },
): Result<{ id: string }> {
  const admin = insist(visitor, { do: 'manage-synonyms' })
  const { oneWay, language } = input
  const entries = readEntries(input.entries)
  return tx(portal.db, (db) => {
    const sets = allSets(portal, db)
    const before = input.id === null ? null : requireSet(sets, input.id)
    if (before !== null && input.before !== writtenSet(before))
      return refuse([{ field: '', problem: 'changed-meanwhile' }])
    const others = sets.filter(({ id }) => id !== input.id)
    const issues = checkSet({ entries, oneWay }, portal.synonyms.keyOf, others)
    if (!isOneOf(setLanguages, language))
      return refuse([...issues, { field: 'language', problem: 'not-a-choice' }])
    if (issues.length > 0) return refuse(issues)
    const id = before?.id ?? portal.newId()
    const at = portal.clock().toISOString()
    putOwnSet(db, { id, entries, oneWay, language, active: before?.active ?? true }, at)
    tellSynonyms(portal, db, at, before === null ? [{ entries }] : [before, { entries }])
    keepAccount(portal, db, {
      actorId: admin.id,
      deed: before ? 'synonyms.change' : 'synonyms.add',
      subject: id,
    })
    return done({ id })
  })
}
