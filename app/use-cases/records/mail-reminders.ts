import { may } from '#app/domain/permissions.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { putInMail } from '#app/use-cases/mail/put-in-mail.ts'
import type { Reader } from '#db/connection.ts'
import { colleaguesOf, findPerson } from '#db/people.ts'

/**
 * Asks by mail whether what has fallen due is still in use. Those who wrote it are asked; when none of them is left, the
 * organisation's administrators. One mail to a person, however many are due.
 */
export function mailReminders(portal: Portal, db: Reader, records: readonly PortalRecord[]): void {
  const due = new Map<string, PortalRecord[]>()
  for (const record of records) {
    for (const id of askedAbout(db, record)) due.set(id, [...(due.get(id) ?? []), record])
  }
  for (const [personId, [first, ...more]] of due) {
    if (first === undefined) continue
    const alone = more.length === 0
    const values = {
      title: alone ? (first.live?.content.title ?? null) : null,
      count: 1 + more.length,
      path: alone ? paths.stillInUse(first.id) : paths.work(),
    }
    putInMail(portal, db, {
      to: { personId },
      kind: 'still-in-use',
      values,
      about: alone ? first.id : '',
    })
  }
}

function askedAbout(db: Reader, record: PortalRecord): string[] {
  const mayAnswer = (id: string) => may(findPerson(db, id), { do: 'confirm', record })
  const writers = (record.live?.authors ?? []).filter(mayAnswer)
  if (writers.length > 0) return writers
  return colleaguesOf(db, record.organisationId)
    .filter(({ id, roles }) => roles.includes('org-admin') && mayAnswer(id))
    .map(({ id }) => id)
}
