import { expect, test, vi } from 'vitest'
import { daysWithoutAccount } from '#app/domain/agenda.ts'
import { adoptAgenda } from '#app/use-cases/agendas/adopt-agenda.ts'
import { keepTidying } from '#app/use-cases/tidying/keep-tidying.ts'
import { readSharedAgenda } from '#app/use-cases/agendas/read-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { tidyAgendas } from '#app/use-cases/agendas/tidy-agendas.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { agendas, auditLog } from '#db/schema/schema.ts'
import { agendaNow, aReader, gather } from '#tests/support/agendas.ts'
import { makePerson, makePublished } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function left(portal: TestPortal): string[] {
  return portal.db
    .select()
    .from(agendas)
    .all()
    .map((agenda) => agenda.id)
}

test('agendas that no account owns go some time after their last use, and the audit log keeps how many', () => {
  const portal = freshPortal()
  const recordId = makePublished(portal)
  const owner = { visitor: makePerson(portal), agendaKey: null }
  const owned = gather(portal, owner, recordId)
  gather(portal, aReader(), recordId)
  gather(portal, aReader(), recordId)
  portal.pass({ days: daysWithoutAccount - 1 })
  expect(tidyAgendas(portal)).toBe(0)
  const fresh = gather(portal, aReader(), recordId)
  portal.pass({ days: 2 })
  expect(tidyAgendas(portal)).toBe(2)
  expect(left(portal)).toEqual([owned.id, fresh.id])
  const entries = portal.db
    .select()
    .from(auditLog)
    .all()
    .filter((entry) => entry.deed === 'agendas.tidy')
  expect(entries).toMatchObject([{ actorId: null, subject: '2' }])
  expect(firstBrokenAuditEntry(portal.db)).toBeNull()
})

test('opening one keeps it, by its owner or by its link', () => {
  const portal = freshPortal()
  const recordId = makePublished(portal)
  const [opened, shared, forgotten] = [aReader(), aReader(), aReader()]
  const kept = gather(portal, opened, recordId)
  const passedOn = gather(portal, shared, recordId)
  gather(portal, forgotten, recordId)
  shareAgenda(portal, shared, { id: passedOn.id, shared: true })
  const token = agendaNow(portal, shared).shareToken ?? ''
  portal.pass({ days: daysWithoutAccount - 5 })
  agendaNow(portal, opened)
  readSharedAgenda(portal, token, 'en')
  portal.pass({ days: 10 })
  tidyAgendas(portal)
  expect(left(portal)).toEqual([kept.id, passedOn.id])
})

test('one that was taken into an account stays', () => {
  const portal = freshPortal()
  const reader = aReader()
  gather(portal, reader, makePublished(portal))
  adoptAgenda(portal, makePerson(portal), reader.agendaKey ?? '')
  portal.pass({ days: 1_000 })
  expect(tidyAgendas(portal)).toBe(0)
})

test('the running portal tidies at once and every day, until it stops', () => {
  vi.useFakeTimers()
  try {
    const portal = freshPortal()
    const recordId = makePublished(portal)
    gather(portal, aReader(), recordId)
    portal.pass({ days: daysWithoutAccount + 1 })
    const stop = keepTidying(portal)
    expect(left(portal)).toEqual([])
    gather(portal, aReader(), recordId)
    portal.pass({ days: daysWithoutAccount + 1 })
    vi.advanceTimersByTime(24 * 60 * 60 * 1_000)
    expect(left(portal)).toEqual([])
    const last = gather(portal, aReader(), recordId)
    stop()
    portal.pass({ days: daysWithoutAccount + 1 })
    vi.advanceTimersByTime(48 * 60 * 60 * 1_000)
    expect(left(portal)).toEqual([last.id])
  } finally {
    vi.useRealTimers()
  }
})
