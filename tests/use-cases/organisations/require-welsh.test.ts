import { expect, test } from 'vitest'
import { requireWelsh } from '#app/use-cases/organisations/require-welsh.ts'
import { isWelshRequired } from '#db/checks.ts'
import { upsertOrganisation } from '#db/organisations.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import { makeContributor, makeOrganisation, makePerson } from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

test('an organisation’s administrators decide it, once in the audit log; a list that is loaded does not undo it', () => {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  const { id: organisationId } = organisation
  requireWelsh(portal, admin, { organisationId, required: true })
  upsertOrganisation(portal.db, organisation)
  expect(isWelshRequired(portal.db, organisationId)).toBe(true)
  requireWelsh(portal, admin, { organisationId, required: false })
  expect(isWelshRequired(portal.db, organisationId)).toBe(false)
  expect(auditedDeeds(portal)).toEqual([
    { actorId: admin.id, deed: 'organisation.require-welsh', subject: organisationId },
    { actorId: admin.id, deed: 'organisation.no-longer-require-welsh', subject: organisationId },
  ])
})

test('nobody else does', () => {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const elsewhere = makePerson(portal, { in: makeOrganisation(portal), roles: ['org-admin'] })
  for (const person of [makeContributor(portal, organisation), elsewhere, null]) {
    expect(() => requireWelsh(portal, person, { organisationId: organisation.id, required: true })).toThrow()
  }
  expect(auditedDeeds(portal)).toEqual([])
})
