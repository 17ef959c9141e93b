import { importedLimit } from '#app/domain/field.ts'
import { parkedSince } from '#app/domain/parking.ts'
import { may } from '#app/domain/permissions.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteParkedFormsBefore, insertParkedForm } from '#db/parked-forms.ts'
import { findPerson } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { keepAccount } from '../keep-account.ts'
import { hashOfToken, newToken } from '../people/credentials.ts'

/** A draft may hold so much, and a browser writes every letter that is not plain English as up to nine characters. */
const longestForm = importedLimit * 12

/** Of each person: more pages of a form than anybody has open at once. */
const mostForms = 10

export interface Parking {
  /** Who the page was made for; it names them in a hidden field. */
  personId: string
  recordId: string
  task: string
  /** As the browser sent it: application/x-www-form-urlencoded. */
  form: string
}

/**
 * Keeps what somebody typed whose session has ended, for one hour. Nobody is signed in, so the form itself says whose it
 * is: it is kept only for a person who may write that very draft, and given back to nobody else. Gives the token for a
 * cookie; null when it was not kept, which the answer to the browser must not betray.
 */
export function parkForm(portal: Portal, parking: Parking): string | null {
  if (parking.form.length > longestForm) return null
  return tx(portal.db, (db) => {
    const record = findRecord(db, parking.recordId)
    const person = findPerson(db, parking.personId)
    if (record === null || person === null || !may(person, { do: 'edit', record })) return null
    const token = newToken()
    const at = portal.clock().toISOString()
    deleteParkedFormsBefore(db, parkedSince(portal.clock()))
    insertParkedForm(db, { ...parking, tokenHash: hashOfToken(token), at }, mostForms)
    keepAccount(portal, db, { actorId: null, deed: 'draft.park', subject: record.id })
    return token
  })
}
