import type { MeasureUnit } from '#app/domain/case-study-vocabulary.ts'
import type { EvidenceReason, EvidenceStep } from '#app/domain/evidence-level.ts'
import type { MeasureOutcome } from '#app/domain/measure-outcome.ts'
import type { PluralForms } from '../plural.ts'

/** What stands around a case study's measures, evidence, voices and costs. */
export const caseStudies = {
  units: {
    percent: { other: '#%' },
    people: { one: '# person', other: '# people' },
    cases: { one: '# case', other: '# cases' },
    minutes: { one: '# minute', other: '# minutes' },
    hours: { one: '# hour', other: '# hours' },
    days: { one: '# day', other: '# days' },
    'working-days': { one: '# working day', other: '# working days' },
    weeks: { one: '# week', other: '# weeks' },
    months: { one: '# month', other: '# months' },
    pounds: { other: '£#' },
    score: { other: '#' },
  } satisfies Record<MeasureUnit, PluralForms> as Record<MeasureUnit, PluralForms>,
  fewerThanFive: 'fewer than 5 (not shown)',
  whyHidden: 'Figures from fewer than 5 people are not shown, so that nobody can be recognised.',
  figures: { baseline: 'Before', result: 'Result', target: 'Target', ideal: 'Ideal' },
  figure: 'Figure',
  value: 'Value',
  chartOf: (measure: string, figures: string) => `Bar chart of ${measure}. ${figures}`,
  outcomes: {
    'target-met': 'The target was met.',
    'target-not-met': 'The target was not met.',
    better: 'Better than before.',
    worse: 'Worse than before.',
    'no-change': 'No different from before.',
  } satisfies Record<MeasureOutcome, string>,
  independent: 'Independent',
  fieldwork: 'When it was gathered',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  readEvidence: (method: string) => `Read it: ${method}`,
  stages: {
    caption: 'How far people shared in the work',
    stage: 'Stage',
    rung: 'How far',
    step: (rung: number, of: number) => `step ${rung} of ${of}`,
  },
  voice: {
    agreed: (month: string) => `Quoted with their consent, given in ${month}.`,
    training: 'They agreed to be quoted in training too.',
    withdrawn: {
      one: 'One person has taken back their words.',
      other: '# people have taken back their words.',
    } satisfies PluralForms as PluralForms,
  },
  money: {
    caption: 'In figures',
    what: 'What',
    amount: 'Amount',
    setUp: 'Setting it up, once',
    running: 'Running it, each year',
    saving: 'Saved, each year',
    paysBack: (months: number) =>
      months <= 1
        ? 'By these figures it pays for itself within a month.'
        : `By these figures it pays for itself in about ${months} months.`,
    gains: (amount: string) => `By these figures it saves ${amount} a year more than it costs to run.`,
    costs: (amount: string) => `By these figures it costs ${amount} a year more than it saves.`,
    even: 'By these figures it saves each year what it costs to run.',
  },
  evidence: {
    tried: 'Published on purpose: knowing what does not work saves others the cost of finding out.',
    reasons: {
      'nothing-attached': 'It is described, with no figure or evidence attached.',
      'own-account': 'It rests on evidence that the organisation gathered itself.',
      'figure-alone': 'It rests on a result that has nothing to be compared with.',
      'compared-with-before': 'A result is compared with what it was before.',
      'compared-with-target': 'A result is compared with a target.',
      'comparison-group': 'It was tested against a group where nothing was changed.',
      independent: 'It was tested independently.',
      'used-elsewhere': 'It was measured or tested, and another organisation uses it too.',
      'repeated-elsewhere':
        'It was measured or tested, and another organisation measured a result of its own.',
    } satisfies Record<EvidenceReason, string>,
    raise: 'What would raise it',
    steps: {
      'add-a-figure': 'a figure that shows what changed, with what it was before',
      'add-the-result': 'the result, beside the figure from before',
      'add-what-it-was-before': 'what the figure was before, or the target that was set',
      'have-it-tested':
        'evidence gathered by people who neither run nor pay for the service, or a comparison with a group where nothing was changed',
      'see-it-repeated': 'another organisation that uses it and measures its own result',
    } satisfies Record<EvidenceStep, string>,
    surer: 'What would make the lesson surer',
  },
}
