import { expect, test } from 'vitest'
import { loader } from '#app/routes/records/case-study.tsx'
import { withdraw, type WithdrawInput } from '#app/use-cases/records/withdraw.ts'
import {
  caseStudy,
  makeContributor,
  makeOrganisation,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { call } from '#tests/support/call.ts'
import { freshPortal } from '#tests/support/portal.ts'

function published() {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const make = () =>
    makePublished(portal, 'case-study', caseStudy({ privateContact: 'Secret Person' }), writer)
  const recordId = make()
  const { slug } = recordNow(portal, recordId)
  const takeDown = (input: Partial<WithdrawInput>) =>
    withdraw(portal, writer, {
      recordId,
      reason: 'published-in-error',
      explanation: '',
      replacedBy: '',
      ...input,
    })
  const visit = (language = '') =>
    call(portal, loader, `${language}/case-studies/${slug}`, { params: { slug } })
  return { portal, make, takeDown, visit }
}

test('a published record is at its address, without what only its writers may read', async () => {
  const { visit } = published()
  const { status, data } = await visit()
  expect(status).toBe(200)
  expect(JSON.stringify(data)).not.toContain('Secret Person')
})

test('an address at which nothing was ever published is not found', async () => {
  const { status } = await call(freshPortal(), loader, '/case-studies/nothing', {
    params: { slug: 'nothing' },
  })
  expect(status).toBe(404)
})

test('a record published in error is gone: 410', async () => {
  const { takeDown, visit } = published()
  takeDown({})
  expect((await visit()).status).toBe(410)
})

test('a replaced record leads to the other, in the language of the address', async () => {
  const { portal, make, takeDown, visit } = published()
  const other = make()
  takeDown({ reason: 'replaced', replacedBy: other })
  const { status, headers } = await visit('/cy')
  expect([status, headers.get('location')]).toEqual([
    301,
    `/cy/case-studies/${recordNow(portal, other).slug}`,
  ])
})

test('a record that is no longer current stays, with its notice', async () => {
  const { takeDown, visit } = published()
  takeDown({ reason: 'no-longer-current', explanation: 'The law has changed.' })
  expect(await visit()).toMatchObject({ status: 200, data: { record: { notice: 'The law has changed.' } } })
})
