import { expect, test } from 'vitest'
import { openId } from '#app/domain/open-data.ts'
import { chooseMail } from '#app/use-cases/mail/choose-mail.ts'
import { recordTracking } from '#app/use-cases/tracking/record-tracking.ts'
import { remindBodies } from '#app/use-cases/tracking/remind-bodies.ts'
import {
  excerpt,
  makeContributor,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePublished,
  recommendation,
} from '#tests/support/builders.ts'
import { mailTo } from '#tests/support/mails.ts'
import { freshPortal } from '#tests/support/portal.ts'

/** The portal's clock stands at 2 March 2026. */
function recommended(...days: string[]) {
  const portal = freshPortal()
  const body = makeOrganisation(portal)
  const landlord = makeContributor(portal, body)
  const rows = days.map((due, index) => recommendation({ id: `recommendation-${index + 1}`, due }))
  const content = excerpt({ caseAgainst: body.id, recommendations: rows })
  const recordId = makePublished(portal, 'excerpt', content, makeEditor(portal, makeOmbudsman(portal)))
  const before = mailTo(portal, landlord.email).length
  const told = () => mailTo(portal, landlord.email).length - before
  return { portal, body, landlord, recordId, told }
}

test('people are told once before the day and once after it, in one mail however many there are', () => {
  const { portal, told } = recommended('2026-03-20', '2026-03-21', '2026-02-20')
  expect([remindBodies(portal), told()]).toEqual([3, 1])
  expect([remindBodies(portal), told()]).toEqual([0, 1])
  portal.pass({ days: 20 })
  expect([remindBodies(portal), told()]).toEqual([2, 2])
  portal.pass({ days: 200 })
  expect([remindBodies(portal), told()]).toEqual([0, 2])
})

test('nobody is told of days far off or long past, nor of what evidence was sent for', () => {
  const { portal, landlord, recordId, told } = recommended('2026-06-01', '2019-01-01', '2026-03-10')
  const id = openId(recordId, 'recommendation-3')
  recordTracking(portal, landlord, { id, deed: 'evidence', words: 'It is done.', link: '', seen: 0 })
  expect([remindBodies(portal), told()]).toEqual([0, 0])
})

test('neither people of other bodies, nor those who want no mail', () => {
  const { portal, landlord, told } = recommended('2026-03-20')
  const stranger = makeContributor(portal, makeOrganisation(portal))
  chooseMail(portal, landlord, { wantsMail: false })
  expect([remindBodies(portal), told(), mailTo(portal, stranger.email)]).toEqual([1, 0, []])
})
