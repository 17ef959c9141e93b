import type { Pseudonym } from '#app/domain/anonymity/pseudonyms.ts'
import { isKind, type Content, type PortalRecord } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { insertPseudonymKey, pseudonymKeysOf, updatePseudonymKey, type CaseOf } from '#db/anonymity.ts'
import type { Reader } from '#db/connection.ts'

/** Nobody who can read mail or second factors out of a copy of the database could read these with the same key. */
const keyPurpose = 'pseudonyms of a case'

/** The case that an excerpt is about; null while it has no reference, and for anything else. */
export function caseOf(record: PortalRecord, content: Content | undefined): CaseOf | null {
  if (!isKind(record, 'excerpt') || content === undefined || !('references' in content)) return null
  const references = content.references.map(({ reference }) => reference).filter(Boolean)
  if (content.scheme === '' || references.length === 0) return null
  return { organisationId: record.organisationId, scheme: content.scheme, references }
}

/** Who is meant by the letters in a case, from every key that any of its references has. */
export function openKey(portal: Portal, db: Reader, of: CaseOf | null): Pseudonym[] {
  if (of === null) return []
  return pseudonymKeysOf(db, of).flatMap(({ sealed }) => linesIn(portal, sealed))
}

/** Adds who is meant to the case's key. False when everything was in it before. */
export function addToKey(
  portal: Portal,
  db: Reader,
  of: CaseOf,
  lines: readonly Pseudonym[],
  at: string,
): boolean {
  const known = openKey(portal, db, of)
  const fresh = lines.filter(
    ({ stands, words }, index) =>
      !known.some((one) => one.stands === stands && one.words === words) &&
      lines.findIndex((one) => one.stands === stands && one.words === words) === index,
  )
  if (fresh.length === 0) return false
  const [first] = pseudonymKeysOf(db, of)
  if (first === undefined) {
    const { organisationId, scheme, references } = of
    const reference = references[0] ?? ''
    const sealed = portal.vault.seal(keyPurpose, JSON.stringify(fresh))
    insertPseudonymKey(db, { id: portal.newId(), organisationId, scheme, reference, sealed, changedAt: at })
  } else {
    const all = [...linesIn(portal, first.sealed), ...fresh]
    updatePseudonymKey(db, first.id, portal.vault.seal(keyPurpose, JSON.stringify(all)), at)
  }
  return true
}

function linesIn(portal: Portal, sealed: string): Pseudonym[] {
  return JSON.parse(portal.vault.open(keyPurpose, sealed)) as Pseudonym[]
}
