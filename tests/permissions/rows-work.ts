import { home, notSignedIn, reviewers, type Who } from './people.ts'
import {
  about,
  allKinds,
  editable,
  idOf,
  isWriter,
  only,
  published,
  reviewedKinds,
  reviewsIt,
  sampleOf,
  seesDraft,
  signedIn,
  wasSent,
  withDraft,
  writes,
  type Row,
} from './rules.ts'
import { states, type Sample } from './records.ts'

const work = (rest: string, kinds: Row['kinds'] = allKinds) => ({
  kinds,
  at: (place: Parameters<typeof idOf>[0]) => `/work/${idOf(place)}${rest}`,
})
const deed = (name: string) => ({ form: () => ({ do: name }) })

/** Only the organisation's own writers: what is done in its name is not for those it invited. */
const isOwner = isWriter
const mayWithdraw = (who: Who, sample: Sample) =>
  isWriter(who, sample) || (sample.kind !== 'casebook' && reviewers.includes(who))
const mayConfirm = (who: Who, sample: Sample) => isWriter(who, sample) || who === 'org-admin'
const mayTakeDown = (who: Who, sample: Sample) =>
  who === 'org-admin' || who === 'site-admin' || (sample.kind !== 'case-study' && isWriter(who, sample))
const quotes = (who: Who) => who === 'site-admin' || home.includes(who)

/** Those who may change the words, and reviewers of what was sent to them. */
const decidesFindings = (who: Who, sample: Sample) =>
  writes(who, sample) || (reviewsIt(who, sample) && wasSent(sample))

/** All but what was thrown away before it was published. */
const hasWords = states.filter((state) => state !== 'discarded')
const mayCopy: Row['answer'] = (who, place) => {
  if (isOwner(who, sampleOf(place)) && sampleOf(place).state === 'discarded') return 'misses'
  return about(
    isOwner,
    hasWords.filter((state) => state !== 'withdrawn-in-error'),
  )(who, place)
}

