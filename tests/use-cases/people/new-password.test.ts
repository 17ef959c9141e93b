import { describe, expect, it } from 'vitest'
import { askNewPassword } from '#app/use-cases/people/ask-new-password.ts'
import { changePassword } from '#app/use-cases/people/change-password.ts'
import { readNewPasswordLink } from '#app/use-cases/people/read-new-password-link.ts'
import { sendNewPasswordLinks } from '#app/use-cases/people/send-new-password-links.ts'
import { setNewPassword } from '#app/use-cases/people/set-new-password.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { limits } from '#app/use-cases/throttle.ts'
import { triesPerAccount } from '#app/use-cases/people/throttle.ts'
import { updatePerson } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { passwordResets, resetRequests } from '#db/schema/schema.ts'
import { addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { mailIn, tokenIn } from '#tests/support/put-mail.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'

const newPassword = 'three herons by the weir'
const expired = { ok: false, issues: [{ field: '', problem: 'link-expired' }] }

const ask = (portal: TestPortal, email: string, address = '192.0.2.1') =>
  askNewPassword(portal, null, { email, address, language: 'en' })

const enter = (portal: TestPortal, email: string, password: string) =>
  signIn(portal, null, { email, password, address: '192.0.2.9', sessionToken: null, agendaKey: null })

async function linkFor(portal: TestPortal, email: string): Promise<string> {
  await ask(portal, email)
  sendNewPasswordLinks(portal)
  return tokenIn(portal, 'set-password')
}

describe('asking for a new password', () => {
  it('sends a link to the account’s address, of which only a hash is kept', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal, { email: 'ffion@people.example' })
    expect(await ask(portal, ' Ffion@People.EXAMPLE ')).toEqual({ ok: true, value: null })
    expect(mailIn(portal)).toEqual([])
    sendNewPasswordLinks(portal)
    expect(mailIn(portal)).toMatchObject([{ kind: 'set-password', personId: person.id }])
    const stored = JSON.stringify(portal.db.select().from(passwordResets).all())
    expect(stored).not.toContain(tokenIn(portal, 'set-password'))
    expect(portal.db.select().from(resetRequests).all()).toEqual([])
    expect(auditedDeeds(portal)).toEqual([
      { actorId: null, deed: 'person.ask-new-password', subject: '' },
      { actorId: null, deed: 'person.send-new-password-link', subject: person.id },
    ])
  })

  it('answers and stores the same for an address nobody has, and for a suspended account, and sends nothing', async () => {
    const portal = freshPortal()
    const known = await addPerson(portal)
    const suspended = await addPerson(portal)
    updatePerson(portal.db, suspended.id, { suspendedAt: now })
    const answers = []
    for (const email of [known.email, 'unknown@people.example', suspended.email]) {
      answers.push(await ask(portal, email))
    }
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(portal.db.select().from(resetRequests).all()).toHaveLength(3)
    expect(auditedDeeds(portal).map(({ deed, subject }) => deed + subject)).toEqual(
      Array(3).fill('person.ask-new-password'),
    )
    sendNewPasswordLinks(portal)
    expect(mailIn(portal).map(({ personId }) => personId)).toEqual([known.id])
    expect(portal.db.select().from(resetRequests).all()).toEqual([])
  })

  it('takes as long for an unknown address as for a known one', async () => {
    const portal = freshPortal()
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const people = []
    for (let i = 0; i < 20; i += 1) people.push((await addPerson(portal)).email)
    // Turn about, so that whatever else the machine does falls on both alike.
    for (let i = 0; i < 400; i += 1) {
      const kind = i % 2 === 0 ? 'known' : 'unknown'
      const email = kind === 'known' ? (people[(i / 2) % 20] ?? '') : `nobody${i % 20}@people.example`
      const started = performance.now()
      await ask(portal, email, `10.${i % 250}.${i}.1`)
      times[kind].push(performance.now() - started)
      if (i % 60 === 59) portal.db.$client.exec('delete from throttle_resets')
    }
    const p50 = (list: number[]) => [...list].sort((a, b) => a - b)[list.length / 2] ?? NaN
    const ratio = p50(times.unknown) / p50(times.known)
    expect(times.known).toHaveLength(200)
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.67)
  }, 60_000)

  it.each([
    ['', 'required'],
    ['not an address', 'not-an-email'],
    ['a@b.example, c@d.example', 'not-an-email'],
    ['a@b.example\r\nBcc: c@d.example', 'not-an-email'],
  ])('refuses %j as %s', async (email, problem) => {
    const portal = freshPortal()
    expect(await ask(portal, email)).toMatchObject({ issues: [{ field: 'email', problem }] })
    expect(auditedDeeds(portal)).toEqual([])
  })

  it('is counted for each address, whether anybody has it or not, and for each network', async () => {
    const portal = freshPortal()
    const { email } = await addPerson(portal)
    for (const address of [email, 'unknown@people.example']) {
      for (let i = 0; i < limits.resets; i += 1) {
        expect((await ask(portal, address, `192.0.2.${i}`)).ok).toBe(true)
      }
      expect(await ask(portal, address, '192.0.2.99')).toMatchObject({
        issues: [{ problem: 'too-many-attempts' }],
      })
    }
    for (let i = 0; i < limits.resets_from; i += 1) {
      await ask(portal, `p${i}@people.example`, `2001:db8:0:1::${i}`)
    }
    expect((await ask(portal, 'other@people.example', '2001:db8:0:1:ffff::1')).ok).toBe(false)
    expect((await ask(portal, 'other@people.example', '2001:db8:0:2::1')).ok).toBe(true)
  })
})

