import { daysAfter, previewStanding } from '#app/domain/body-preview.ts'
import { Fault } from '#app/domain/fault.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { namedBody, type PortalRecord } from '#app/domain/record.ts'
import { noText } from '#app/domain/text.ts'
import { dayOf } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { findBodyPreview, openBodyPreview } from '#db/body-previews.ts'
import { tx, type Reader } from '#db/connection.ts'
import { addToTimeline } from '#db/journal.ts'
import { findOrganisation } from '#db/organisations.ts'
import { colleaguesOf, findPerson } from '#db/people.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { putInMail } from '../mail/put-in-mail.ts'
import { draftOf } from '../records/act.ts'

/** Lets the people of the body named see the draft and correct its facts, for as many days as the portal is set to. */
export function openToBody(portal: Portal, person: Person, { recordId }: { recordId: string }): void {
  tx(portal.db, (db) => {
    const record = findRecord(db, recordId)
    if (record === null) throw new Fault('not-found')
    insist(person, { do: 'open-body-preview', record })
    const at = portal.clock().toISOString()
    const editionId = draftOf(record).id
    const organisationId = namedBody(record)
    const before = findBodyPreview(db, editionId)
    // Opened twice, it would not last longer: the editor sees that it is open.
    const open = before?.organisationId === organisationId && previewStanding(before, dayOf(at)) === 'open'
    if (open) throw new Fault('wrong-state', 'wrong-state')
    const lastDay = daysAfter(dayOf(at), portal.settings.bodyPreviewDays)
    openBodyPreview(db, { editionId, organisationId, openedAt: at, lastDay, openedBy: person.id })
    tellBody(portal, db, record, { organisationId, lastDay })
    addToTimeline(db, { recordId, at, actorId: person.id, event: 'facts-opened' })
    keepAccount(portal, db, { actorId: person.id, deed: 'body-preview.open', subject: recordId })
  })
}

/** Writes to everybody who may answer for the body. */
function tellBody(
  portal: Portal,
  db: Reader,
  record: PortalRecord,
  { organisationId, lastDay }: { organisationId: string; lastDay: string },
): void {
  const ombudsman = findOrganisation(db, record.organisationId)?.name ?? noText
  const values = {
    title: draftOf(record).content.title,
    ombudsman,
    lastDay,
    path: paths.bodyFacts(record.id),
  }
  for (const { id } of colleaguesOf(db, organisationId)) {
    if (!may(findPerson(db, id), { do: 'check-body-facts', record, organisationId })) continue
    putInMail(portal, db, { to: { personId: id }, kind: 'body-preview', values, about: record.id })
  }
}
