import { describe, expect, it } from 'vitest'
import { answerAddressLink } from '#app/use-cases/people/answer-address-link.ts'
import { askNewAddress } from '#app/use-cases/people/ask-new-address.ts'
import { askNewPassword } from '#app/use-cases/people/ask-new-password.ts'
import { dropNewAddress, readNewAddress } from '#app/use-cases/people/drop-new-address.ts'
import { readAddressLink } from '#app/use-cases/people/read-address-link.ts'
import { readNewPasswordLink } from '#app/use-cases/people/read-new-password-link.ts'
import { sendNewPasswordLinks } from '#app/use-cases/people/send-new-password-links.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { limits } from '#app/use-cases/throttle.ts'
import { findPerson, findPersonByEmail, updatePerson } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { mailIn, tokenIn } from '#tests/support/put-mail.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

const newEmail = 'new@people.example'
const expired = { ok: false, issues: [{ field: '', problem: 'link-expired' }] }

async function asked(portal: TestPortal, given: { newEmail?: string; password?: string } = {}) {
  const person = await addPerson(portal, { email: 'old@people.example' })
  const input = { newEmail, password: goodPassword, address: '192.0.2.1', ...given }
  const result = await askNewAddress(portal, person, input)
  return { person, result }
}

const answer = (portal: TestPortal, token: string, agree = true) =>
  answerAddressLink(portal, null, { token, agree })

