import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intruderQuestions } from '#app/domain/anonymity-answers.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import type { Content, Edition } from '#app/domain/record.ts'
import type { Portal } from '#app/portal.ts'
import { answerIntruder } from '#app/use-cases/anonymity/answer-intruder.ts'
import { findInWords } from '#app/use-cases/anonymity/find-in-words.ts'
import { keepFinding } from '#app/use-cases/anonymity/keep-finding.ts'
import { readFindings } from '#app/use-cases/anonymity/read-findings.ts'
import { reopenFinding } from '#app/use-cases/anonymity/reopen-finding.ts'
import { replaceFinding } from '#app/use-cases/anonymity/replace-finding.ts'
import { editSections } from '#app/use-cases/casebooks/edit-sections.ts'
import { importRecord } from '#app/use-cases/imports/import-record.ts'
import { ensurePortalAccount } from '#app/use-cases/people/ensure-portal-account.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { publishDue } from '#app/use-cases/submissions/publish-due.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { schedule } from '#app/use-cases/submissions/schedule.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { tx } from '#db/connection.ts'
import {
  english,
  excerpt,
  makeDraft,
  makeEditor,
  makeOmbudsman,
  makeReviewer,
  recordNow,
} from '#tests/support/builders.ts'
import { makeCasebook } from '#tests/support/casebooks.ts'
import { freshPortal, type TestPortal } from '#tests/support/portal.ts'

/** A run while something is being changed may walk fewer. */
const wanted = Number(process.env['ANONYMITY_PATHS'] ?? 1_000)
const planted = ['Mrs Eluned Carrow', 'Mr Huw Penry', '07700 900123', '14 March 2024'] as const
const texts = ['complaint', 'findings', 'agreedAction'] as const

/**
 * What the test itself remembers of what people decided, apart from the portal's own tables. A path is at fault when
 * something goes live that holds words nobody let stay, or whose decision was taken back, or that nobody but its writers
 * answered for as it is; and when a casebook goes live that shows such an excerpt again.
 */
interface Path {
  portal: TestPortal
  editor: Person
  colleague: Person
  reviewer: Person
  excerptId: string
  casebookId: string
  /** Findings that may stay now: record, place, words, and which of several alike. */
  letStay: Set<string>
  /** Who answered for which words. */
  answered: { words: string; by: string }[]
  /** Who wrote at which edition. */
  wrote: { editionId: string; by: string }[]
  imports: number
}

const steps = {
  plant: fc.record({
    do: fc.constant('plant'),
    text: fc.constantFrom(...texts),
    words: fc.constantFrom(...planted),
    by: fc.constantFrom('editor', 'editor', 'colleague'),
  }),
  clean: fc.record({ do: fc.constant('clean'), text: fc.constantFrom(...texts) }),
  decide: fc.record({
    do: fc.constantFrom('accept', 'keep', 'reopen'),
    nth: fc.nat(3),
    everywhere: fc.boolean(),
  }),
  answer: fc.record({ do: fc.constant('answer'), by: fc.constantFrom('editor', 'colleague', 'reviewer') }),
  comment: fc.record({ do: fc.constant('comment'), words: fc.constantFrom('', ...planted) }),
  import: fc.record({
    do: fc.constant('import'),
    words: fc.constantFrom('', ...planted),
    checked: fc.boolean(),
  }),
  plain: fc.record({
    do: fc.constantFrom(
      'submit',
      'claim',
      'return',
      'schedule',
      'wait',
      'publish',
      'new-edition',
      'keep-all',
      'publish-casebook',
      'casebook-edition',
      'enter',
    ),
  }),
}
type Step = {
  [K in keyof typeof steps]: (typeof steps)[K] extends fc.Arbitrary<infer S> ? S : never
}[keyof typeof steps]

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: steps.plain },
  { weight: 1, arbitrary: steps.plant },
  { weight: 1, arbitrary: steps.clean },
  { weight: 2, arbitrary: steps.decide },
  { weight: 2, arbitrary: steps.answer },
  { weight: 1, arbitrary: steps.comment },
  { weight: 1, arbitrary: steps.import },
)
/** The way that ends well, so that paths reach publication: what chance adds before and between may spoil it. */
function goodWay(scheduled: boolean): Step[] {
  const decided: Step[] = [
    { do: 'keep-all' },
    { do: 'submit' },
    { do: 'claim' },
    { do: 'answer', by: 'reviewer' },
  ]
  const goes: Step[] = scheduled ? [{ do: 'schedule' }, { do: 'wait' }] : [{ do: 'publish' }]
  return [...decided, ...goes, { do: 'enter' }, { do: 'publish-casebook' }]
}
const anyPath = fc
  .tuple(fc.boolean(), fc.array(fc.array(anyStep, { maxLength: 3 }), { minLength: 8, maxLength: 8 }))
  .map(([scheduled, between]) => goodWay(scheduled).flatMap((good, i) => [...(between[i] ?? []), good]))

