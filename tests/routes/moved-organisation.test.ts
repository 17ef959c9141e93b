import { expect, test } from 'vitest'
import * as organisation from '#app/routes/organisations/organisation.tsx'
import { asTyped } from '#app/domain/organisation-details.ts'
import { changeOrganisation } from '#app/use-cases/admin/organisations/change-organisation.ts'
import { mergeOrganisations } from '#app/use-cases/admin/organisations/merge-organisations.ts'
import { findOrganisation } from '#db/organisations.ts'
import { makeOrganisation, makePerson } from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal } from '#tests/support/portal.ts'

function renamed() {
  const portal = freshPortal()
  const admin = makePerson(portal, { portalRoles: ['site-admin'] })
  const before = makeOrganisation(portal, { slug: 'old-name' })
  const typed = { ...asTyped(before), nameEn: 'New Name', organisationId: before.id }
  changeOrganisation(portal, admin, typed)
  const at = (path: string, slug = 'old-name') =>
    call(portal, organisation.loader, path, { params: { slug } })
  return { portal, admin, id: before.id, at }
}

test.each([
  ['/organisations/old-name', '/organisations/new-name'],
  ['/cy/organisations/old-name', '/cy/organisations/new-name'],
  ['/organisations/old-name.data?_routes=x', '/organisations/new-name'],
  ['/organisations/old-name/people?page=2', '/organisations/new-name/people?page=2'],
])('%s leads to %s, for good', async (from, to) => {
  const { at } = renamed()
  const answer = await at(from)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
})

test('the address of a body that went into another leads to the other', async () => {
  const { portal, admin, id, at } = renamed()
  const into = makeOrganisation(portal, { slug: 'whole' })
  const typedName = findOrganisation(portal.db, id)?.name.en ?? ''
  mergeOrganisations(portal, admin, { fromId: id, intoId: into.id, typedName })
  for (const slug of ['old-name', 'new-name']) {
    const answer = await at(`/organisations/${slug}`, slug)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/organisations/whole'])
  }
})

test('an address that nobody ever had is not found, nor is an id', async () => {
  const { id, at } = renamed()
  expect((await at('/organisations/nobody', 'nobody')).status).toBe(404)
  expect((await at(`/organisations/${id}`, id)).status).toBe(404)
})