describe('changing one’s address', () => {
  it.each([
    ['agree-old-address', 'confirm-new-address'],
    ['confirm-new-address', 'agree-old-address'],
  ] as const)('is done when both addresses have agreed, %s first', async (first, second) => {
    const portal = freshPortal()
    const { person } = await asked(portal)
    expect(mailIn(portal)).toMatchObject([
      { kind: 'agree-old-address', personId: person.id },
      { kind: 'confirm-new-address', address: newEmail },
    ])
    expect(answer(portal, tokenIn(portal, first))).toEqual({ ok: true, value: 'waiting' })
    expect(findPerson(portal.db, person.id)?.email).toBe('old@people.example')
    expect(answer(portal, tokenIn(portal, first)), 'one address cannot agree twice').toEqual(expired)
    expect(answer(portal, tokenIn(portal, second))).toEqual({ ok: true, value: 'changed' })
    expect(findPerson(portal.db, person.id)?.email).toBe(newEmail)
    expect(mailIn(portal).at(-1)).toMatchObject({ kind: 'address-changed', address: 'old@people.example' })
    for (const kind of [first, second]) expect(answer(portal, tokenIn(portal, kind))).toEqual(expired)
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
      'person.ask-new-address',
      'person.agree-to-new-address',
      'person.change-address',
    ])
  })

  it('says nothing about whether somebody has the new address, and never gives it to a second', async () => {
    const portal = freshPortal()
    const holder = await addPerson(portal, { email: newEmail })
    const { person, result } = await asked(portal)
    expect(result).toEqual({ ok: true, value: null })
    expect(readNewAddress(portal, person)).toMatchObject({ newEmail, newAgreedAt: null })
    expect(mailIn(portal)[1]).toMatchObject({ kind: 'address-in-use', personId: holder.id })
    expect(answer(portal, tokenIn(portal, 'agree-old-address'))).toEqual(expired)
    expect(findPersonByEmail(portal.db, newEmail)?.id).toBe(holder.id)
  })

  it('does not take an address that somebody else got meanwhile', async () => {
    const portal = freshPortal()
    const { person } = await asked(portal)
    answer(portal, tokenIn(portal, 'agree-old-address'))
    await addPerson(portal, { email: newEmail })
    expect(answer(portal, tokenIn(portal, 'confirm-new-address'))).toEqual(expired)
    expect(findPerson(portal.db, person.id)?.email).toBe('old@people.example')
  })

  it('refused by the old address, ends every session: whoever asked knew the password', async () => {
    const portal = freshPortal()
    const { person } = await asked(portal)
    const given = { email: person.email, password: goodPassword, address: '192.0.2.1' }
    await signIn(portal, null, { ...given, sessionToken: null, agendaKey: null })
    answer(portal, tokenIn(portal, 'confirm-new-address'))
    const token = tokenIn(portal, 'agree-old-address')
    expect(answer(portal, token, false)).toEqual({ ok: true, value: 'alarmed' })
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
    expect(readNewAddress(portal, person)).toBeNull()
    expect(answer(portal, token)).toEqual(expired)
  })

  it('refused by the new address, changes nothing', async () => {
    const portal = freshPortal()
    const { person } = await asked(portal)
    expect(answer(portal, tokenIn(portal, 'confirm-new-address'), false)).toEqual({
      ok: true,
      value: 'refused',
    })
    expect(answer(portal, tokenIn(portal, 'agree-old-address'))).toEqual(expired)
    expect(findPerson(portal.db, person.id)?.email).toBe('old@people.example')
  })

  it('makes a link for a new password useless that lies in the old address’s mail', async () => {
    const portal = freshPortal()
    const { person } = await asked(portal)
    await askNewPassword(portal, null, { email: person.email, address: '192.0.2.1', language: 'en' })
    sendNewPasswordLinks(portal)
    const token = tokenIn(portal, 'set-password')
    expect(readNewPasswordLink(portal, null, { token })).not.toBeNull()
    answer(portal, tokenIn(portal, 'confirm-new-address'))
    answer(portal, tokenIn(portal, 'agree-old-address'))
    expect(readNewPasswordLink(portal, null, { token })).toBeNull()
  })

  it('is over after three days, when dropped, asked anew, or suspended', async () => {
    for (const happens of [
      (portal: TestPortal) => void portal.pass({ days: 3 }),
      (portal: TestPortal, { person }: Awaited<ReturnType<typeof asked>>) => dropNewAddress(portal, person),
      (portal: TestPortal, { person }: Awaited<ReturnType<typeof asked>>) =>
        updatePerson(portal.db, person.id, { suspendedAt: now }),
      async (portal: TestPortal, { person }: Awaited<ReturnType<typeof asked>>) =>
        void (await askNewAddress(portal, person, {
          newEmail: 'other@people.example',
          password: goodPassword,
          address: '192.0.2.1',
        })),
    ]) {
      const portal = freshPortal()
      const before = await asked(portal)
      const tokens = (['agree-old-address', 'confirm-new-address'] as const).map((kind) =>
        tokenIn(portal, kind),
      )
      await Promise.resolve(happens(portal, before))
      for (const token of tokens) expect(readAddressLink(portal, null, { token })).toBeNull()
    }
  })

  it.each([
    [{ newEmail: '' }, 'newEmail required'],
    [{ newEmail: 'x@y.example\nBcc: z@y.example' }, 'newEmail not-an-email'],
    [{ newEmail: ' OLD@people.example' }, 'newEmail own-email'],
    [{ password: '' }, 'password required'],
    [{ password: 'not my password' }, 'password password-wrong'],
  ])('from %j is refused', async (given, said) => {
    const portal = freshPortal()
    const { result } = await asked(portal, given)
    expect(result.ok ? [] : result.issues.map(({ field, problem }) => `${field} ${problem}`)).toEqual([said])
    expect(mailIn(portal)).toEqual([])
  })

  it('cannot be used to send mail to many strangers', async () => {
    const portal = freshPortal()
    const { person } = await asked(portal)
    const again = (i: number) =>
      askNewAddress(portal, person, {
        newEmail: `stranger${i}@people.example`,
        password: goodPassword,
        address: '192.0.2.1',
      })
    for (let i = 1; i < limits.address_changes; i += 1) expect((await again(i)).ok).toBe(true)
    expect(await again(9)).toMatchObject({ issues: [{ problem: 'too-many-attempts' }] })
  })
})
