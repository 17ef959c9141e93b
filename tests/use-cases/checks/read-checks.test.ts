import { describe, expect, test } from 'vitest'
import { readChecks } from '#app/use-cases/checks/read-checks.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { setWelshRequired } from '#db/checks.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makePublished,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal } from '#tests/support/portal.ts'

const told = async (...asked: Parameters<typeof readChecks>) =>
  ((await readChecks(...asked)) ?? []).map(({ check, severity, field }) =>
    `${severity} ${check} ${field}`.trim(),
  )

test('one list says what stops a draft, then what is worth a look, then what is good to know', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const content = caseStudy({
    publicContact: '',
    problem: english('Mrs Carrow asked for a DFG.'),
    summary: { en: 'Summary', cy: 'Crynodeb' },
  })
  expect(await told(portal, writer, makeDraft(portal, writer, 'case-study', content), 'en')).toEqual([
    'block fields publicContact',
    'warning abbreviations problem.en',
    'warning anonymity problem.en',
    'information welsh title.cy',
  ])
})

test('only those who may see the draft are told, and nothing is said of what is published', async () => {
  const portal = freshPortal()
  const writer = makeContributor(portal, makeOrganisation(portal))
  const stranger = makeContributor(portal, makeOrganisation(portal))
  const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
  await expect(readChecks(portal, stranger, recordId, 'en')).rejects.toThrow()
  await expect(readChecks(portal, null, recordId, 'en')).rejects.toThrow()
  const published = makePublished(portal, 'case-study', caseStudy(), writer)
  expect(await readChecks(portal, writer, published, 'en')).toBeNull()
})

describe('a body that publishes nothing without its Welsh', () => {
  const welsh = (en: string) => ({ en, cy: `${en} yn Gymraeg` })

  test('is stopped by every text that has none, in the list and in the action alike', async () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const writer = makeContributor(portal, organisation)
    setWelshRequired(portal.db, organisation.id, true)
    const content = caseStudy({ title: welsh('Calling back'), problem: welsh('Slow') })
    const recordId = makeDraft(portal, writer, 'case-study', content)
    const missing = ['summary.cy', 'whatWeDid.cy', 'whatChanged.cy']
    expect((await told(portal, writer, recordId, 'en')).slice(0, 3)).toEqual(
      missing.map((field) => `block welsh ${field}`),
    )
    const sent = submit(portal, writer, { recordId })
    expect(sent.ok ? [] : sent.issues.map(({ field }) => field)).toEqual(missing)
  })

  test('is not stopped by what is written in Welsh alone; and others are not stopped at all', () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const writer = makeContributor(portal, organisation)
    const recordId = makeDraft(portal, writer, 'case-study', caseStudy())
    expect(submit(portal, writer, { recordId }).ok).toBe(true)
    setWelshRequired(portal.db, organisation.id, true)
    const both = caseStudy({
      title: welsh('Calling back'),
      summary: welsh('Called'),
      problem: welsh('Slow'),
      whatWeDid: welsh('Rang'),
      whatChanged: welsh('Faster'),
      place: { en: '', cy: 'Ceredigion' },
    })
    expect(submit(portal, writer, { recordId: makeDraft(portal, writer, 'case-study', both) }).ok).toBe(true)
  })
})

describe('what looks like the draft', () => {
  const study = caseStudy({ title: english('Damp and mould: first visit within five days') })
  const alike = caseStudy({ title: english('A first visit for damp and mould within five working days') })
  const records = async (...asked: Parameters<typeof readChecks>) =>
    ((await readChecks(...asked)) ?? []).flatMap(({ evidence }) =>
      evidence?.kind === 'records' ? evidence.records.map(({ id, slug }) => [id, slug !== null]) : [],
    )

  test('is found among what is published and what one’s own organisation is writing', async () => {
    const portal = freshPortal()
    const organisation = makeOrganisation(portal)
    const writer = makeContributor(portal, organisation)
    const elsewhere = makePublished(portal, 'case-study', study)
    makePublished(portal, 'case-study', caseStudy({ title: english('A verge the town agreed not to mow') }))
    const draft = makeDraft(portal, writer, 'case-study', study)
    makeDraft(portal, makeContributor(portal, makeOrganisation(portal)), 'case-study', study)
    const recordId = makeDraft(portal, writer, 'case-study', alike)
    expect((await records(portal, writer, recordId, 'en')).toSorted()).toEqual(
      [
        [elsewhere, true],
        [draft, false],
      ].toSorted(),
    )
  })

  test('is never a draft that the visitor may not see', async () => {
    const portal = freshPortal()
    const writer = makeContributor(portal, makeOrganisation(portal))
    makeDraft(portal, writer, 'case-study', study)
    const recordId = makeDraft(portal, writer, 'case-study', alike)
    expect(submit(portal, writer, { recordId }).ok).toBe(true)
    expect(await records(portal, makeReviewer(portal), recordId, 'en')).toEqual([])
    expect(await records(portal, writer, recordId, 'en')).toHaveLength(1)
  })
})
