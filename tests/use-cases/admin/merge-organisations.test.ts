import { describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { mergeOrganisations, previewMerge } from '#app/use-cases/admin/organisations/merge-organisations.ts'
import { recordAdoption } from '#app/use-cases/adoption/record-adoption.ts'
import { invite } from '#app/use-cases/people/invite.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { adoptionsBy } from '#db/adoptions.ts'
import { openInvitations } from '#db/invitations.ts'
import { firstBrokenAuditEntry } from '#db/audit-log.ts'
import { formerNames, presentOrganisation } from '#db/organisation-life.ts'
import { allOrganisations, findOrganisationNamed } from '#db/organisations.ts'
import { addMembership, colleaguesOf } from '#db/people.ts'
import { suspendedMembers } from '#db/schema/schema.ts'
import { everything } from '#search/query.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

function twoBodies() {
  const portal = freshPortal()
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const from = makeOrganisation(portal, { slug: 'old', name: { en: 'Zzyxford', cy: 'Rhyd Zzyx' } })
  const into = makeOrganisation(portal, { slug: 'new', name: { en: 'Qwyvern', cy: 'Cwyfern' } })
  const merge = (typedName = 'Zzyxford') =>
    mergeOrganisations(portal, admin, { fromId: from.id, intoId: into.id, typedName })
  return { portal, admin, from, into, merge }
}

describe('merging two organisations', () => {
  it('moves people, invitations, records and what names it; search follows; one entry in the audit log', async () => {
    const { portal, admin, from, into, merge } = twoBodies()
    const writer = makeContributor(portal, from)
    const recordId = makePublished(portal, 'case-study', undefined, writer)
    const draftId = makeDraft(portal, writer, 'case-study', caseStudy())
    const editor = makeEditor(portal, makeOmbudsman(portal))
    const about = makePublished(portal, 'excerpt', excerpt({ caseAgainst: from.id }), editor)
    const aboutDraft = makeDraft(portal, editor, 'excerpt', excerpt({ caseAgainst: from.id }))
    const lock = recordNow(portal, aboutDraft).draft?.lock ?? 0
    invite(portal, admin, { organisationId: from.id, email: 'new@people.example', role: 'contributor' })
    const { belongings } = previewMerge(portal, admin, { fromId: from.id, intoId: into.id })
    expect(belongings).toMatchObject({ people: 1, invitations: 1, published: 1, drafts: 1, about: 2 })
    const audited = auditedDeeds(portal).length

    expect(merge()).toMatchObject({ ok: true, value: { id: into.id } })

    expect(recordNow(portal, recordId).organisationId).toBe(into.id)
    expect(recordNow(portal, draftId).organisationId).toBe(into.id)
    expect(recordNow(portal, about).live?.content).toMatchObject({ caseAgainst: into.id })
    expect(recordNow(portal, aboutDraft).draft).toMatchObject({
      content: { caseAgainst: into.id },
      lock: lock + 1,
    })
    expect(colleaguesOf(portal.db, into.id).map(({ id }) => id)).toEqual([writer.id])
    expect(openInvitations(portal.db, into.id, portal.clock().toISOString())).toHaveLength(1)
    for (const body of [from.id, 'old', into.id, 'new']) {
      const found = await searchRecords(portal, { ...everything, filters: { organisation: [body] } })
      expect(found.cards.map(({ id }) => id).sort()).toEqual([recordId, about].sort())
    }
    for (const words of ['zzyxford', 'qwyvern']) {
      const found = await searchRecords(portal, { ...everything, words })
      expect(found.cards.map(({ id }) => id).sort()).toEqual([recordId, about].sort())
    }
    expect(auditedDeeds(portal).slice(audited)).toEqual([
      { actorId: admin.id, deed: 'organisation.merge', subject: `${from.id}/${into.id}` },
    ])
    expect(firstBrokenAuditEntry(portal.db)).toBeNull()
  })

  it('leaves nothing that names it, in any table', () => {
    const { portal, from, merge } = twoBodies()
    makePublished(portal, 'case-study', undefined, makeContributor(portal, from))
    merge()
    const left = columnsNaming(portal).filter(
      ({ table, column }) =>
        portal.db.get<{ n: number }>(
          sql`select count(*) as n from ${sql.identifier(table)} where ${sql.identifier(column)} = ${from.id}`,
        ).n > 0,
    )
    expect(left).toEqual([])
  })

  it('has an answer for every column that can name an organisation', () => {
    const { portal } = twoBodies()
    const known = [
      'adoptions.organisation_id',
      'body_previews.organisation_id',
      'counted_organisations.organisation_id',
      'identity_attempts.organisation_id',
      'identity_domains.organisation_id',
      'identity_providers.organisation_id',
      'identity_sessions.organisation_id',
      'import_habits.organisation_id',
      'imports.organisation_id',
      'invitations.organisation_id',
      'meeting_series.organisation_id',
      'memberships.organisation_id',
      'organisation_logos.organisation_id',
      // Former names and addresses stay with the body that had them, which leads to the other.
      'organisation_names.organisation_id',
      'organisation_slugs.organisation_id',
      'organisation_tokens.organisation_id',
      'organisations.merged_into',
      'pseudonym_keys.organisation_id',
      'records.organisation_id',
      'suspended_members.organisation_id',
    ]
    const found = columnsNaming(portal).map(({ table, column }) => `${table}.${column}`)
    expect(found.sort(), 'mergeOrganisation must move or end what a new column holds').toEqual(known)
  })

  it('ends the listing of the one; its name and addresses lead to the other, also after another merge', () => {
    const { portal, admin, from, into, merge } = twoBodies()
    merge('  rhyd   zzyx ')
    expect(allOrganisations(portal.db).map(({ slug }) => slug)).toEqual(['new'])
    expect(findOrganisationNamed(portal.db, 'Zzyxford')?.id).toBe(into.id)
    const last = makeOrganisation(portal, { slug: 'last' })
    const again = { fromId: into.id, intoId: last.id, typedName: 'Qwyvern' }
    expect(mergeOrganisations(portal, admin, again).ok).toBe(true)
    expect(presentOrganisation(portal.db, 'old')?.id).toBe(last.id)
    expect(presentOrganisation(portal.db, from.id)?.id).toBe(last.id)
    const names = formerNames(portal.db, [last.id]).get(last.id) ?? []
    expect(names.map(({ name, merged }) => [name.en, merged]).sort()).toEqual([
      ['Qwyvern', true],
      ['Zzyxford', true],
    ])
  })

  it('keeps the roles of people who are in both, and one word of each about a case study', () => {
    const { portal, from, into, merge } = twoBodies()
    const both = makePerson(portal, { in: from, roles: ['contributor', 'org-admin'] })
    addMembership(portal.db, both.id, into.id, 'contributor')
    const other = makePublished(portal)
    for (const body of [from, into]) {
      const member = makeContributor(portal, body)
      const said = recordAdoption(portal, member, {
        recordId: other,
        organisationId: body.id,
        number: 0,
        words: interest,
      })
      expect(said.ok).toBe(true)
    }
    merge()
    const roles = colleaguesOf(portal.db, into.id).find(({ id }) => id === both.id)?.roles
    expect(roles).toEqual(['contributor', 'org-admin'])
    expect(adoptionsBy(portal.db, into.id)).toHaveLength(1)
  })

  it('gives nobody a role back that rests', () => {
    const { portal, admin, from, into, merge } = twoBodies()
    const resting = makePerson(portal, { in: from, roles: ['org-admin'] })
    const active = makePerson(portal, { in: from, roles: ['org-admin'] })
    addMembership(portal.db, active.id, into.id, 'contributor')
    for (const { id } of [resting, active]) {
      const values = {
        organisationId: from.id,
        personId: id,
        suspendedAt: '2026-01-01',
        suspendedBy: admin.id,
      }
      portal.db.insert(suspendedMembers).values(values).run()
    }
    merge()
    const { organisationId, personId } = suspendedMembers
    expect(portal.db.select({ organisationId, personId }).from(suspendedMembers).all()).toEqual([
      { organisationId: into.id, personId: resting.id },
    ])
    const roles = colleaguesOf(portal.db, into.id).find(({ id }) => id === active.id)?.roles
    expect(roles).toEqual(['contributor'])
  })

  it('is not done without the name, nor into itself, nor twice, nor out of an ombudsman into a council', () => {
    const { portal, admin, from, into, merge } = twoBodies()
    expect(merge('Qwyvern')).toMatchObject({ ok: false, issues: [{ field: 'typedName' }] })
    expect(merge('')).toMatchObject({ ok: false })
    const self = { fromId: from.id, intoId: from.id, typedName: 'Zzyxford' }
    expect(() => mergeOrganisations(portal, admin, self)).toThrow('bad-request')
    const ombudsman = makeOmbudsman(portal)
    const typedName = ombudsman.name.en
    const out = { fromId: ombudsman.id, intoId: into.id, typedName }
    expect(() => mergeOrganisations(portal, admin, out)).toThrow('bad-request')
    expect(merge().ok).toBe(true)
    expect(() => merge()).toThrow('not-found')
    const orgAdmin = makePerson(portal, { in: into, roles: ['org-admin'] })
    expect(() => previewMerge(portal, orgAdmin, { fromId: into.id, intoId: ombudsman.id })).toThrow(
      'needs-site-admin',
    )
  })
})

const interest = {
  stage: 'interested' as const,
  changed: '',
  why: '',
  figures: [],
  contactRole: '',
  language: 'en' as const,
}

/** Every column of the database that refers to an organisation. */
function columnsNaming(portal: ReturnType<typeof freshPortal>): { table: string; column: string }[] {
  return portal.db.$client
    .prepare<[], { table: string; column: string }>(
      `select m.name as "table", f."from" as "column" from sqlite_schema m, pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = 'organisations'`,
    )
    .all()
}
