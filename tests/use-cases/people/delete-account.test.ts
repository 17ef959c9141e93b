import { describe, expect, it } from 'vitest'
import { formerColleague } from '#app/domain/person-data.ts'
import { startAgenda } from '#app/use-cases/agendas/start-agenda.ts'
import { askNewAddress } from '#app/use-cases/people/ask-new-address.ts'
import { deleteAccount, whyNotDeleteAccount } from '#app/use-cases/people/delete-account.ts'
import { invite } from '#app/use-cases/people/invite.ts'
import { readInvitation } from '#app/use-cases/people/read-invitation.ts'
import { readOwnData } from '#app/use-cases/people/read-own-data.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { timelineOf } from '#db/journal.ts'
import { findPerson, updatePerson } from '#db/people.ts'
import { personalPlaces } from '#db/personal/places.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { addOrganisation, addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { caseStudy, makeDraft } from '#tests/support/builders.ts'
import { freshPortal, now, type TestPortal } from '#tests/support/portal.ts'
import { mailIn, tokenIn } from '#tests/support/put-mail.ts'
import { columnsWith } from '#tests/support/words-in-database.ts'

const address = '192.0.2.1'

async function writer(portal: TestPortal, roles: ('contributor' | 'org-admin')[] = ['contributor']) {
  const organisation = addOrganisation(portal)
  const person = await addPerson(portal, {
    name: 'Zebedee Quillfeather',
    email: 'quillfeather@people.example',
    organisationId: organisation.id,
    roles,
  })
  return { organisation, person }
}

const leave = (portal: TestPortal, person: Awaited<ReturnType<typeof addPerson>>, given = {}) =>
  deleteAccount(portal, person, { email: person.email, password: goodPassword, address, ...given })

describe('one’s own data', () => {
  it('accounts for every column that points to a person', () => {
    const portal = freshPortal()
    const found = portal.db.$client
      .prepare(
        `SELECT t.name || '.' || f."from" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
          WHERE t.type = 'table' AND f."table" = 'people'`,
      )
      .pluck()
      .all() as string[]
    const pointing = [...found, 'timeline.actor_id', 'audit_log.actor_id']
    expect(personalPlaces.map(({ column }) => column).sort()).toEqual(pointing.sort())
    expect(new Set(personalPlaces.map(({ as }) => as)).size).toBe(personalPlaces.length)
  })

  it('holds what is theirs, nothing of others, and no secret', async () => {
    const portal = freshPortal()
    const { person } = await writer(portal)
    const other = await addPerson(portal, { name: 'Somebody Else' })
    const token = await signIn(portal, null, {
      email: person.email,
      password: goodPassword,
      address,
      sessionToken: null,
      agendaKey: null,
    })
    const recordId = makeDraft(portal, person, 'case-study', caseStudy())
    startAgenda(portal, { visitor: person, agendaKey: null }, 'Team meeting')
    startAgenda(portal, { visitor: other, agendaKey: null }, 'Secret meeting')
    const own = readOwnData(portal, person)
    expect(own).toMatchObject({
      account: [{ name: 'Zebedee Quillfeather', email: person.email }],
      roles: [{ role: 'contributor' }],
      recordsBegun: [{ id: recordId }],
      editionsWritten: [{ record_id: recordId, content: caseStudy() }],
      agendas: [{ title: 'Team meeting' }],
    })
    expect(own).toHaveProperty('sessions.length', 1)
    const text = JSON.stringify(own)
    expect(text).not.toMatch(/argon2|Secret meeting|Somebody Else/)
    expect(text).not.toContain(token.ok ? (token.value.token ?? '-') : '-')
    expect(() => readOwnData(portal, null)).toThrow('sign-in-first')
  })
})

