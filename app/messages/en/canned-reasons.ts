import type { CannedReason } from '#app/domain/canned-reasons.ts'

/** Sentences reviewers put into the reasons they return something with. They speak to the writers. */
export const cannedReasons: Record<CannedReason, string> = {
  unclear: 'We could not tell what this means. Please say it again as you would to a colleague elsewhere.',
  'too-long': 'Please shorten this to what another organisation needs in order to do the same.',
  jargon: 'Please use everyday words, or explain the words that only people in your field know.',
  abbreviation: 'Please spell out the abbreviations where you first use them.',
  'identifies-somebody':
    'Somebody could be recognised here. Please take out what is not needed: names, places, exact dates or ages.',
  'needs-source': 'Please say where this figure or claim comes from.',
  'sounds-like-advertising': 'Please say what happened, without praise. Readers trust plain facts more.',
  'title-says-little':
    'Please let the title say what was done, so that somebody searching knows what it is about.',
  'title-names-project':
    'The project’s name says nothing to people elsewhere. Please say what it does instead.',
  'summary-repeats-title':
    'The summary repeats the title. Please say what the problem was and what came of it.',
  'summary-without-result': 'Please let the summary say what changed, or that nothing did.',
  'problem-for-whom': 'Please say for whom this was a problem.',
  'problem-how-large':
    'Please say how large the problem was: how many people, how often, how long they waited.',
  'problem-blames': 'Please describe what went wrong without blaming a person or a team.',
  'did-what-exactly': 'Please say exactly what you did, so that others could do the same.',
  'did-who': 'Please say who did it: which roles, how many people, how much of their time.',
  'did-in-what-order': 'Please say in which order it happened, and how long each step took.',
  'changed-without-figures': 'Please give a figure for what changed, or say why there is none.',
  'changed-compared-with-what': 'Please say what this is compared with, and over which period.',
  'changed-claims-too-much':
    'The evidence does not carry this claim yet. Please say less, or say what else shows it.',
  'evidence-missing': 'Please say how you know that it worked, or that it did not.',
  'evidence-weak-for-claim': 'Please give the size of the sample and who collected the data.',
  'failure-missing': 'Please say what did not work. It is what other organisations learn most from.',
  'cost-missing': 'Please give the cost as well as you know it. A rough figure, said to be rough, is enough.',
  'transfer-missing': 'Please say what another organisation would need to have in place.',
  'co-production-thin': 'Please say who took part, at which stage, and what changed because of them.',
  'personal-mailbox': 'Please give a team’s mailbox instead of one person’s address.',
  'heads-outcome-missing': 'Please give each head of complaint the outcome it has in the report.',
  'findings-and-facts-apart': 'Please keep apart what was complained about and what was found.',
  'recommendation-not-checkable':
    'Please word the recommendation so that one can tell whether it was carried out.',
  'learning-too-general': 'Please say what a team elsewhere could do differently next week.',
  'whole-plain-language':
    'Please go through it once more in plain language: short sentences, everyday words.',
  'whole-anonymity':
    'Please read it once more as somebody who knows the people in it: could they be recognised?',
  'whole-duplicate':
    'This is very close to something published already. Please say what is new, or add to that record.',
  'whole-permission': 'Please confirm that everybody who is quoted or shown has agreed to it.',
  'whole-welsh': 'Please add the Welsh text, or tell us when it will come.',
  'whole-not-good-practice-yet':
    'It is early days for this work. Please send it again when there is something to report, good or bad.',
}
