import type { MailKind, MailValues } from '#app/domain/mail.ts'
import type { GivenInMail } from '#app/domain/meeting-mail.ts'
import { may } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { openId } from '#app/domain/open-data.ts'
import { isKind, type PortalRecord } from '#app/domain/record.ts'
import { mostInOneMail, type AlertEntry } from '#app/domain/saved-search.ts'
import { isPublished } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { teamsGiven } from '#db/agenda-teams.ts'
import { findAgenda } from '#db/agendas.ts'
import type { Reader } from '#db/connection.ts'
import type { StoredMail } from '#db/mail.ts'
import { findPerson } from '#db/people.ts'
import { findRecords } from '#db/records.ts'
import { mailPurpose } from './put-in-mail.ts'
import type { OpenMail } from './write-letter.ts'

/** What a stored mail says, and to whom: a person's address as it is now. Null when the portal's key has changed since. */
export function openMail(portal: Portal, db: Reader, mail: StoredMail): OpenMail | null {
  const { id, kind, language, personId } = mail
  const unsealed = unseal(portal, mail)
  if (unsealed === null) return null
  const person = personId === null ? null : findPerson(db, personId)
  const { name, email: address } = person ?? { name: '', email: unsealed.address }
  return { id, kind, language, name, address, values: asItIsNow(db, kind, unsealed.values, person) }
}

function unseal({ vault }: Portal, { sealed, address }: StoredMail) {
  try {
    return {
      values: JSON.parse(vault.open(mailPurpose, sealed ?? '')) as MailValues[keyof MailValues],
      address: address === null ? '' : vault.open(mailPurpose, address),
    }
  } catch {
    return null
  }
}

/**
 * Some mail names what it tells of by ids alone: what its reader can no longer see is left out, the rest is as it is
 * now.
 */
function asItIsNow(
  db: Reader,
  kind: MailKind,
  values: MailValues[MailKind],
  person: Person | null,
): MailValues[MailKind] {
  if (kind === 'alert') return withRecords(db, values as MailValues['alert'])
  if (kind !== 'agenda-given') return values
  const given = values as MailValues['agenda-given']
  return { ...given, shown: person === null ? null : givenAgenda(db, given.agendaId, person) }
}

function withRecords(db: Reader, alert: MailValues['alert']): MailValues['alert'] {
  const records = findRecords(
    db,
    alert.entries.map(({ recordId }) => recordId),
  ).filter(isPublished)
  const readable = new Map(records.map((record) => [record.id, record]))
  const entries = alert.entries.flatMap((entry) => {
    const record = readable.get(entry.recordId)
    const shown = record === undefined ? null : shownOf(record, entry.rowKey)
    return shown === null ? [] : [{ ...entry, shown }]
  })
  const listed = entries.slice(0, mostInOneMail)
  return { ...alert, entries: listed, more: entries.length - listed.length }
}

/** What a reader is told of, as it is now; null when it is no longer there. */
function shownOf(record: PortalRecord, rowKey: string | undefined): AlertEntry['shown'] {
  if (record.live === null) return null
  if (rowKey === undefined) return { title: record.live.content.title, path: paths.record(record) }
  const row = isKind(record, 'excerpt')
    ? record.live?.content.recommendations.find(({ id }) => id === rowKey)
    : undefined
  return row === undefined ? null : { title: row.text, path: paths.recommendation(openId(record.id, rowKey)) }
}

function givenAgenda(db: Reader, agendaId: string, person: Person): GivenInMail | null {
  const agenda = findAgenda(db, agendaId)
  const team = teamsGiven(db, agendaId).find((one) => may(person, { do: 'read-given', teams: [one] }))
  if (agenda === null || team === undefined) return null
  return { team: team.team, title: agenda.title, meetingDate: agenda.meetingDate }
}

/** Whether there is anything left in it worth sending. */
export function isEmptied({ kind, values }: OpenMail): boolean {
  if (kind === 'agenda-given') return (values as MailValues['agenda-given']).shown === null
  return kind === 'alert' && (values as MailValues['alert']).entries.length === 0
}