/** Writing: the desk of a record, its draft, and what is done with what was published. */
export const working: Row[] = [
  { route: 'work/list', at: () => '/work', answer: signedIn },
  { route: 'work/start', at: () => '/work/start', answer: () => 'sends-on' },
  {
    route: 'work/start',
    at: () => '/work/start',
    form: ({ world }) => ({ kind: 'case-study', organisation: world.people.home.id }),
    answer: only('contributor', 'author', 'author-reviewer'),
  },
  {
    route: 'work/start',
    at: () => '/work/start',
    form: ({ world }) => ({ kind: 'casebook', organisation: world.people.home.id }),
    answer: only('editor', 'author', 'author-reviewer'),
  },
  {
    route: 'work/start',
    at: () => '/work/start',
    form: ({ world }) => ({ kind: 'excerpt', organisation: world.people.elsewhere.id }),
    answer: only('stranger'),
  },
  { route: 'work/from-word', at: () => '/work/from-word', answer: signedIn },
  {
    route: 'work/from-word',
    at: () => '/work/from-word',
    form: ({ world }) => ({
      intent: 'begin',
      organisation: world.people.home.id,
      language: 'en',
      'sections.0.heading': 'The problem',
      'sections.0.text': 'Replies took weeks.',
      'sections.0.field': 'problem',
    }),
    answer: only('contributor', 'author', 'author-reviewer'),
  },
  { route: 'work/record', ...work(''), answer: about(seesDraft) },
  { route: 'work/preview', ...work('/preview'), answer: about(seesDraft, hasWords, 'misses') },
  { route: 'work/anonymity', ...work('/anonymity'), answer: about(seesDraft, hasWords, 'misses') },
  {
    // With no finding named: whoever may decide is told that it is gone.
    route: 'work/anonymity',
    ...work('/anonymity'),
    ...deed('keep'),
    answer: about(decidesFindings, [], 'late'),
  },
  { route: 'work/anonymity', ...work('/anonymity'), ...deed('use'), answer: about(writes, [], 'late') },
  { route: 'work/pseudonyms', ...work('/pseudonyms', ['excerpt']), answer: about(isOwner) },
  { route: 'work/pseudonyms', ...work('/pseudonyms', ['excerpt']), form: () => ({}), answer: about(isOwner) },
  { route: 'work/tasks', ...work('/tasks', ['case-study']), answer: about(writes, editable, 'sends-on') },
  { route: 'work/edit', ...work('/edit'), answer: about(writes, editable, 'sends-on') },
  { route: 'work/check', ...work('/check', reviewedKinds), answer: about(writes, editable, 'sends-on') },
  { route: 'work/files', ...work('/files', reviewedKinds), answer: about(writes, editable, 'sends-on') },
  { route: 'work/sections', ...work('/sections', ['casebook']), answer: about(writes, editable, 'sends-on') },
  { route: 'work/word-note', ...work('/word-note', ['case-study']), answer: about(writes, [], 'sends-on') },
  { route: 'work/copy', ...work('/copy'), answer: mayCopy },
  { route: 'work/fact-checks', ...work('/fact-checks', reviewedKinds), answer: about(seesDraft, withDraft) },
  { route: 'work/body-preview', ...work('/named-body', ['excerpt']), answer: about(seesDraft, withDraft) },
  {
    route: 'work/colleagues',
    ...work('/colleagues', reviewedKinds),
    answer: about(isOwner, withDraft),
  },
  { route: 'work/voices', ...work('/voices', ['case-study']), answer: about(quotes) },
  {
    // What a reviewer may not see they are not sent on to.
    route: 'work/withdraw',
    ...work('/withdraw'),
    answer: about((who, sample) => mayWithdraw(who, sample) && seesDraft(who, sample), published, 'sends-on'),
  },
  { route: 'work/take-down', ...work('/take-down'), answer: about(mayTakeDown) },
  { route: 'work/correct', ...work('/correct'), answer: about(mayTakeDown) },
  {
    // Also of what was taken down: those who did it must know who still has it.
    route: 'work/holders',
    ...work('/who-may-have-it'),
    answer: (who, place) => {
      const sample = sampleOf(place)
      if (notSignedIn.includes(who)) return 'signs-in'
      return mayTakeDown(who, sample) ? 'answers' : 'refuses'
    },
  },
  {
    route: 'work/still-in-use',
    ...work('/still-in-use', ['case-study']),
    answer: about(mayConfirm, published, 'sends-on'),
  },
  { route: 'work/taken-down', at: () => '/taken-down', answer: signedIn },

  {
    route: 'work/record',
    ...work('', reviewedKinds),
    ...deed('recall'),
    answer: about(isOwner, ['submitted', 'with-approver']),
  },
  { route: 'work/record', ...work(''), ...deed('start-draft'), answer: about(isOwner, ['published']) },
  { route: 'work/record', ...work(''), ...deed('discard-draft'), answer: about(isOwner, editable) },
  { route: 'work/record', ...work('', ['casebook']), ...deed('publish'), answer: about(isOwner, editable) },
  { route: 'work/copy', ...work('/copy'), ...deed('copy'), answer: mayCopy },
  {
    route: 'work/withdraw',
    ...work('/withdraw'),
    form: () => ({ reason: 'no-longer-current', explanation: 'Out of date.' }),
    answer: about(mayWithdraw, published),
  },
  {
    // Words that stand nowhere: nothing is replaced, and whoever may is told.
    route: 'work/correct',
    ...work('/correct'),
    form: () => ({ words: 'Nantyrhafod', by: 'a village' }),
    answer: about(mayTakeDown),
  },
  {
    // Without a reason, as one that is given cannot be undone: whoever may is asked for it.
    route: 'work/take-down',
    ...work('/take-down'),
    form: () => ({ reason: '' }),
    answer: about(mayTakeDown),
  },
  {
    route: 'work/still-in-use',
    ...work('/still-in-use', ['case-study']),
    form: () => ({ answer: 'yes' }),
    answer: about(mayConfirm, published),
  },
  {
    route: 'work/withdraw',
    ...work('/withdraw', ['case-study']),
    states: ['draft', 'published'],
    form: () => ({ reason: '' }),
    answer: about((who, sample) => mayWithdraw(who, sample) && seesDraft(who, sample)),
  },
  {
    route: 'work/colleagues',
    ...work('/colleagues', reviewedKinds),
    form: () => ({ do: 'make', madeFor: 'Somebody', days: '7', uses: 'once' }),
    answer: about(isOwner, withDraft),
  },
]
