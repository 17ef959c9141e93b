import { expect, test } from 'vitest'
import type { AdoptionWords } from '#app/domain/adoption.ts'
import type { Person } from '#app/domain/person.ts'
import { adoptedBy, readAdoptions } from '#app/use-cases/adoption/read-adoptions.ts'
import { recordAdoption } from '#app/use-cases/adoption/record-adoption.ts'
import { removeAdoption } from '#app/use-cases/adoption/remove-adoption.ts'
import { readRecord } from '#app/use-cases/records/read-record.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { searchRecords } from '#app/use-cases/search/search-records.ts'
import { timelineOf } from '#db/journal.ts'
import { everything } from '#search/query.ts'
import { auditedDeeds } from '#tests/support/audited.ts'
import {
  caseStudy,
  makeContributor,
  makeOrganisation,
  makePerson,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { measure } from '#tests/support/case-studies.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const figure = {
  measure: 'Same-day replies',
  direction: 'higher-is-better',
  before: '41%',
  after: '93%',
  period: '2025',
} as const

const said = (given: Partial<AdoptionWords> = {}): AdoptionWords => ({
  stage: 'piloting',
  changed: 'Two wards only.',
  why: '',
  figures: [],
  contactRole: 'Repairs manager',
  language: 'en',
  ...given,
})

/** A measured case study, and somebody of another body. */
function situation() {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const measures = [measure({ baseline: '40%', result: '90%', sampleSize: '400' })]
  const recordId = makePublished(portal, 'case-study', caseStudy({ measures }), writer)
  const body = makeOrganisation(portal)
  const adopter = makeContributor(portal, body)
  return { portal, writer, recordId, body, adopter }
}

function record(portal: TestPortal, person: Person, recordId: string, number: number, words: AdoptionWords) {
  const organisationId = person.memberships[0]?.organisationId ?? ''
  return recordAdoption(portal, person, { recordId, organisationId, number, words })
}

const levelOnPage = (portal: TestPortal, recordId: string) => {
  const page = readRecord(portal, null, recordNow(portal, recordId), 'en')
  return page.face === 'page' ? page.record.card.evidence : null
}
const levelInSearch = async (portal: TestPortal, evidence: string) =>
  (await searchRecords(portal, { ...everything, filters: { evidence: [evidence] } })).total

test('said, changed and shown with where the body came from', () => {
  const { portal, recordId, body, adopter } = situation()
  expect(record(portal, adopter, recordId, 0, said({ stage: 'planning' })).ok).toBe(true)
  portal.pass({ days: 30 })
  expect(
    record(portal, adopter, recordId, 1, said({ stage: 'planning', changed: 'A word put right.' })).ok,
  ).toBe(true)
  portal.pass({ days: 30 })
  expect(record(portal, adopter, recordId, 2, said({ stage: 'adapted' })).ok).toBe(true)
  expect(readAdoptions(portal, null, recordId, 'en')).toMatchObject({
    counts: [{ stage: 'adapted', count: 1 }],
    invite: 'ask',
    list: [
      {
        organisation: { id: body.id },
        stage: 'adapted',
        changed: 'Two wards only.',
        before: [{ stage: 'planning' }],
        mayRemove: false,
      },
    ],
  })
  expect(adoptedBy(portal, body.id, 'en')).toMatchObject([{ card: { id: recordId }, stage: 'adapted' }])
})

test('two people of one body do not overwrite each other', () => {
  const { portal, recordId, body, adopter } = situation()
  const colleague = makeContributor(portal, body)
  expect(record(portal, adopter, recordId, 0, said()).ok).toBe(true)
  expect(record(portal, colleague, recordId, 0, said({ changed: 'Mine.' }))).toMatchObject({
    issues: [{ problem: 'changed-meanwhile' }],
  })
  expect(readAdoptions(portal, null, recordId, 'en')?.list).toMatchObject([{ changed: 'Two wards only.' }])
})

test('the measured result of a second body raises the level on the page and in search, and taking it off lowers it', async () => {
  const { portal, recordId, body, adopter } = situation()
  expect(levelOnPage(portal, recordId)).toBe('2')
  record(portal, adopter, recordId, 0, said({ figures: [{ ...figure, after: '30%' }] }))
  expect(levelOnPage(portal, recordId)).toBe('2')
  record(portal, adopter, recordId, 1, said({ figures: [figure] }))
  expect(levelOnPage(portal, recordId)).toBe('4')
  expect(await levelInSearch(portal, '4')).toBe(1)
  removeAdoption(portal, adopter, { recordId, organisationId: body.id })
  expect(levelOnPage(portal, recordId)).toBe('2')
  expect(await levelInSearch(portal, '4')).toBe(0)
  expect(await levelInSearch(portal, '2')).toBe(1)
})

test('every change is in the history and once in the audit log, without a word of what was said', () => {
  const { portal, recordId, body, adopter } = situation()
  const before = auditedDeeds(portal).length
  record(portal, adopter, recordId, 0, said())
  record(portal, adopter, recordId, 1, said({ stage: 'adopted' }))
  removeAdoption(portal, adopter, { recordId, organisationId: body.id })
  const deeds = auditedDeeds(portal).slice(before)
  expect(deeds.map(({ deed }) => deed)).toEqual(['adoption-recorded', 'adoption-changed', 'adoption-removed'])
  expect(
    timelineOf(portal.db, recordId)
      .map(({ event }) => event)
      .slice(0, 3),
  ).toEqual(['adoption-removed', 'adoption-changed', 'adoption-recorded'])
  expect(JSON.stringify(deeds)).not.toContain('wards')
})

test('what was taken off is erased, and the body can begin again', () => {
  const { portal, recordId, body, adopter } = situation()
  record(portal, adopter, recordId, 0, said())
  removeAdoption(portal, makePerson(portal, { portalRoles: ['site-admin'] }), {
    recordId,
    organisationId: body.id,
  })
  expect(readAdoptions(portal, null, recordId, 'en')?.list).toEqual([])
  expect(JSON.stringify(portal.db.$client.prepare('select * from adoption_entries').all())).not.toContain(
    'wards',
  )
  expect(record(portal, adopter, recordId, 0, said()).ok).toBe(true)
})

test('not for one’s own case study, nor for what readers no longer see', () => {
  const { portal, writer, recordId, body, adopter } = situation()
  expect(() => record(portal, writer, recordId, 0, said())).toThrow('own-practice')
  record(portal, adopter, recordId, 0, said())
  withdraw(portal, writer, { recordId, reason: 'published-in-error', explanation: '', replacedBy: '' })
  expect(() => record(portal, adopter, recordId, 1, said())).toThrow('wrong-state')
  expect(adoptedBy(portal, body.id, 'en')).toEqual([])
})