describe('deleting one’s account', () => {
  it('leaves neither name nor address anywhere, and the organisation its records', async () => {
    const portal = freshPortal()
    const { person } = await writer(portal)
    const recordId = makeDraft(portal, person, 'case-study', caseStudy())
    submit(portal, person, { recordId })
    startAgenda(portal, { visitor: person, agendaKey: null }, 'Quillfeather team meeting')
    await askNewAddress(portal, person, {
      newEmail: 'zebedee@quillfeather.example',
      password: goodPassword,
      address,
    })
    expect(columnsWith(portal, 'quillfeather')).not.toEqual([])
    expect(await leave(portal, person, { email: ' QUILLFEATHER@people.example' })).toEqual({
      ok: true,
      value: null,
    })
    expect(columnsWith(portal, 'Quillfeather')).toEqual([])
    expect(columnsWith(portal, 'quillfeather')).toEqual([])
    expect(timelineOf(portal.db, recordId).map(({ actorName }) => actorName)).toContain(formerColleague)
    expect(findPerson(portal.db, person.id)).toMatchObject({ memberships: [], suspended: true })
    expect(mailIn(portal)).toMatchObject([{ kind: 'account-deleted', address: person.email }])
    const deeds = auditedDeeds(portal).filter(({ deed }) => deed === 'person.delete-account')
    expect(deeds).toEqual([{ actorId: person.id, deed: 'person.delete-account', subject: person.id }])
    expect(firstBrokenAuditEntry(portal.db)).toBeNull()
  })

  it('frees the address for another account, and lets nobody in by the old one', async () => {
    const portal = freshPortal()
    const { person } = await writer(portal)
    await leave(portal, person)
    const given = { email: person.email, password: goodPassword, address }
    expect((await signIn(portal, null, { ...given, sessionToken: null, agendaKey: null })).ok).toBe(false)
    expect((await addPerson(portal, { email: person.email })).id).not.toBe(person.id)
  })

  it('takes back the invitations that nobody has accepted', async () => {
    const portal = freshPortal()
    const { person, organisation } = await writer(portal, ['org-admin'])
    await addPerson(portal, { organisationId: organisation.id, roles: ['org-admin'] })
    invite(portal, person, { organisationId: organisation.id, email: 'x@y.example', role: 'contributor' })
    const token = tokenIn(portal, 'invited')
    await leave(portal, person)
    expect(readInvitation(portal, null, { token })).toBeNull()
  })

  it.each([
    [{ email: 'other@people.example' }, 'email not-your-email'],
    [{ email: '' }, 'email not-your-email'],
    [{ password: '' }, 'password required'],
    [{ password: 'wrong password' }, 'password password-wrong'],
  ])('with %j is refused', async (given, said) => {
    const portal = freshPortal()
    const { person } = await writer(portal)
    const result = await leave(portal, person, given)
    expect(result.ok ? [] : result.issues.map(({ field, problem }) => `${field} ${problem}`)).toEqual([said])
    expect(findPerson(portal.db, person.id)?.name).toBe('Zebedee Quillfeather')
  })

  it('waits for somebody else to look after the portal', async () => {
    const portal = freshPortal()
    const admin = await addPerson(portal, { portalRoles: ['site-admin'] })
    expect(whyNotDeleteAccount(portal, admin)).toBe('only-site-admin')
    await expect(leave(portal, admin)).rejects.toThrow('only-site-admin')
    const second = await addPerson(portal, { portalRoles: ['site-admin'] })
    updatePerson(portal.db, second.id, { suspendedAt: now })
    expect(whyNotDeleteAccount(portal, admin)).toBe('only-site-admin')
    updatePerson(portal.db, second.id, { suspendedAt: null })
    expect((await leave(portal, admin)).ok).toBe(true)
  })

  it('waits for somebody else to look after the organisation', async () => {
    const portal = freshPortal()
    const { person, organisation } = await writer(portal, ['org-admin'])
    await addPerson(portal, { organisationId: organisation.id, roles: ['contributor'] })
    await expect(leave(portal, person)).rejects.toThrow('only-org-admin')
    await addPerson(portal, { organisationId: organisation.id, roles: ['org-admin'] })
    expect((await leave(portal, person)).ok).toBe(true)
  })

  it('waits until a reviewer holds nothing that others wait for', async () => {
    const portal = freshPortal()
    const { person } = await writer(portal)
    const recordId = makeDraft(portal, person, 'case-study', caseStudy())
    submit(portal, person, { recordId })
    const reviewer = await addPerson(portal, { portalRoles: ['reviewer'] })
    claim(portal, reviewer, { recordId })
    await expect(leave(portal, reviewer)).rejects.toThrow('still-reviewing')
  })
})