/** Which edition readers see, asked before and after every deed: finding whole records took a fifth of the time. */
function liveIdsOf(portal: Portal, ids: readonly string[]): (string | null)[] {
  const rows = portal.db.$client
    .prepare('select id, live_edition_id as live from records where id in (?, ?)')
    .all(ids) as { id: string; live: string | null }[]
  return ids.map((id) => rows.find((row) => row.id === id)?.live ?? null)
}

const wordsOf = (edition: { content: unknown } | null) => JSON.stringify(edition?.content)

/** The edition that is decided on. */
const toDecideIn = (portal: Portal, id: string) => (recordNow(portal, id).draft === null ? 'live' : 'draft')

/** Every finding in an edition as the test tells them apart, in the order of the page. */
function keysOf(portal: Portal, id: string, which: 'draft' | 'live'): { key: string; words: string }[] {
  const { kind, [which]: edition } = recordNow(portal, id)
  if (edition === null) return []
  const counts = new Map<string, number>()
  return findInWords(portal, portal.db, kind, edition).flatMap(({ field, findings }) =>
    findings.map(({ rule, text: words }) => {
      const same = [id, field, rule, words].join(' ')
      counts.set(same, (counts.get(same) ?? 0) + 1)
      return { key: `${same} ${counts.get(same)}`, words }
    }),
  )
}

function take(path: Path, step: Step): void {
  const { portal, editor, reviewer, excerptId } = path
  const at = { recordId: excerptId }
  switch (step.do) {
    case 'plant':
    case 'clean': {
      const draft = recordNow(portal, excerptId).draft
      if (draft === null) return
      const said = english(
        'words' in step ? `She wrote. ${step.words} was there.` : 'The referral was not logged.',
      )
      const content: Content = { ...draft.content, ['text' in step ? step.text : 'complaint']: said }
      const by = 'by' in step && step.by === 'colleague' ? path.colleague : editor
      const saved = saveDraft(portal, by, { recordId: excerptId, lock: draft.lock, content })
      if (saved.ok) path.wrote.push({ editionId: draft.id, by: by.id })
      return
    }
    case 'accept':
    case 'keep':
    case 'reopen':
      return decide(path, step.do, 'nth' in step ? step.nth : 0, 'everywhere' in step && step.everywhere)
    case 'keep-all':
      return keepAll(path)
    case 'answer': {
      const by = 'by' in step ? path[step.by] : reviewer
      const { draft, live } = recordNow(portal, excerptId)
      const lock = (draft ?? live)?.lock ?? -1
      if (answerIntruder(portal, by, { ...at, lock, ticked: intruderQuestions }).ok) {
        path.answered.push({ words: wordsOf(draft ?? live), by: by.id })
      }
      return
    }
    case 'comment': {
      const draft = recordNow(portal, path.casebookId).draft
      if (draft === null || !('sections' in draft.content)) return
      const introduction = english(`Read this. ${'words' in step ? step.words : ''}`)
      saveDraft(portal, editor, {
        recordId: path.casebookId,
        lock: draft.lock,
        content: { ...draft.content, introduction },
      })
      return
    }
    case 'import':
      return importOne(path, 'words' in step ? step.words : '', 'checked' in step && step.checked)
    case 'submit':
      submit(portal, editor, at)
      return
    case 'claim':
      claim(portal, reviewer, at)
      return
    case 'return':
      returnWithReasons(portal, reviewer, { ...at, reasons: [{ field: '', reason: 'Look again.' }] })
      return
    case 'schedule':
      schedule(portal, reviewer, { ...at, day: dayAfter(portal), time: '10:00', which: '' })
      return
    case 'wait':
      portal.pass({ days: 2 })
      publishDue(portal)
      return
    case 'publish':
      publish(portal, reviewer, at)
      return
    case 'new-edition':
      startDraft(portal, editor, at)
      return
    case 'publish-casebook':
      publish(portal, editor, { recordId: path.casebookId })
      return
    case 'casebook-edition':
      startDraft(portal, editor, { recordId: path.casebookId })
      return
    case 'enter': {
      const lock = recordNow(portal, path.casebookId).draft?.lock ?? -1
      const edits = [{ do: 'add-entry', section: 'first', recordId: excerptId } as const]
      editSections(portal, editor, { recordId: path.casebookId, lock, edits })
    }
  }
}

function dayAfter(portal: TestPortal): string {
  return new Date(portal.clock().getTime() + 86_400_000).toISOString().slice(0, 10)
}

function decide(path: Path, deed: 'accept' | 'keep' | 'reopen', nth: number, everywhere: boolean): void {
  const { portal, editor, letStay } = path
  for (const recordId of [path.excerptId, path.casebookId]) {
    const { texts: shown, lock } = readFindings(portal, editor, recordId, 'en')
    const one = shown.flatMap(({ findings }) => findings)[nth]
    if (one === undefined) continue
    const { mark, finding } = one
    const keys = keysOf(portal, recordId, toDecideIn(portal, recordId))
    const chosen = keys.filter(({ words }, i) => i === nth || (everywhere && words === finding.text))
    if (deed === 'accept') {
      attempt(() => {
        const input = { recordId, lock, mark, words: null, everywhere }
        if (replaceFinding(portal, editor, input).ok) for (const { key } of chosen) letStay.delete(key)
      })
    }
    if (deed === 'reopen') {
      reopenFinding(portal, editor, { recordId, mark })
      letStay.delete(keys[nth]?.key ?? '')
    }
    if (deed === 'keep') {
      keepFinding(portal, editor, { recordId, mark, reason: 'body-or-place', note: '', everywhere })
      for (const { key } of chosen) letStay.add(key)
    }
  }
}

