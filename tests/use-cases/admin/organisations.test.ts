import { describe, expect, it } from 'vitest'
import { may, whyNot } from '#app/domain/permissions.ts'
import type { TypedOrganisation } from '#app/domain/organisation-details.ts'
import { changeOrganisation } from '#app/use-cases/admin/organisations/change-organisation.ts'
import { closeOrganisation } from '#app/use-cases/admin/organisations/close-organisation.ts'
import { createOrganisation } from '#app/use-cases/admin/organisations/create-organisation.ts'
import { loadOrganisations } from '#app/use-cases/organisations/load-organisations.ts'
import { invite } from '#app/use-cases/people/invite.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { formerNames, presentOrganisation } from '#db/organisation-life.ts'
import { openInvitations } from '#db/invitations.ts'
import {
  allOrganisations,
  findOrganisation,
  findOrganisationBySlug,
  findOrganisationNamed,
} from '#db/organisations.ts'
import { findPerson } from '#db/people.ts'
import { everything } from '#search/query.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  makeContributor,
  makeDraft,
  caseStudy,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const typed: TypedOrganisation = {
  nameEn: 'Gwynedd Council',
  nameCy: 'Cyngor Gwynedd',
  type: 'county-council',
  sector: 'local-government',
  nation: 'wales',
  region: 'north-wales',
  code: 'W06000002',
  website: 'https://www.gwynedd.example',
}

function withAdmin() {
  const portal = freshPortal()
  return { portal, admin: makePerson(portal, { portalRoles: ['site-admin'] }) }
}

function create(portal: TestPortal, admin: ReturnType<typeof makePerson>, change = {}, isAnother = false) {
  const created = createOrganisation(portal, admin, { ...typed, ...change, isAnother })
  return created.ok && 'id' in created.value ? created.value.id : null
}

const found = async (portal: TestPortal, words: string) =>
  (await searchRecords(portal, { ...everything, words })).cards.map(({ id }) => id)

describe('a new organisation', () => {
  it('has an address made from its name, and is audited', () => {
    const { portal, admin } = withAdmin()
    const id = create(portal, admin)
    expect(findOrganisationBySlug(portal.db, 'gwynedd-council')).toMatchObject({
      id,
      name: { en: 'Gwynedd Council', cy: 'Cyngor Gwynedd' },
      demonstration: false,
    })
    expect(auditedDeeds(portal)).toEqual([{ actorId: admin.id, deed: 'organisation.create', subject: id }])
  })

  it('is not added while it looks like another, unless somebody says that it is not that one', () => {
    const { portal, admin } = withAdmin()
    create(portal, admin)
    const again = createOrganisation(portal, admin, { ...typed, code: '', isAnother: false })
    expect(again).toMatchObject({ ok: true, value: { alike: [{ by: 'name' }] } })
    expect(allOrganisations(portal.db)).toHaveLength(1)
    const id = create(portal, admin, {}, true)
    expect(findOrganisation(portal.db, id ?? '')?.slug).toBe('gwynedd-council-2')
  })

  it('needs a name and every choice', () => {
    const { portal, admin } = withAdmin()
    const choices = { type: 'circus', sector: '', nation: 'atlantis', region: '' }
    const wrong = { ...typed, ...choices, nameEn: ' ', website: 'gwynedd', isAnother: false }
    const refused = createOrganisation(portal, admin, wrong)
    const fields = refused.ok ? [] : refused.issues.map(({ field }) => field)
    expect(fields).toEqual(['nameEn', 'type', 'sector', 'nation', 'region', 'website'])
    expect(allOrganisations(portal.db)).toEqual([])
  })

  it('is for the administrators of the portal alone', () => {
    const { portal } = withAdmin()
    const orgAdmin = makePerson(portal, { in: makeOrganisation(portal), roles: ['org-admin'] })
    expect(() => create(portal, orgAdmin)).toThrow('needs-site-admin')
  })
})

