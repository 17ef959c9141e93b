import type { RecordKind } from '#app/domain/vocabulary.ts'
import { home, notSignedIn, reviewers, type People, type Who } from './people.ts'
import { statesOf, type Sample, type State } from './records.ts'

/** What somebody meets. A form that comes back with errors, and one that was done, both "answer". */
export type Outcome =
  | 'answers'
  /** Is asked to sign in. */
  | 'signs-in'
  /** 403 */
  | 'refuses'
  /** 404 */
  | 'misses'
  /** 410 */
  | 'gone'
  /** Another page of the portal instead. */
  | 'sends-on'
  /** 409 */
  | 'late'
  /** 400: they might, but not with such a form. */
  | 'is-malformed'
  /** 401, to a script that asks in the background. */
  | 'signed-out'

/** What the rows name: who there is, what there is, and secrets in links. */
export interface World {
  people: People
  samples: Sample[]
  /** Links that open something by themselves. */
  tokens: Record<'join' | 'join-draft' | 'fact-check' | 'shared-agenda', string>
  /** Files of a draft and of what is published, by the state of their record. */
  files: Partial<Record<State, string>>
  synonymSet: string
  /** Meetings of a team of the organisation, and one of them by its day. */
  series: string
  meeting: string
  /** A file of cases that was sent for the home ombudsman. */
  importId: string
  /** The agenda of the one after it, and an action from that. */
  pack: string
  action: string
  /** The id of a token of the home organisation's program. */
  token: string
  /** The path under which the author's calendar fetches those meetings. */
  calendar: string
  /** In an excerpt of the home ombudsman that names the other organisation. */
  recommendation: string
  /** The member's agenda. */
  agenda: string
}

/** Where a cell is: with a record in one state, or with none. */
export interface Place {
  world: World
  sample: Sample | null
}

/**
 * One thing that can be asked, and what each person meets. A row with a form is a POST. Rules are written here by hand,
 * from what the help pages promise: none of them asks the portal's own policy.
 */
export interface Row {
  /** The route's file below app/routes: 'work/record'. */
  route: string
  /** The address, in English. */
  at: (place: Place) => string
  form?: (place: Place) => Record<string, string>
  /** Asked about each kind and state of these; none: asked once. */
  kinds?: readonly RecordKind[]
  states?: readonly State[]
  answer: (who: Who, place: Place) => Outcome
}

/** Who may; everybody else is refused. Those who are not signed in are asked to. */
export function only(...allowed: readonly Who[]): Row['answer'] {
  return (who) => (notSignedIn.includes(who) ? 'signs-in' : allowed.includes(who) ? 'answers' : 'refuses')
}

export const anyone: Row['answer'] = () => 'answers'
export const signedIn: Row['answer'] = (who) => (notSignedIn.includes(who) ? 'signs-in' : 'answers')

/** Nobody gets an answer, whoever asks. */
export function always(outcome: Outcome): Row['answer'] {
  return () => outcome
}

type AboutRecord = (who: Who, sample: Sample) => boolean

/**
 * About a record: who may; and, for those who may, in which states. What was taken down is gone for everybody who is
 * signed in.
 */
export function about(
  allowed: AboutRecord,
  states: readonly State[] | 'any' = 'any',
  otherwise: Outcome = 'late',
): Row['answer'] {
  return (who, { sample }) => {
    if (sample === null) throw new Error('A row about a record has kinds')
    if (notSignedIn.includes(who)) return 'signs-in'
    if (sample.state === 'taken-down') return 'gone'
    if (!allowed(who, sample)) return 'refuses'
    return states === 'any' || states.includes(sample.state) ? 'answers' : otherwise
  }
}

/** States in which there is a draft. */
export const withDraft: readonly State[] = [
  'draft',
  'with-approver',
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'published-with-draft',
]
/** States in which its writers can change the draft. */
export const editable: readonly State[] = ['draft', 'changes-requested', 'published-with-draft']
/** States in which it is with the reviewers. */
export const inQueue: readonly State[] = ['submitted', 'in-review', 'approved', 'scheduled']
export const published: readonly State[] = ['published', 'published-with-draft']

export function wasPublished({ state }: Sample): boolean {
  return published.includes(state) || state.startsWith('withdrawn')
}

/** Never what somebody only began, nor what only their own approver has. */
export function wasSent(sample: Sample): boolean {
  return wasPublished(sample) || inQueue.includes(sample.state) || sample.state === 'changes-requested'
}

/** Case studies are written by contributors, the rest by the editors of an ombudsman. */
export function isWriter(who: Who, { kind }: Sample): boolean {
  const writers: Who[] =
    kind === 'case-study'
      ? ['contributor', 'author', 'author-reviewer']
      : ['editor', 'author', 'author-reviewer']
  return writers.includes(who)
}

/** Was invited to the draft, and there is one. A casebook is written alone. */
export function isInvited(who: Who, { kind, state }: Sample): boolean {
  return who === 'colleague' && kind !== 'casebook' && withDraft.includes(state)
}

export const writes: AboutRecord = (who, sample) => isWriter(who, sample) || isInvited(who, sample)

/** The organisation's own people, whom it invited, and the reviewers once it was sent. */
export const seesDraft: AboutRecord = (who, sample) =>
  home.includes(who) || isInvited(who, sample) || (reviewers.includes(who) && wasSent(sample))

/** A reviewer who wrote none of it; once a draft is discarded, nobody did. */
export const reviewsIt: AboutRecord = (who, { state }) =>
  who === 'reviewer' || who === 'other-reviewer' || (who === 'author-reviewer' && state === 'discarded')

/** Every kind, in each state that it can have. */
export const allKinds: readonly RecordKind[] = ['case-study', 'excerpt', 'casebook']
export const reviewedKinds: readonly RecordKind[] = ['case-study', 'excerpt']

/** The places of a row: one for each record it is about. */
export function placesOf(row: Row, world: World): Place[] {
  if (row.kinds === undefined) return [{ world, sample: null }]
  return world.samples
    .filter(({ kind, state }) => row.kinds!.includes(kind) && (row.states ?? statesOf[kind]).includes(state))
    .map((sample) => ({ world, sample }))
}

/** The record that the cell is about. */
export function sampleOf({ sample }: Place): Sample {
  if (sample === null) throw new Error('This row is about no record')
  return sample
}

export function idOf(place: Place): string {
  return sampleOf(place).id
}