describe('setting a password by the link', () => {
  it('ends every session, tells the person, and signs nobody in', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal)
    await enter(portal, person.email, goodPassword)
    const token = await linkFor(portal, person.email)
    expect(await setNewPassword(portal, null, { token, password: newPassword })).toEqual({
      ok: true,
      value: null,
    })
    expect(countSessionsOf(portal.db, person.id)).toBe(0)
    expect((await enter(portal, person.email, goodPassword)).ok).toBe(false)
    expect((await enter(portal, person.email, newPassword)).ok).toBe(true)
    expect(mailIn(portal).map(({ kind }) => kind)).toContain('password-changed')
    const deeds = auditedDeeds(portal).filter(({ deed }) => deed === 'person.set-new-password')
    expect(deeds).toEqual([{ actorId: person.id, deed: 'person.set-new-password', subject: person.id }])
  })

  it('lets an owner in whom somebody else’s wrong tries had locked out', async () => {
    const portal = freshPortal()
    const { email } = await addPerson(portal)
    for (let i = 0; i < triesPerAccount; i += 1) await enter(portal, email, `guess ${i}`)
    expect(await enter(portal, email, goodPassword)).toMatchObject({
      issues: [{ problem: 'too-many-attempts' }],
    })
    const token = await linkFor(portal, email)
    await setNewPassword(portal, null, { token, password: newPassword })
    expect((await enter(portal, email, newPassword)).ok).toBe(true)
  })

  it('works once, also when two race', async () => {
    const portal = freshPortal()
    const { email } = await addPerson(portal)
    const token = await linkFor(portal, email)
    const answers = await Promise.all(
      ['three herons by the weir', 'four otters in the reeds', 'five owls over the barn'].map((password) =>
        setNewPassword(portal, null, { token, password }),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await setNewPassword(portal, null, { token, password: newPassword })).toEqual(expired)
  })

  it('works for one hour', async () => {
    const portal = freshPortal()
    const { id, email } = await addPerson(portal)
    const token = await linkFor(portal, email)
    portal.pass({ minutes: 59 })
    expect(readNewPasswordLink(portal, null, { token })?.id).toBe(id)
    portal.pass({ minutes: 1 })
    expect(await setNewPassword(portal, null, { token, password: newPassword })).toEqual(expired)
  })

  it('keeps the rules for passwords, and the link until one is good', async () => {
    const portal = freshPortal()
    const { email } = await addPerson(portal)
    const token = await linkFor(portal, email)
    for (const [password, problem] of [
      ['', 'required'],
      ['short', 'password-too-short'],
      ['password1', 'password-common'],
      [email, 'password-common'],
    ] as const) {
      expect(await setNewPassword(portal, null, { token, password })).toMatchObject({
        issues: [{ field: 'password', problem }],
      })
    }
    expect((await setNewPassword(portal, null, { token, password: newPassword })).ok).toBe(true)
  })

  it.each([
    [
      'a newer link was asked for',
      async (portal: TestPortal, { email }) => void (await linkFor(portal, email)),
    ],
    [
      'the password was changed',
      async (portal, person) => {
        const input = { current: goodPassword, password: 'a lamp in the hallway', address: '192.0.2.1' }
        await changePassword(portal, person, input)
      },
    ],
    [
      'the account was suspended',
      (portal, { id }) => Promise.resolve(updatePerson(portal.db, id, { suspendedAt: now })),
    ],
  ] as [string, (portal: TestPortal, person: Awaited<ReturnType<typeof addPerson>>) => Promise<void>][])(
    'is over once %s',
    async (_, happens) => {
      const portal = freshPortal()
      const person = await addPerson(portal)
      const token = await linkFor(portal, person.email)
      await happens(portal, person)
      expect(readNewPasswordLink(portal, null, { token })).toBeNull()
      expect(await setNewPassword(portal, null, { token, password: newPassword })).toEqual(expired)
    },
  )

  it('cannot be made up: neither the stored hash nor anything like a token opens anything', async () => {
    const portal = freshPortal()
    const { email } = await addPerson(portal)
    const token = await linkFor(portal, email)
    const [{ tokenHash } = { tokenHash: '' }] = portal.db.select().from(passwordResets).all()
    const flipped = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    for (const madeUp of [
      '',
      tokenHash,
      flipped,
      `${token} `,
      `${token}%00`,
      token.toLowerCase(),
      "' or 1=1--",
    ]) {
      expect(readNewPasswordLink(portal, null, { token: madeUp })).toBeNull()
    }
    expect(readNewPasswordLink(portal, null, { token })).not.toBeNull()
  })
})
