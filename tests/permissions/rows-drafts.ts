import { home, notSignedIn } from './people.ts'
import {
  about,
  allKinds,
  anyone,
  always,
  editable,
  idOf,
  isWriter,
  reviewedKinds,
  sampleOf,
  seesDraft,
  signedIn,
  wasSent,
  withDraft,
  writes,
  type Place,
  type Row,
} from './rules.ts'

const work = (rest: string, kinds: Row['kinds'] = allKinds) => ({
  kinds,
  at: (place: Place) => `/work/${idOf(place)}${rest}`,
})
const old = () => ({ lock: '99' })

/** Saving over what is not the newest: whoever may write is told so, at whatever stage. */
const writesTooLate = about(writes, [])

/** A script that saves in the background is told by the status alone. */
const inBackground: Row['answer'] = (who, place) =>
  notSignedIn.includes(who) ? 'signed-out' : writesTooLate(who, place)

/** Writers and reviewers, about what was sent; a reviewer who wrote it speaks as a writer. */
const talks: Row['answer'] = (who, place) =>
  about(
    (one, sample) => writes(one, sample) || one === 'reviewer' || one === 'other-reviewer',
    wasSent(sampleOf(place)) ? 'any' : [],
  )(who, place)

/** What there is no draft of is not there, whoever asks. */
const whileDraft =
  (rule: Row['answer']): Row['answer'] =>
  (who, place) =>
    notSignedIn.includes(who) || withDraft.includes(sampleOf(place).state) ? rule(who, place) : 'misses'

/** Whoever may is told that the form makes no sense. */
const notThis =
  (rule: Row['answer']): Row['answer'] =>
  (who, place) => {
    const answer = rule(who, place)
    return answer === 'answers' ? 'is-malformed' : answer
  }

/** Whoever may is told that there is no such entry: the address names none. */
const missesEntry =
  (rule: Row['answer']): Row['answer'] =>
  (who, place) => {
    const answer = rule(who, place)
    return answer === 'answers' ? 'misses' : answer
  }

const missesSignedIn: Row['answer'] = (who) => (notSignedIn.includes(who) ? 'signs-in' : 'misses')

/** The writers, and the reviewer who has it. */
const asksForFacts = about(
  (who, sample) =>
    isWriter(who, sample) ||
    (who === 'reviewer' && ['in-review', 'approved', 'scheduled'].includes(sample.state)),
  withDraft,
)

const joinDraft = ({ world }: Place) => `/join-draft/${world.tokens['join-draft']}`
const factCheck = ({ world }: Place) => `/fact-check/${world.tokens['fact-check']}`

/** What happens to a draft besides moving it on: saving it, talking about it, letting others see it. */
export const drafting: Row[] = [
  { route: 'work/edit', ...work('/edit'), form: old, answer: writesTooLate },
  { route: 'work/autosave', ...work('/autosave'), form: old, answer: inBackground },
  {
    route: 'work/sections',
    ...work('/sections', ['casebook']),
    form: () => ({}),
    answer: notThis(about(writes, editable)),
  },
  {
    // With no entry named, whoever may write is told that there is none.
    route: 'work/annotate',
    ...work('/annotate', ['casebook']),
    form: () => ({ do: 'remove nothing' }),
    answer: missesEntry(about(writes, editable)),
  },
  {
    route: 'work/annotate',
    ...work('/annotate', ['casebook']),
    answer: missesEntry(about(writes, editable, 'sends-on')),
  },
  {
    route: 'work/autosave-sections',
    ...work('/sections/autosave', ['casebook']),
    form: old,
    answer: inBackground,
  },
  { route: 'work/check', ...work('/check', reviewedKinds), form: old, answer: about(isWriter, []) },
  {
    route: 'work/files',
    ...work('/files', reviewedKinds),
    form: () => ({}),
    answer: notThis(about(writes, editable)),
  },
  {
    route: 'work/sent',
    ...work('/sent', reviewedKinds),
    answer: about(
      seesDraft,
      ['with-approver', 'submitted', 'in-review', 'approved', 'scheduled'],
      'sends-on',
    ),
  },
  { route: 'work/edition', ...work('/editions/1'), answer: about(seesDraft) },
  {
    route: 'work/record',
    ...work('', reviewedKinds),
    form: () => ({ do: 'message', message: 'A question.' }),
    answer: talks,
  },
  {
    route: 'work/inspired-by',
    ...work('/inspired-by', ['case-study']),
    answer: whileDraft(about(writes, editable)),
  },
  {
    route: 'work/inspired-by',
    ...work('/inspired-by', ['case-study']),
    form: () => ({ address: 'nowhere' }),
    answer: about(writes, editable),
  },
  { route: 'work/inspired', at: () => '/work/inspired?by=nothing', answer: missesSignedIn },
  {
    route: 'work/inspired',
    at: () => '/work/inspired?by=nothing',
    form: () => ({ where: '' }),
    answer: missesSignedIn,
  },
  {
    route: 'work/word-note',
    ...work('/word-note', ['case-study']),
    form: () => ({}),
    answer: about(writes, editable),
  },
  {
    route: 'work/fact-checks',
    ...work('/fact-checks', ['case-study']),
    form: () => ({ do: 'make', madeFor: 'Somebody', days: '7' }),
    answer: asksForFacts,
  },
  {
    // The excerpts name no body, so there is nobody to open them to.
    route: 'work/body-preview',
    ...work('/named-body', ['excerpt']),
    form: () => ({ do: 'open' }),
    answer: about(() => false),
  },
  // A draft that was opened to no body is nobody's to correct, not even its writers'.
  { route: 'work/body-facts', ...work('/facts', ['excerpt']), answer: missesSignedIn },
  {
    route: 'work/body-facts',
    ...work('/facts', ['excerpt']),
    form: () => ({ do: 'agree' }),
    answer: missesSignedIn,
  },
  {
    // There is no such voice: whoever may take one out learns that, and nobody else.
    route: 'work/voices',
    ...work('/voices', ['case-study']),
    form: () => ({ voice: 'none' }),
    answer: about((who) => who === 'site-admin' || home.includes(who), [], 'misses'),
  },
  { route: 'join-draft', at: joinDraft, answer: anyone },
  { route: 'join-draft', at: joinDraft, form: () => ({}), answer: signedIn },
  { route: 'join-draft', at: () => '/join-draft/no-such-link', answer: always('gone') },
  { route: 'fact-check', at: factCheck, answer: anyone },
  { route: 'fact-check', at: factCheck, form: () => ({}), answer: anyone },
  { route: 'fact-check', at: () => '/fact-check/no-such-link', answer: always('gone') },
]
