import type { CaseStudy } from '#app/domain/case-study.ts'
import type { Excerpt, Recommendation } from '#app/domain/excerpt.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { OrganisationRole, Person, PortalRole } from '#app/domain/person.ts'
import { emptyContent, type Content } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { intruderQuestions } from '#app/domain/anonymity-answers.ts'
import { answerIntruder } from '#app/use-cases/anonymity/answer-intruder.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { upsertOrganisation } from '#db/organisations.ts'
import { addMembership, findPerson, insertPerson } from '#db/people.ts'
import { findRecord } from '#db/records.ts'

let count = 0

/** An organisation of the portal: a Welsh council unless told otherwise. */
export function makeOrganisation(portal: Portal, given: Partial<Organisation> = {}): Organisation {
  const id = portal.newId()
  const organisation: Organisation = {
    id,
    slug: `body-${id}`,
    name: { en: `Body ${id} Council`, cy: `Cyngor Corff ${id}` },
    type: 'county-council',
    sector: 'local-government',
    nation: 'wales',
    region: 'mid-wales',
    code: '',
    website: '',
    demonstration: true,
    ...given,
  }
  return { ...organisation, id: upsertOrganisation(portal.db, organisation) }
}

export function makeOmbudsman(portal: Portal): Organisation {
  return makeOrganisation(portal, { type: 'commissioner-or-ombudsman', sector: 'ombudsman-and-regulators' })
}

/** Somebody with an account (no password: tests of signing in make their own). */
export function makePerson(
  portal: Portal,
  given: { name?: string; portalRoles?: PortalRole[]; in?: Organisation; roles?: OrganisationRole[] } = {},
): Person {
  const id = portal.newId()
  count += 1
  insertPerson(portal.db, {
    id,
    email: `${id}@people.example`,
    name: given.name ?? `Person ${count}`,
    language: 'en',
    passwordHash: '',
    portalRoles: given.portalRoles ?? [],
    createdAt: portal.clock().toISOString(),
  })
  for (const role of given.roles ?? []) {
    if (given.in) addMembership(portal.db, id, given.in.id, role)
  }
  const person = findPerson(portal.db, id)
  if (person === null) throw new Error('The person was not stored')
  return person
}

export function makeContributor(portal: Portal, organisation: Organisation): Person {
  return makePerson(portal, { in: organisation, roles: ['contributor'] })
}

export function makeReviewer(portal: Portal): Person {
  return makePerson(portal, { portalRoles: ['reviewer'] })
}

export function makeEditor(portal: Portal, ombudsman: Organisation): Person {
  return makePerson(portal, { in: ombudsman, roles: ['ombudsman-editor'] })
}

/** Text in English only. */
export function english(text: string) {
  return { en: text, cy: '' }
}

export function caseStudy(given: Partial<CaseStudy> = {}): CaseStudy {
  return {
    ...emptyContent('case-study'),
    title: english('Calling people back the same day'),
    summary: english('A council rang people back on the day they complained.'),
    problem: english('Replies took **three weeks**.'),
    whatWeDid: english('We rang people back.'),
    whatChanged: english('Fewer people complained twice.'),
    publicContact: 'good-practice@example.org',
    ...given,
  }
}

export function excerpt(given: Partial<Excerpt> = {}): Excerpt {
  count += 1
  return {
    ...emptyContent('excerpt'),
    title: english('A referral that was lost'),
    summary: english('A health board lost a referral and apologised.'),
    scheme: 'demonstration',
    references: [{ reference: `DEMO-${String(1000 + count)}` }],
    anonymousBody: english('a GP practice in the area of a health board'),
    reportDate: '2026-01-15',
    reportType: 'investigation-report',
    subject: 'health',
    heads: [{ id: 'finding-1', text: english('The referral was lost'), outcome: 'upheld', wording: '' }],
    complaint: english('Mrs A complained that her referral was lost.'),
    findings: english('The referral was not logged.'),
    ...given,
  }
}

export function recommendation(given: Partial<Recommendation> = {}): Recommendation {
  return {
    id: 'recommendation-1',
    text: english('Apologise in writing'),
    kind: 'apology',
    beneficiary: 'person',
    amount: '',
    due: '',
    within: '',
    status: '',
    ...given,
  }
}

/** A draft with these words, by this person. Gives the record's id. */
export function makeDraft(portal: Portal, person: Person, kind: RecordKind, content: Content): string {
  const organisationId = person.memberships[0]?.organisationId ?? ''
  const recordId = startRecord(portal, person, { kind, organisationId, original: 'en' })
  const saved = saveDraft(portal, person, { recordId, lock: 0, content })
  if (!saved.ok) throw new Error('The draft was not saved')
  return recordId
}

/** A record that went the whole way: written, submitted, claimed, published. Gives its id. */
export function makePublished(
  portal: Portal,
  kind: 'case-study' | 'excerpt' = 'case-study',
  content: Content = kind === 'excerpt' ? excerpt() : caseStudy(),
  writer: Person = kind === 'excerpt'
    ? makeEditor(portal, makeOmbudsman(portal))
    : makeContributor(portal, makeOrganisation(portal)),
): string {
  const recordId = makeDraft(portal, writer, kind, content)
  const reviewer = makeReviewer(portal)
  submit(portal, writer, { recordId })
  claim(portal, reviewer, { recordId })
  checkAnonymity(portal, reviewer, recordId)
  const published = publish(portal, reviewer, { recordId })
  if (!published.ok) throw new Error(`The record was not published: ${JSON.stringify(published.issues)}`)
  return recordId
}

/** Somebody who did not write an excerpt goes through the questions about anonymity; other records need nobody. */
export function checkAnonymity(portal: Portal, person: Person, recordId: string): void {
  const { kind, draft } = recordNow(portal, recordId)
  if (kind !== 'excerpt' || draft === null) return
  const answered = answerIntruder(portal, person, { recordId, lock: draft.lock, ticked: intruderQuestions })
  if (!answered.ok) throw new Error(`The questions were not answered: ${JSON.stringify(answered.issues)}`)
}

/** The record as stored now. */
export function recordNow(portal: Portal, id: string) {
  const record = findRecord(portal.db, id)
  if (record === null) throw new Error('There is no such record')
  return record
}