describe('an organisation that is renamed', () => {
  it('has a new address; the former one, and its former name, lead to it', () => {
    const { portal, admin } = withAdmin()
    const id = create(portal, admin) ?? ''
    portal.pass({ days: 1 })
    const renamed = { ...typed, nameEn: 'Council of Gwynedd and Conwy', organisationId: id }
    expect(changeOrganisation(portal, admin, renamed).ok).toBe(true)
    expect(findOrganisation(portal.db, id)?.slug).toBe('council-of-gwynedd-and-conwy')
    expect(findOrganisationBySlug(portal.db, 'gwynedd-council')).toBeNull()
    expect(presentOrganisation(portal.db, 'gwynedd-council')?.id).toBe(id)
    expect(formerNames(portal.db, [id]).get(id)).toMatchObject([
      { name: { en: 'Gwynedd Council', cy: 'Cyngor Gwynedd' }, merged: false },
    ])
    expect(findOrganisationNamed(portal.db, 'gwynedd council')?.id).toBe(id)
    expect(auditedDeeds(portal).at(-1)).toEqual({
      actorId: admin.id,
      deed: 'organisation.rename',
      subject: id,
    })
  })

  it('may have its former address back, and nobody else may have it', () => {
    const { portal, admin } = withAdmin()
    const id = create(portal, admin) ?? ''
    changeOrganisation(portal, admin, { ...typed, nameEn: 'Another Name', organisationId: id })
    const other = create(portal, admin, { code: '', website: '' }, true)
    expect(findOrganisation(portal.db, other ?? '')?.slug).toBe('gwynedd-council-2')
    changeOrganisation(portal, admin, { ...typed, organisationId: id })
    expect(findOrganisationBySlug(portal.db, 'gwynedd-council')?.id).toBe(id)
    expect(presentOrganisation(portal.db, 'another-name')?.id).toBe(id)
  })

  it('is found, with what it published, by the name it has and by the one it had', async () => {
    const { portal, admin } = withAdmin()
    const id = create(portal, admin, { nameEn: 'Zzyxford Council', nameCy: '' }) ?? ''
    const body = findOrganisation(portal.db, id)
    const writer = makeContributor(portal, body!)
    const recordId = makePublished(portal, 'case-study', undefined, writer)
    expect(await found(portal, 'zzyxford')).toEqual([recordId])
    changeOrganisation(portal, admin, { ...typed, nameEn: 'Qwyvern Council', organisationId: id })
    expect(await found(portal, 'qwyvern')).toEqual([recordId])
    expect(await found(portal, 'zzyxford')).toEqual([recordId])
    const slugs = { organisation: ['zzyxford-council', 'nobody'] }
    const filtered = await searchRecords(portal, { ...everything, filters: slugs })
    expect(filtered.query.filters).toEqual({ organisation: [id] })
    expect(filtered.gone).toEqual([{ facet: 'organisation', value: 'nobody' }])
  })

  it('is not added again by a list that has its former name', () => {
    const { portal, admin } = withAdmin()
    const list = [{ ...listed, slug: 'old-town', name: { en: 'Old Town', cy: 'Old Town' } }]
    loadOrganisations(portal, list)
    const id = findOrganisationBySlug(portal.db, 'old-town')?.id ?? ''
    changeOrganisation(portal, admin, { ...typed, nameEn: 'New Town', organisationId: id })
    expect(loadOrganisations(portal, list)).toEqual({ added: 0, updated: 0, unchanged: 1 })
    expect(allOrganisations(portal.db).map(({ name }) => name.en)).toEqual(['New Town'])
  })
})

const listed = {
  type: 'county-council',
  sector: 'local-government',
  nation: 'wales',
  region: 'mid-wales',
  code: '',
  website: '',
  demonstration: false,
} as const

describe('an organisation that is closed', () => {
  it('takes nobody in and writes nothing new; what it published stays, and its people go on reading', () => {
    const { portal, admin } = withAdmin()
    const body = makeOrganisation(portal)
    const before = makeContributor(portal, body)
    const recordId = makePublished(portal, 'case-study', undefined, before)
    const draftId = makeDraft(portal, before, 'case-study', caseStudy())
    invite(portal, admin, { organisationId: body.id, email: 'new@people.example', role: 'contributor' })
    closeOrganisation(portal, admin, { organisationId: body.id, reopen: false })

    const writer = findPerson(portal.db, before.id)
    const draft = recordNow(portal, draftId)
    const startOne = { do: 'start-record', kind: 'case-study', organisation: body } as const
    expect(whyNot(writer, startOne)).toBe('organisation-closed')
    expect(whyNot(writer, { do: 'edit', record: draft })).toBe('organisation-closed')
    expect(whyNot(writer, { do: 'submit', record: draft })).toBe('organisation-closed')
    expect(may(writer, { do: 'see-draft', record: draft })).toBe(true)
    expect(may(writer, { do: 'discard-draft', record: draft })).toBe(true)
    expect(may(null, { do: 'read-record', record: recordNow(portal, recordId) })).toBe(true)
    expect(openInvitations(portal.db, body.id, portal.clock().toISOString())).toEqual([])
    const another = { organisationId: body.id, email: 'late@people.example', role: 'contributor' }
    expect(() => invite(portal, admin, another)).toThrow('organisation-closed')
  })

  it('can be reopened, once', () => {
    const { portal, admin } = withAdmin()
    const body = makeOrganisation(portal)
    const writer = makeContributor(portal, body)
    closeOrganisation(portal, admin, { organisationId: body.id, reopen: false })
    expect(() => closeOrganisation(portal, admin, { organisationId: body.id, reopen: false })).toThrow()
    closeOrganisation(portal, admin, { organisationId: body.id, reopen: true })
    const startOne = { do: 'start-record', kind: 'case-study', organisation: body } as const
    expect(may(findPerson(portal.db, writer.id), startOne)).toBe(true)
    expect(auditedDeeds(portal).map(({ deed }) => deed)).toEqual([
      'organisation.close',
      'organisation.reopen',
    ])
  })
})
