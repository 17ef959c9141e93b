import { expect, test } from 'vitest'
import { intruderQuestions } from '#app/domain/anonymity-answers.ts'
import { answerIntruder } from '#app/use-cases/anonymity/answer-intruder.ts'
import { destroyPseudonyms } from '#app/use-cases/anonymity/destroy-pseudonyms.ts'
import { keepFinding } from '#app/use-cases/anonymity/keep-finding.ts'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { readPseudonyms } from '#app/use-cases/anonymity/read-pseudonyms.ts'
import { reopenFinding } from '#app/use-cases/anonymity/reopen-finding.ts'
import { replaceFinding } from '#app/use-cases/anonymity/replace-finding.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { requireAnonymity } from '#app/use-cases/organisations/require-anonymity.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { auditLog, findingDecisions, pseudonymKeys } from '#db/schema/schema.ts'
import {
  caseStudy,
  checkAnonymity,
  english,
  excerpt,
  makeContributor,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeOrganisation,
  makePerson,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'
import { columnsWith } from '#tests/support/words-in-database.ts'

const named = {
  complaint: english('Mrs Eluned Carrow rang. Mr Huw Penry wrote.'),
  findings: english('Nobody rang Mrs Eluned Carrow back.'),
}

function scene(portal: TestPortal, content = excerpt(named)) {
  const ombudsman = makeOmbudsman(portal)
  const editor = makeEditor(portal, ombudsman)
  const recordId = makeDraft(portal, editor, 'excerpt', content)
  const page = () => readFindings(portal, editor, recordId, 'en')
  const all = () => page().texts.flatMap(({ findings }) => findings)
  return { ombudsman, editor, recordId, page, all, lock: () => page().lock }
}

test('a name is replaced everywhere at once, and its letter goes on in the next edition', () => {
  const portal = freshPortal()
  const { editor, recordId, page, all, lock } = scene(portal)
  expect(all().map(({ finding, alike }) => [finding.text, alike])).toEqual([
    ['Mrs Eluned Carrow', 2],
    ['Mr Huw Penry', 1],
    ['Mrs Eluned Carrow', 2],
  ])
  const replace = (everywhere: boolean) =>
    replaceFinding(portal, editor, { recordId, lock: lock(), mark: all()[0]!.mark, words: null, everywhere })
  expect(replace(true)).toEqual({ ok: true, value: 2 })
  expect(replace(false)).toEqual({ ok: true, value: 1 })
  const { draft } = recordNow(portal, recordId)
  expect(draft?.content).toMatchObject({
    complaint: english('Mrs X rang. Mr Y wrote.'),
    findings: english('Nobody rang Mrs X back.'),
  })
  expect(page()).toMatchObject({ open: 0, uncleared: { problem: 'not-checked' } })

  const reviewer = makeReviewer(portal)
  submit(portal, editor, { recordId })
  claim(portal, reviewer, { recordId })
  checkAnonymity(portal, reviewer, recordId)
  expect(publish(portal, reviewer, { recordId }).ok).toBe(true)
  startDraft(portal, editor, { recordId })
  const content = {
    ...recordNow(portal, recordId).draft!.content,
    learningPoints: english('Mr Huw Penry and Mr Rhodri Tegwen know.'),
  }
  saveDraft(portal, editor, { recordId, lock: 0, content })
  expect(all().map(({ finding }) => finding.suggestion)).toEqual(['Mr Y', 'Mr Z'])
})

test('neither decisions nor the audit log hold the words, and the key only sealed', () => {
  const portal = freshPortal()
  const { editor, recordId, all, lock } = scene(portal)
  const [first, second] = all()
  replaceFinding(portal, editor, {
    recordId,
    lock: lock(),
    mark: first!.mark,
    words: 'the mother',
    everywhere: true,
  })
  const kept = { recordId, mark: second!.mark, reason: 'public-role', note: '', everywhere: false }
  expect(keepFinding(portal, editor, kept).ok).toBe(true)
  const held = columnsWith(portal, 'Carrow')
  expect(
    held.filter((column) => /^(finding_decisions|audit_log|pseudonym_keys|timeline|outbox)/.test(column)),
  ).toEqual([])
  expect(JSON.stringify(portal.db.select().from(findingDecisions).all())).not.toContain('Penry')
  expect(readPseudonyms(portal, editor, recordId, 'en').lines).toEqual([
    { stands: 'the mother', words: 'Mrs Eluned Carrow' },
  ])
})

test('words stay only for a reason that does not repeat them, until somebody thinks better of it', () => {
  const portal = freshPortal()
  const { editor, recordId, page, all } = scene(portal)
  const keep = (given: object) =>
    keepFinding(portal, editor, {
      ...{ recordId, mark: all()[0]!.mark, reason: 'agreed', note: 'In writing.', everywhere: true },
      ...given,
    })
  expect(keep({ reason: '' })).toMatchObject({ issues: [{ field: 'reason' }] })
  expect(keep({ note: ' ' })).toMatchObject({ issues: [{ field: 'note', problem: 'required' }] })
  expect(keep({ note: 'Mrs Eluned Carrow agreed' })).toMatchObject({ issues: [{ problem: 'repeats-words' }] })
  expect(keep({ mark: 'another' })).toMatchObject({ issues: [{ problem: 'finding-gone' }] })
  expect(page().open).toBe(3)
  expect(keep({})).toEqual({ ok: true, value: 2 })
  expect(page().open).toBe(1)
  reopenFinding(portal, editor, { recordId, mark: all()[0]!.mark })
  expect(page().open).toBe(2)
})

test('an edit opens what it brings, and leaves what was decided', () => {
  const portal = freshPortal()
  const { editor, recordId, page, all, lock } = scene(portal)
  for (const { mark } of all()) {
    keepFinding(portal, editor, { recordId, mark, reason: 'body-or-place', note: '', everywhere: false })
  }
  expect(page().open).toBe(0)
  const draft = recordNow(portal, recordId).draft!
  const content = {
    ...draft.content,
    findings: english('She waited. Nobody rang Mrs Eluned Carrow or Ms Nia Brychan back.'),
  }
  saveDraft(portal, editor, { recordId, lock: lock(), content })
  expect(
    all()
      .filter(({ kept }) => kept === null)
      .map(({ finding }) => finding.text),
  ).toEqual(['Ms Nia Brychan'])
})

test('what somebody else saved meanwhile is not written over', () => {
  const portal = freshPortal()
  const { editor, recordId, all, lock } = scene(portal)
  const [{ mark } = { mark: '' }] = all()
  const stale = lock()
  saveDraft(portal, editor, {
    recordId,
    lock: stale,
    content: excerpt({ ...named, title: english('Another') }),
  })
  const input = { recordId, lock: stale, mark, words: null, everywhere: false }
  expect(replaceFinding(portal, editor, input)).toMatchObject({ issues: [{ problem: 'finding-gone' }] })
})

test('the questions are answered by somebody else, all of them, about these words', () => {
  const portal = freshPortal()
  const { ombudsman, editor, recordId, page, lock } = scene(portal, excerpt())
  const colleague = makeEditor(portal, ombudsman)
  const answer = (who = colleague, ticked: readonly string[] = intruderQuestions) =>
    answerIntruder(portal, who, { recordId, lock: lock(), ticked })
  expect(() => answer(editor)).toThrow('own-work')
  expect(() => answer(makeReviewer(portal))).toThrow('not-your-organisation')
  expect(() => answer(makePerson(portal, { portalRoles: ['site-admin'] }))).toThrow('needs-reviewer')
  expect(answer(colleague, intruderQuestions.slice(1))).toMatchObject({ issues: [{ field: 'ticked' }] })
  expect(page().clearance.checked).toBe('no')
  expect(answer().ok).toBe(true)
  expect(page().clearance.checked).toBe('yes')

  const draft = recordNow(portal, recordId).draft!
  const save = (who: typeof editor, title: string) =>
    saveDraft(portal, who, { recordId, lock: lock(), content: { ...draft.content, title: english(title) } })
  save(editor, 'Another title')
  expect(page().clearance.checked).toBe('before-changes')
  save(editor, draft.content.title.en)
  expect(page().clearance.checked).toBe('yes')
  // Whoever writes at it is no second person any more.
  save(colleague, draft.content.title.en)
  expect(page().clearance.checked).toBe('no')
})

test('who is meant is for the scheme’s editors, each reading is kept, and it can be destroyed', () => {
  const portal = freshPortal()
  const { editor, recordId, all, lock } = scene(portal)
  replaceFinding(portal, editor, {
    recordId,
    lock: lock(),
    mark: all()[0]!.mark,
    words: null,
    everywhere: true,
  })
  const others = [
    makeReviewer(portal),
    makePerson(portal, { portalRoles: ['site-admin'] }),
    makeEditor(portal, makeOmbudsman(portal)),
  ]
  for (const other of others) {
    expect(() => readPseudonyms(portal, other, recordId, 'en')).toThrow('needs-scheme-editor')
    expect(() => destroyPseudonyms(portal, other, { recordId, confirmed: true })).toThrow(
      'needs-scheme-editor',
    )
  }
  readPseudonyms(portal, editor, recordId, 'en')
  expect(destroyPseudonyms(portal, editor, { recordId, confirmed: false }).ok).toBe(false)
  expect(readPseudonyms(portal, editor, recordId, 'en').lines).toHaveLength(1)
  expect(destroyPseudonyms(portal, editor, { recordId, confirmed: true }).ok).toBe(true)
  expect(readPseudonyms(portal, editor, recordId, 'en').lines).toEqual([])
  const deeds = portal.db
    .select()
    .from(auditLog)
    .all()
    .map(({ deed }) => deed)
  expect(deeds.filter((deed) => deed.startsWith('pseudonyms.'))).toEqual([
    'pseudonyms.add',
    'pseudonyms.read',
    'pseudonyms.read',
    'pseudonyms.destroy',
  ])
})

test('taking an excerpt down destroys who is meant in it', async () => {
  const portal = freshPortal()
  const { editor, recordId, all, lock } = scene(portal)
  replaceFinding(portal, editor, {
    recordId,
    lock: lock(),
    mark: all()[0]!.mark,
    words: null,
    everywhere: true,
  })
  expect(portal.db.select().from(pseudonymKeys).all()).toHaveLength(1)
  expect((await takeDown(portal, editor, { recordId, reason: 'safeguarding', legalNote: '' })).ok).toBe(true)
  expect(portal.db.select().from(pseudonymKeys).all()).toEqual([])
  expect(portal.db.select().from(findingDecisions).all()).toEqual([])
})

test('case studies are only warned about, until their organisation says otherwise', () => {
  const portal = freshPortal()
  const organisation = makeOrganisation(portal)
  const admin = makePerson(portal, { in: organisation, roles: ['org-admin'] })
  const writer = makeContributor(portal, organisation)
  const reviewer = makeReviewer(portal)
  const inReview = () => {
    const recordId = makeDraft(portal, writer, 'case-study', caseStudy({ problem: named.complaint }))
    submit(portal, writer, { recordId })
    claim(portal, reviewer, { recordId })
    return publish(portal, reviewer, { recordId })
  }
  expect(inReview().ok).toBe(true)
  requireAnonymity(portal, admin, { organisationId: organisation.id, required: true })
  expect(inReview()).toMatchObject({ ok: false, issues: [{ problem: 'findings-open' }] })
  requireAnonymity(portal, admin, { organisationId: organisation.id, required: false })
  expect(inReview().ok).toBe(true)
})