function keepAll({ portal, editor, excerptId, casebookId, letStay }: Path): void {
  for (const recordId of [excerptId, casebookId]) {
    const shown = readFindings(portal, editor, recordId, 'en').texts.flatMap(({ findings }) => findings)
    for (const { key } of keysOf(portal, recordId, toDecideIn(portal, recordId))) letStay.add(key)
    for (const { mark } of shown) {
      keepFinding(portal, editor, { recordId, mark, reason: 'body-or-place', note: '', everywhere: false })
    }
  }
}

function importOne(path: Path, words: string, checked: boolean): void {
  const { portal, editor, colleague } = path
  path.imports += 1
  const content = excerpt({ complaint: english(`It waited. ${words}`) })
  const imported = tx(portal.db, (db) =>
    importRecord(portal, db, {
      kind: 'excerpt',
      organisationId: editor.memberships[0]?.organisationId ?? '',
      original: 'en',
      content,
      source: `test:${path.imports}`,
      publishAt: portal.clock().toISOString(),
      demonstration: false,
      actorId: ensurePortalAccount(portal, db),
      checkedBy: checked ? colleague.id : null,
    }),
  )
  if (!imported.ok) return
  const { live, draft, kind } = recordNow(portal, imported.value.id)
  const edition = live ?? draft
  const clean = edition !== null && findInWords(portal, portal.db, kind, edition).length === 0
  expect(live !== null, 'an import goes live when it is clean and answered for').toBe(clean && checked)
}

/** What the workflow or the policy refuses is part of a random path. */
function attempt(deed: () => unknown): void {
  try {
    deed()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
  }
}

/** Whether somebody answered for exactly these words who had not written at them. */
function isAnsweredFor({ answered, wrote }: Path, live: Edition): boolean {
  return answered.some(
    ({ words, by }) =>
      words === wordsOf(live) && !wrote.some((one) => one.editionId === live.id && one.by === by),
  )
}

/** The people of every path: whoever does something does it to the path's own records. */
function aWorld() {
  const portal = freshPortal()
  const ombudsman = makeOmbudsman(portal)
  const editor = makeEditor(portal, ombudsman)
  return { portal, editor, colleague: makeEditor(portal, ombudsman), reviewer: makeReviewer(portal) }
}

test('no order of deeds publishes what nobody decided on', () => {
  let world = aWorld()
  let paths = 0
  const seen = new Map<string, number>()
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  fc.assert(
    fc.property(anyPath, (path) => {
      paths += 1
      // Opening a portal takes as long as some paths; in one that many paths have been through, each takes longer.
      if (paths % 100 === 0) world = aWorld()
      const { portal, editor } = world
      const excerptId = makeDraft(portal, editor, 'excerpt', excerpt())
      const casebookId = makeCasebook(portal, editor, [])
      const walk: Path = {
        ...{ ...world, excerptId, casebookId },
        letStay: new Set(),
        answered: [],
        wrote: [],
        imports: paths * 1_000,
      }
      for (const step of path) {
        const ids = [excerptId, casebookId]
        const before = liveIdsOf(portal, ids)
        attempt(() => take(walk, step))
        const after = liveIdsOf(portal, ids)
        ids.forEach((id, i) => {
          if (after[i] === before[i]) return
          const { live, kind } = recordNow(portal, id)
          if (live === null) return
          const entered =
            'sections' in live.content ? live.content.sections.flatMap(({ entries }) => entries) : []
          for (const shown of [id, ...entered.map(({ recordId }) => recordId)]) {
            for (const { key } of keysOf(portal, shown, 'live')) expect([...walk.letStay]).toContain(key)
          }
          if (kind === 'excerpt')
            expect(isAnsweredFor(walk, live), 'answered for by a second person').toBe(true)
          count(`${kind} by ${step.do}`)
          if (entered.length > 0) count('casebook with an excerpt')
        })
      }
    }),
    // The ways that end well are walked first, so that no chance decides whether anything arrives.
    { numRuns: wanted, examples: [[goodWay(false)], [goodWay(true)]] },
  )
  expect(paths).toBeGreaterThanOrEqual(wanted)
  // The walk is worth nothing if it never arrives.
  const ways = [
    'excerpt by publish',
    'excerpt by wait',
    'casebook by publish-casebook',
    'casebook with an excerpt',
  ]
  for (const way of ways) expect(seen.get(way) ?? 0, way).toBeGreaterThan(0)
}, 900_000)
