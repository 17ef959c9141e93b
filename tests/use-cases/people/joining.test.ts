import { describe, expect, it } from 'vitest'
import { invite } from '#app/use-cases/people/invite.ts'
import { join, type Join } from '#app/use-cases/people/join.ts'
import { listPeople } from '#app/use-cases/people/list-people.ts'
import { invitationsAtOnce } from '#app/use-cases/people/mail-invitation.ts'
import { readInvitation } from '#app/use-cases/people/read-invitation.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { sendInvitationAgain } from '#app/use-cases/people/send-invitation-again.ts'
import { signIn } from '#app/use-cases/people/sign-in.ts'
import { takeBackInvitation } from '#app/use-cases/people/take-back-invitation.ts'
import { findPerson, removeMemberships, updatePerson } from '#db/people.ts'
import { countSessionsOf } from '#db/sessions.ts'
import { addOrganisation, addPerson, goodPassword } from '#tests/support/accounts.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { tokenIn } from '#tests/support/put-mail.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

async function organisationWithAdmin(portal: TestPortal) {
  const organisation = addOrganisation(portal)
  const admin = await addPerson(portal, { organisationId: organisation.id, roles: ['org-admin'] })
  return { organisation, admin }
}

async function invitedTo(portal: TestPortal, email: string, role = 'contributor') {
  const { organisation, admin } = await organisationWithAdmin(portal)
  const result = invite(portal, admin, { organisationId: organisation.id, email, role })
  if (!result.ok) throw new Error('Not invited')
  const token = result.value.link.split('/').at(-1) ?? ''
  return { organisation, admin, token, link: result.value.link }
}

const given = (token: string, input: Partial<Join> = {}): Join => ({
  token,
  name: 'Non Newcomer',
  password: goodPassword,
  language: 'cy',
  agendaKey: null,
  ...input,
})

const expired = { ok: false, issues: [{ field: '', problem: 'link-expired' }] }

describe('inviting', () => {
  it('an organisation’s administrator gets a link, of which only a hash is kept', async () => {
    const portal = freshPortal()
    const { link, token, admin } = await invitedTo(portal, ' Non@People.example ')
    expect(link).toBe(`${portal.settings.publicOrigin}/join/${token}`)
    expect(JSON.stringify(portal.db.$client.prepare('select * from invitations').all())).not.toContain(token)
    expect(auditedDeeds(portal)).toMatchObject([{ actorId: admin.id, deed: 'organisation.invite' }])
    const invitations = listPeople(portal, admin, {
      slug: admin.memberships[0]?.organisationSlug ?? '',
    }).invitations
    expect(invitations).toMatchObject([{ email: 'non@people.example', role: 'contributor' }])
  })

  it('a site administrator may invite to any organisation', async () => {
    const portal = freshPortal()
    const siteAdmin = await addPerson(portal, { portalRoles: ['site-admin'] })
    const organisationId = addOrganisation(portal).id
    expect(invite(portal, siteAdmin, { organisationId, email: 'a@b.example', role: 'org-admin' }).ok).toBe(
      true,
    )
  })

  it('nobody else may', async () => {
    const portal = freshPortal()
    const { organisation } = await organisationWithAdmin(portal)
    const elsewhere = await organisationWithAdmin(portal)
    const contributor = await addPerson(portal, { organisationId: organisation.id, roles: ['contributor'] })
    const input = { organisationId: organisation.id, email: 'a@b.example', role: 'org-admin' }
    expect(() => invite(portal, null, input)).toThrow('sign-in-first')
    for (const visitor of [
      contributor,
      elsewhere.admin,
      await addPerson(portal, { portalRoles: ['reviewer'] }),
    ]) {
      expect(() => invite(portal, visitor, input)).toThrow('needs-org-admin')
      expect(() => listPeople(portal, visitor, { slug: organisation.slug })).toThrow('needs-org-admin')
    }
  })

  it.each([
    ['', 'contributor', [{ field: 'email', problem: 'required' }]],
    ['not an address', 'contributor', [{ field: 'email', problem: 'not-an-email' }]],
    ['a@b.example, c@d.example', 'contributor', [{ field: 'email', problem: 'not-an-email' }]],
    ['a@b.example\nBcc: c@d.example', 'contributor', [{ field: 'email', problem: 'not-an-email' }]],
    ['a@b.example', 'king', [{ field: 'role', problem: 'not-a-choice' }]],
    ['a@b.example', 'ombudsman-editor', [{ field: 'role', problem: 'not-a-choice' }]],
  ])('refuses %j as %j', async (email, role, issues) => {
    const portal = freshPortal()
    const { organisation, admin } = await organisationWithAdmin(portal)
    expect(invite(portal, admin, { organisationId: organisation.id, email, role })).toEqual({
      ok: false,
      issues,
    })
    expect(auditedDeeds(portal)).toEqual([])
  })

  it('only an ombudsman has casebook editors', async () => {
    const portal = freshPortal()
    const siteAdmin = await addPerson(portal, { portalRoles: ['site-admin'] })
    const { id } = addOrganisation(portal, { type: 'commissioner-or-ombudsman' })
    const input = { organisationId: id, email: 'a@b.example', role: 'ombudsman-editor' }
    expect(invite(portal, siteAdmin, input).ok).toBe(true)
  })
})

