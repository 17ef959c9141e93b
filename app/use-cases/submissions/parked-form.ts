import { parkedSince } from '#app/domain/parking.ts'
import type { Person } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { deleteParkedForms, findParkedForm } from '#db/parked-forms.ts'
import { keepAccount } from '../keep-account.ts'
import { hashOfToken } from '../people/credentials.ts'

interface PageOfDraft {
  recordId: string
  task: string
}

/** Whether the token stands for something typed that is still kept, whoever asks: for the sign-in page to say so. */
export function isAnythingParked(portal: Portal, token: string): boolean {
  return readParked(portal, token) !== null
}

/** What the person typed on this page before their session ended; null for anybody else, and after an hour. */
export function readParkedForm(
  portal: Portal,
  person: Person,
  token: string,
  { recordId, task }: PageOfDraft,
): string | null {
  const parked = readParked(portal, token)
  const isTheirs = parked?.personId === person.id && parked.recordId === recordId && parked.task === task
  return isTheirs ? parked.form : null
}

/** Forgets what the person had parked for a page, once it is saved or they do not want it. */
export function forgetParkedForm(portal: Portal, person: Person, { recordId, task }: PageOfDraft): void {
  tx(portal.db, (db) => {
    const forgotten = deleteParkedForms(db, { personId: person.id, recordId, task })
    if (forgotten > 0)
      keepAccount(portal, db, { actorId: person.id, deed: 'draft.unpark', subject: recordId })
  })
}

function readParked(portal: Portal, token: string) {
  const parked = findParkedForm(portal.db, hashOfToken(token))
  return parked !== null && parked.at >= parkedSince(portal.clock()) ? parked : null
}
