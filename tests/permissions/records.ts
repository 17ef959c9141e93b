import type { RecordKind } from '#app/domain/vocabulary.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { schedule } from '#app/use-cases/submissions/schedule.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { joinDraft } from '#app/use-cases/colleagues/join-draft.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { takeDown } from '#app/use-cases/records/take-down.ts'
import { withdraw } from '#app/use-cases/records/withdraw.ts'
import { setApproverStep } from '#db/organisations.ts'
import {
  caseStudy,
  english,
  checkAnonymity,
  excerpt,
  makeDraft,
  makePublished,
  recordNow,
} from '#tests/support/builders.ts'
import { makeCasebook } from '#tests/support/casebooks.ts'
import type { TestPortal } from '#tests/support/portal.ts'
import type { People } from './people.ts'

/** Where a record can stand: how far its draft has come, and what readers meet. */
export const states = [
  'draft',
  'with-approver',
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'published-with-draft',
  'withdrawn-in-error',
  'withdrawn-replaced',
  'withdrawn-outdated',
  'taken-down',
  'discarded',
] as const
export type State = (typeof states)[number]

/**
 * A case study goes through all of them. For the others, whose writers are other people, the states that differ for
 * those are enough; a casebook has no reviewer, so it is never on the way.
 */
export const statesOf: Record<RecordKind, readonly State[]> = {
  'case-study': states,
  excerpt: ['draft', 'in-review', 'published-with-draft', 'withdrawn-in-error', 'taken-down'],
  casebook: ['draft', 'published', 'published-with-draft', 'withdrawn-in-error', 'taken-down'],
}

export interface Sample {
  kind: RecordKind
  state: State
  id: string
  slug: string
  /** Stands in every text of the draft; nobody who may not see drafts ever gets it. */
  draftCanary: string
}

/** One record of each kind in each state, all brought there by the verbs that people use. */
export async function makeRecords(
  portal: TestPortal,
  people: People,
  /** Called while the first draft of each can still be changed. */
  whileDraft: (sample: Sample) => Promise<void>,
): Promise<Sample[]> {
  const samples: Sample[] = []
  for (const kind of ['case-study', 'excerpt', 'casebook'] as const) {
    for (const state of statesOf[kind]) {
      samples.push(await makeSample(portal, people, { kind, state, whileDraft }))
    }
  }
  return samples
}

async function makeSample(
  portal: TestPortal,
  people: People,
  given: { kind: RecordKind; state: State; whileDraft: (sample: Sample) => Promise<void> },
): Promise<Sample> {
  const { kind, state } = given
  const draftCanary = `Canary${kind.replace('-', '')}${state.replaceAll('-', '')}`
  const id = begin(portal, people, kind, isLive(state) ? 'Words that were published' : draftCanary)
  // The address is made of the title when it is published, and erased when it is taken down.
  let slug = recordNow(portal, id).slug
  await given.whileDraft({ kind, state, id, slug, draftCanary })
  const bringOn = { portal, people, kind, id }
  if (isLive(state)) goLive(bringOn)
  else invite(bringOn)
  slug = recordNow(portal, id).slug
  await finish({ ...bringOn, state, draftCanary })
  return { kind, state, id, slug, draftCanary }
}

interface Bringing {
  portal: TestPortal
  people: People
  kind: RecordKind
  id: string
}

function isLive(state: State): boolean {
  return state.startsWith('published') || state.startsWith('withdrawn') || state === 'taken-down'
}

function begin(portal: TestPortal, { person }: People, kind: RecordKind, words: string): string {
  const said = { title: english(words), summary: english(`${words}.`) }
  if (kind === 'casebook') {
    const id = makeCasebook(portal, person.author, [makePublished(portal, 'excerpt')])
    const { draft } = recordNow(portal, id)
    save(portal, person, id, { ...draft!.content, ...said })
    return id
  }
  const content = kind === 'excerpt' ? excerpt(said) : caseStudy(said)
  const id = makeDraft(portal, person.author, kind, content)
  save(portal, person, id, content, 'author-reviewer')
  return id
}

function save(
  portal: TestPortal,
  person: People['person'],
  recordId: string,
  content: Parameters<typeof saveDraft>[2]['content'],
  by: 'author' | 'author-reviewer' = 'author-reviewer',
): void {
  const lock = recordNow(portal, recordId).draft?.lock ?? -1
  must(saveDraft(portal, person[by], { recordId, lock, content }))
}

function invite({ portal, people: { person }, kind, id }: Bringing): void {
  if (kind === 'casebook') return
  const input = {
    recordId: id,
    purpose: 'colleague',
    madeFor: 'A colleague',
    days: '7',
    oneUse: true,
  } as const
  const made = makeLink(portal, person.author, input)
  const token = made.ok ? made.value.link.split('/').at(-1)! : ''
  must(joinDraft(portal, person.colleague, { token }))
}

function goLive({ portal, people: { person }, kind, id }: Bringing): void {
  if (kind !== 'casebook') {
    must(submit(portal, person.author, { recordId: id }))
    claim(portal, person.reviewer, { recordId: id })
    checkAnonymity(portal, person.reviewer, id)
  }
  must(publish(portal, kind === 'casebook' ? person.author : person.reviewer, { recordId: id }))
}

async function finish(given: Bringing & { state: State; draftCanary: string }): Promise<void> {
  const { portal, people, kind, id, state } = given
  const { author, reviewer } = people.person
  const at = { recordId: id }
  const withdrawing = { ...at, explanation: 'It is out of date.', replacedBy: '' }
  const send = () => must(submit(portal, author, at))
  const take = () => (send(), claim(portal, reviewer, at))
  const steps: Record<State, () => unknown> = {
    draft: () => undefined,
    'with-approver': () => {
      setApproverStep(portal.db, people.home.id, true)
      send()
      setApproverStep(portal.db, people.home.id, false)
    },
    submitted: send,
    'in-review': take,
    'changes-requested': () => {
      take()
      must(returnWithReasons(portal, reviewer, { ...at, reasons: [{ field: '', reason: 'Say more.' }] }))
    },
    approved: () => (take(), must(approve(portal, reviewer, at))),
    scheduled: () => {
      take()
      checkAnonymity(portal, reviewer, id)
      must(schedule(portal, reviewer, { ...at, day: '2026-03-20', time: '10:00', which: '' }))
    },
    published: () => undefined,
    'published-with-draft': () => {
      startDraft(portal, author, at)
      const { draft } = recordNow(portal, id)
      const said = { title: english(given.draftCanary), summary: english(given.draftCanary) }
      save(portal, people.person, id, { ...draft!.content, ...said })
      invite(given)
    },
    'withdrawn-in-error': () =>
      must(withdraw(portal, author, { ...withdrawing, reason: 'published-in-error' })),
    'withdrawn-replaced': () => {
      const replacedBy = begin(portal, people, kind, 'What replaced it')
      goLive({ ...given, id: replacedBy })
      must(withdraw(portal, author, { ...withdrawing, reason: 'replaced', replacedBy }))
    },
    'withdrawn-outdated': () =>
      must(withdraw(portal, author, { ...withdrawing, reason: 'no-longer-current' })),
    'taken-down': async () =>
      must(
        await takeDown(portal, people.person['org-admin'], { ...at, reason: 'court-order', legalNote: '' }),
      ),
    discarded: () => discardDraft(portal, author, at),
  }
  await steps[state]()
}

function must(result: { ok: boolean }): void {
  if (!result.ok) throw new Error(`A step was refused: ${JSON.stringify(result)}`)
}