describe('joining by the link', () => {
  it('makes an account with the role, signed in', async () => {
    const portal = freshPortal()
    const { token, organisation } = await invitedTo(portal, 'non@people.example')
    expect(readInvitation(portal, null, { token })?.next).toBe('create-account')
    const result = await join(portal, null, given(token))
    if (!result.ok) throw new Error('Not joined')
    const { person } = result.value
    expect(person).toMatchObject({ name: 'Non Newcomer', email: 'non@people.example', language: 'cy' })
    expect(person.memberships).toMatchObject([{ organisationId: organisation.id, role: 'contributor' }])
    expect(countSessionsOf(portal.db, person.id)).toBe(1)
    expect(auditedDeeds(portal)[1]).toMatchObject({ actorId: person.id, deed: 'invitation.accept' })
    const signInput = { email: person.email, password: goodPassword, address: '192.0.2.1' }
    expect((await signIn(portal, null, { ...signInput, sessionToken: null, agendaKey: null })).ok).toBe(true)
  })

  it('works once, also when two people race', async () => {
    const portal = freshPortal()
    const { token } = await invitedTo(portal, 'non@people.example')
    const answers = await Promise.all([1, 2, 3].map(() => join(portal, null, given(token))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await join(portal, null, given(token))).toEqual(expired)
    expect(readInvitation(portal, null, { token })).toBeNull()
  })

  it('works for fourteen days', async () => {
    const portal = freshPortal()
    const { token } = await invitedTo(portal, 'non@people.example')
    portal.pass({ days: 13, hours: 23 })
    expect(readInvitation(portal, null, { token })).not.toBeNull()
    portal.pass({ hours: 1 })
    expect(await join(portal, null, given(token))).toEqual(expired)
  })

  it('asks for a name and a good password', async () => {
    const portal = freshPortal()
    const { token } = await invitedTo(portal, 'non@people.example')
    const problems = async (input: Partial<Join>) => {
      const result = await join(portal, null, given(token, input))
      return result.ok ? [] : result.issues.map(({ field, problem }) => `${field} ${problem}`)
    }
    expect(await problems({ name: ' ', password: 'short' })).toEqual([
      'name required',
      'password password-too-short',
    ])
    expect(await problems({ name: 'x'.repeat(101) })).toEqual(['name too-long'])
    expect(await problems({ password: 'Non Newcomer' })).toEqual(['password password-common'])
    expect(await problems({ password: 'non@people.example' })).toEqual(['password password-common'])
  })

  it('adds the role to the account of whoever is signed in with the address, and ends their older sessions', async () => {
    const portal = freshPortal()
    const person = await addPerson(portal, { email: 'non@people.example' })
    const input = { email: person.email, password: goodPassword, address: '192.0.2.1' }
    await signIn(portal, null, { ...input, sessionToken: null, agendaKey: null })
    const { token, organisation } = await invitedTo(portal, person.email, 'approver')
    expect(readInvitation(portal, null, { token })?.next).toBe('sign-in')
    expect(await join(portal, null, given(token))).toMatchObject({ issues: [{ problem: 'email-taken' }] })
    expect(readInvitation(portal, person, { token })?.next).toBe('accept')
    const result = await join(portal, person, given(token, { name: '', password: '' }))
    expect(result.ok && result.value.person.name).toBe(person.name)
    const roles = findPerson(portal.db, person.id)?.memberships
    expect(roles).toMatchObject([{ organisationId: organisation.id, role: 'approver' }])
    expect(countSessionsOf(portal.db, person.id)).toBe(1)
  })

  it('is not for somebody signed in with another address', async () => {
    const portal = freshPortal()
    const { token, admin } = await invitedTo(portal, 'non@people.example')
    expect(readInvitation(portal, admin, { token })?.next).toBe('not-for-you')
    expect(await join(portal, admin, given(token))).toMatchObject({ issues: [{ problem: 'not-for-you' }] })
    expect(readInvitation(portal, null, { token })).not.toBeNull()
  })

  it('is over when it was taken back, and a made-up link never was', async () => {
    const portal = freshPortal()
    const { token, admin, organisation } = await invitedTo(portal, 'non@people.example')
    const invitationId = readInvitation(portal, null, { token })?.invitation.id ?? ''
    takeBackInvitation(portal, admin, { organisationId: organisation.id, invitationId })
    expect(await join(portal, null, given(token))).toEqual(expired)
    for (const madeUp of ['', 'x', 'A'.repeat(43), `${token}%00`]) {
      expect(readInvitation(portal, null, { token: madeUp })).toBeNull()
    }
  })
})

describe('an invitation sent again', () => {
  it('has a new link that works for fourteen days, and the old one no longer does', async () => {
    const portal = freshPortal()
    const { token, admin, organisation } = await invitedTo(portal, 'non@people.example')
    const invitationId = readInvitation(portal, null, { token })?.invitation.id ?? ''
    portal.pass({ days: 10 })
    sendInvitationAgain(portal, admin, { organisationId: organisation.id, invitationId })
    expect(readInvitation(portal, null, { token })).toBeNull()
    portal.pass({ days: 13 })
    const newer = tokenIn(portal, 'invited')
    expect(newer).not.toBe(token)
    expect((await join(portal, null, given(newer))).ok).toBe(true)
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toContain('organisation.send-invitation-again')
  })

  it('is refused once it was accepted, and to people of other organisations', async () => {
    const portal = freshPortal()
    const { token, admin, organisation } = await invitedTo(portal, 'non@people.example')
    const elsewhere = await organisationWithAdmin(portal)
    const invitationId = readInvitation(portal, null, { token })?.invitation.id ?? ''
    const again = (visitor: typeof admin, organisationId: string) => () =>
      sendInvitationAgain(portal, visitor, { organisationId, invitationId })
    expect(again(elsewhere.admin, organisation.id)).toThrow('needs-org-admin')
    expect(again(elsewhere.admin, elsewhere.organisation.id)).toThrow('not-found')
    await join(portal, null, given(token))
    expect(again(admin, organisation.id)).toThrow('not-found')
  })
})

it('an invitation is over once its sender may no longer invite', async () => {
  for (const happens of ['removed', 'suspended'] as const) {
    const portal = freshPortal()
    const { token, admin, organisation } = await invitedTo(portal, 'non@people.example')
    if (happens === 'removed') removeMemberships(portal.db, admin.id, organisation.id)
    else updatePerson(portal.db, admin.id, { suspendedAt: portal.clock().toISOString() })
    expect(readInvitation(portal, null, { token }), happens).toBeNull()
    expect(await join(portal, null, given(token)), happens).toEqual(expired)
  }
})

it('nobody sends invitations without end', async () => {
  const portal = freshPortal()
  const { organisation, admin } = await organisationWithAdmin(portal)
  const send = (i: number) =>
    invite(portal, admin, {
      organisationId: organisation.id,
      email: `p${i}@people.example`,
      role: 'contributor',
    })
  for (let i = 0; i < invitationsAtOnce; i += 1) expect(send(i).ok).toBe(true)
  expect(send(99)).toMatchObject({ issues: [{ field: 'email', problem: 'too-many-attempts' }] })
  portal.pass({ minutes: 16 })
  expect(send(99).ok).toBe(true)
})

describe('removing somebody', () => {
  it('takes their roles there and ends their sessions; the account stays', async () => {
    const portal = freshPortal()
    const { organisation, admin } = await organisationWithAdmin(portal)
    const leaver = await addPerson(portal, {
      organisationId: organisation.id,
      roles: ['contributor', 'approver'],
    })
    const input = { email: leaver.email, password: goodPassword, address: '192.0.2.1' }
    await signIn(portal, null, { ...input, sessionToken: null, agendaKey: null })
    removeMember(portal, admin, { organisationId: organisation.id, personId: leaver.id })
    expect(findPerson(portal.db, leaver.id)?.memberships).toEqual([])
    expect(countSessionsOf(portal.db, leaver.id)).toBe(0)
    const { colleagues } = listPeople(portal, admin, { slug: organisation.slug })
    expect(colleagues.map(({ id }) => id)).toEqual([admin.id])
  })

  it('is refused for oneself and for people of other organisations', async () => {
    const portal = freshPortal()
    const { organisation, admin } = await organisationWithAdmin(portal)
    const elsewhere = await organisationWithAdmin(portal)
    const self = { organisationId: organisation.id, personId: admin.id }
    expect(() => removeMember(portal, admin, self)).toThrow('own-membership')
    for (const personId of [elsewhere.admin.id, 'nobody']) {
      expect(() => removeMember(portal, admin, { organisationId: organisation.id, personId })).toThrow(
        'not-found',
      )
    }
    const other = { organisationId: elsewhere.organisation.id, personId: elsewhere.admin.id }
    expect(() => removeMember(portal, admin, other)).toThrow('needs-org-admin')
  })
})
