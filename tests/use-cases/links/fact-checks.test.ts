import { describe, expect, test } from 'vitest'
import type { Person } from '#app/domain/person.ts'
import { answerFactCheck } from '#app/use-cases/fact-checks/answer-fact-check.ts'
import { listFactChecks } from '#app/use-cases/fact-checks/list-fact-checks.ts'
import { markAnswer } from '#app/use-cases/fact-checks/mark-answer.ts'
import { readFactCheck, type FactCheck } from '#app/use-cases/fact-checks/read-fact-check.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { revokeLink } from '#app/use-cases/links/revoke-link.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { auditLog } from '#db/schema/schema.ts'
import {
  caseStudy,
  english,
  makeContributor,
  makeDraft,
  makeOrganisation,
  makeReviewer,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

const place = { address: '192.0.2.7', language: 'en' } as const

function draft(portal: TestPortal): { recordId: string; writer: Person } {
  const writer = makeContributor(portal, makeOrganisation(portal))
  const content = caseStudy({ privateContact: 'Delyth, extension 4471' })
  return { recordId: makeDraft(portal, writer, 'case-study', content), writer }
}

function ask(portal: TestPortal, person: Person, recordId: string): string {
  const made = makeLink(portal, person, {
    recordId,
    purpose: 'fact-check',
    madeFor: 'The ward',
    days: '7',
    oneUse: false,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value.link.split('/').at(-1) ?? ''
}

async function open(portal: TestPortal, token: string): Promise<FactCheck> {
  const check = await readFactCheck(portal, { token, ...place })
  if (check === null || check === 'too-many') throw new Error('The link opens nothing')
  return check
}

async function answer(
  portal: TestPortal,
  token: string,
  given: Record<string, ['right' | 'needs-correction' | '', string]>,
  who = { name: 'Gwen Gwirio', role: 'Ward manager' },
) {
  const { sections } = await open(portal, token)
  const answers = sections.map(({ key, seen }) => {
    const [verdict, correction] = given[key] ?? ['', '']
    return { section: key, verdict, correction, seen }
  })
  return answerFactCheck(portal, { token, address: place.address, ...who, answers })
}

describe('a fact checker', () => {
  test('sees the draft as it will look, without what is only for writers and reviewers', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const check = await open(portal, ask(portal, writer, recordId))
    expect(JSON.stringify(check)).toContain('Fewer people complained twice')
    expect(JSON.stringify(check)).not.toContain('4471')
    expect(check.sections[0]?.key).toBe('head')
  })

  test('answers by section, comes back and changes the answers', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = ask(portal, writer, recordId)
    expect(await answer(portal, token, { head: ['needs-correction', 'It was two weeks'] })).toMatchObject({
      ok: true,
    })
    expect(await answer(portal, token, { head: ['right', ''] })).toMatchObject({ ok: true })
    const listed = listFactChecks(portal, writer, { recordId, language: 'en' })
    expect(listed.sections[0]?.answers).toMatchObject([
      { verdict: 'right', correction: '', checker: { name: 'Gwen Gwirio' }, changedSince: false },
    ])
    expect((await open(portal, token)).answers).toEqual([
      { section: 'head', verdict: 'right', correction: '' },
    ])
  })

  test('has to say who they are, and what is right where something is wrong', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = ask(portal, writer, recordId)
    const nobody = { name: '', role: ' ' }
    expect(await answer(portal, token, { head: ['needs-correction', ' '] }, nobody)).toEqual({
      ok: false,
      issues: [
        { field: 'correction.head', problem: 'required' },
        { field: 'name', problem: 'required' },
        { field: 'role', problem: 'required' },
      ],
    })
    expect(await answer(portal, token, {})).toMatchObject({
      ok: false,
      issues: [{ problem: 'nothing-answered' }],
    })
  })

  test('answers no more once the link is revoked', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = ask(portal, writer, recordId)
    const { sections } = await open(portal, token)
    const linkId = listFactChecks(portal, writer, { recordId, language: 'en' }).links[0]?.id ?? ''
    revokeLink(portal, writer, { recordId, purpose: 'fact-check', linkId })
    const answers = [{ section: 'head', verdict: 'right', correction: '', seen: sections[0]?.seen ?? '' }]
    const typed = { name: 'A', role: 'B', answers, token, address: place.address }
    expect(await answerFactCheck(portal, typed)).toMatchObject({ issues: [{ problem: 'link-expired' }] })
    expect(await readFactCheck(portal, { token, ...place })).toBeNull()
  })
})

describe('the answers', () => {
  test('of several checkers stand beside the section, and say when it was changed since', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const [one, two] = [ask(portal, writer, recordId), ask(portal, writer, recordId)]
    await answer(portal, one, { head: ['right', ''], quick: ['right', ''] })
    await answer(portal, two, { head: ['needs-correction', 'Two weeks'] }, { name: 'Tomos', role: 'Nurse' })
    const content = caseStudy({ summary: english('It was two weeks.'), privateContact: 'x' })
    expect(saveDraft(portal, writer, { recordId, lock: 1, content }).ok).toBe(true)
    const { sections } = listFactChecks(portal, writer, { recordId, language: 'en' })
    const head = sections.find(({ key }) => key === 'head')
    expect(head?.answers.map(({ checker, changedSince }) => [checker.name, changedSince])).toEqual([
      ['Gwen Gwirio', true],
      ['Tomos', true],
    ])
  })

  test('are marked as dealt with, until the checker says something else', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = ask(portal, writer, recordId)
    await answer(portal, token, { head: ['needs-correction', 'Two weeks'] })
    const now = () => listFactChecks(portal, writer, { recordId, language: 'en' }).sections[0]?.answers[0]
    const at = { recordId, linkId: now()?.linkId ?? '', section: 'head', done: true }
    markAnswer(portal, writer, at)
    expect(now()?.doneAt).not.toBeNull()
    await answer(portal, token, { head: ['needs-correction', 'Two weeks'] })
    expect(now()?.doneAt).not.toBeNull()
    await answer(portal, token, { head: ['needs-correction', 'Three weeks'] })
    expect(now()?.doneAt).toBeNull()
  })

  test('are seen by the reviewer, who can ask for a check; strangers see and do nothing', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const [reviewer, stranger] = [makeReviewer(portal), makeContributor(portal, makeOrganisation(portal))]
    submit(portal, writer, { recordId })
    expect(() => ask(portal, reviewer, recordId)).toThrow('not-your-organisation')
    claim(portal, reviewer, { recordId })
    await answer(portal, ask(portal, reviewer, recordId), { head: ['right', ''] })
    expect(listFactChecks(portal, reviewer, { recordId, language: 'en' }).sections[0]?.answers).toHaveLength(
      1,
    )
    expect(() => listFactChecks(portal, stranger, { recordId, language: 'en' })).toThrow(
      'not-your-organisation',
    )
    expect(() =>
      markAnswer(portal, stranger, { recordId, linkId: 'x', section: 'head', done: true }),
    ).toThrow('not-your-organisation')
  })

  test('leave one audit entry, and none of their words in it', async () => {
    const portal = freshPortal()
    const { recordId, writer } = draft(portal)
    const token = ask(portal, writer, recordId)
    const before = portal.db.select().from(auditLog).all().length
    await answer(portal, token, { head: ['needs-correction', 'A very particular sentence'] })
    const added = portal.db.select().from(auditLog).all().slice(before)
    expect(added.map(({ deed }) => deed)).toEqual(['fact-check.answer'])
    expect(JSON.stringify(added)).not.toMatch(/particular|Gwen|Ward/)
    expect(JSON.stringify(added)).not.toContain(token)
  })
})
