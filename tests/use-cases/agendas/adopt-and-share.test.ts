import { describe, expect, test } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import { addToAgenda } from '#app/use-cases/agendas/add-to-agenda.ts'
import { adoptAgenda } from '#app/use-cases/agendas/adopt-agenda.ts'
import type { Gatherer } from '#app/use-cases/agendas/holder.ts'
import {
  listAgendas,
  readOwnAgenda,
  readSharedAgenda,
  recordsOnAgenda,
} from '#app/use-cases/agendas/read-agenda.ts'
import { shareAgenda } from '#app/use-cases/agendas/share-agenda.ts'
import { newToken } from '#app/use-cases/people/credentials.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { makePerson, makePublished } from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

function gathered(portal: TestPortal, gatherer: Gatherer): string {
  const recordId = makePublished(portal)
  addToAgenda(portal, gatherer, recordId, 'Team meeting')
  return recordId
}

function shared(portal: TestPortal, gatherer: Gatherer): { id: string; token: string } {
  const id = readOwnAgenda(portal, gatherer, null, 'en')?.id ?? ''
  shareAgenda(portal, gatherer, { id, shared: true })
  return { id, token: readOwnAgenda(portal, gatherer, id, 'en')?.shareToken ?? '' }
}

describe('on signing in', () => {
  test('what was gathered before moves to the account, and the key opens nothing any more', async () => {
    const portal = freshPortal()
    const agendaKey = newToken()
    const recordId = gathered(portal, { visitor: null, agendaKey })
    const person = await addPerson(portal)
    const input = { email: person.email, password: goodPassword, address: '192.0.2.1', sessionToken: null }
    expect((await signIn(portal, null, { ...input, agendaKey })).ok).toBe(true)
    expect(recordsOnAgenda(portal, { visitor: person, agendaKey })).toEqual([recordId])
    expect(recordsOnAgenda(portal, { visitor: null, agendaKey })).toEqual([])
  })

  test('it becomes the current one beside those the person had', () => {
    const portal = freshPortal()
    const visitor = makePerson(portal)
    gathered(portal, { visitor, agendaKey: null })
    portal.pass({ minutes: 5 })
    const agendaKey = newToken()
    const recordId = gathered(portal, { visitor: null, agendaKey })
    portal.pass({ minutes: 5 })
    adoptAgenda(portal, visitor, agendaKey)
    expect(listAgendas(portal, { visitor, agendaKey: null })).toHaveLength(2)
    expect(recordsOnAgenda(portal, { visitor, agendaKey: null })).toEqual([recordId])
  })
})

describe('sharing', () => {
  test('whoever has the link reads the agenda, whoever guesses does not', () => {
    const portal = freshPortal()
    const reader = { visitor: null, agendaKey: newToken() }
    const recordId = gathered(portal, reader)
    const { token } = shared(portal, reader)
    expect(token).toMatch(/^[\w-]{24}$/)
    expect(readSharedAgenda(portal, token, 'en').items.map((item) => item.record?.id)).toEqual([recordId])
    for (const guess of ['', 'x', token.toLowerCase() + 'x', token.slice(1)]) {
      expect(() => readSharedAgenda(portal, guess, 'en')).toThrow(Fault)
    }
  })

  test('sharing twice keeps the link; after stopping, it is dead for good', () => {
    const portal = freshPortal()
    const reader = { visitor: null, agendaKey: newToken() }
    gathered(portal, reader)
    const { id, token } = shared(portal, reader)
    expect(shared(portal, reader).token).toBe(token)
    shareAgenda(portal, reader, { id, shared: false })
    expect(() => readSharedAgenda(portal, token, 'en')).toThrow(Fault)
    expect(shared(portal, reader).token).not.toBe(token)
  })

  test('only whose it is may share it', () => {
    const portal = freshPortal()
    const reader = { visitor: null, agendaKey: newToken() }
    gathered(portal, reader)
    const id = readOwnAgenda(portal, reader, null, 'en')?.id ?? ''
    const stranger = { visitor: makePerson(portal), agendaKey: null }
    expect(() => shareAgenda(portal, stranger, { id, shared: true })).toThrow('not-yours')
  })
})
