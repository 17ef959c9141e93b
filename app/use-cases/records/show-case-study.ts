import type { CaseStudy } from '#app/domain/case-study.ts'
import { coProductionFields } from '#app/domain/co-production.ts'
import type { Evidence } from '#app/domain/evidence.ts'
import { outcomeOf } from '#app/domain/measure-outcome.ts'
import { figuresOf, type Measure } from '#app/domain/measure.ts'
import type { Partner } from '#app/domain/partner.ts'
import type {
  MeasureFigure,
  ShownEvidence,
  ShownFact,
  ShownField,
  ShownMeasure,
  ShownPartner,
  ShownText,
  ShownVoice,
} from '#app/domain/shown.ts'
import { hiddenIn, hidesSample } from '#app/domain/small-numbers.ts'
import { readIn, type Bilingual } from '#app/domain/text.ts'
import { valueForMoney } from '#app/domain/value-for-money.ts'
import { isWithdrawn, type Voice } from '#app/domain/voice.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { longDate } from '#app/messages/dates.ts'
import { figure } from '#app/messages/figures.ts'
import { readerWordsOf } from '#app/messages/reader-words.ts'
import type { Showing } from './show.ts'

type Shown = (study: CaseStudy, showing: Showing) => ShownField[]

/**
 * The fields of a case study that readers get as more than rows and lines, by key. Several fields that are read
 * together are shown with the first of them.
 */
export const shownOfCaseStudy: Partial<Record<keyof CaseStudy, Shown>> = {
  partners: ({ partners }, showing) =>
    partners.length === 0
      ? []
      : [
          {
            key: 'partners',
            kind: 'partners',
            partners: leadFirst(partners).map((one) => partner(one, showing)),
          },
        ],
  coProductionCommission: (study) => {
    const stages = coProductionFields.flatMap(([stage, key]) => {
      const rung = study[key]
      return rung === '' ? [] : [{ stage, rung }]
    })
    return stages.length === 0 ? [] : [{ key: 'coProductionCommission', kind: 'stages', stages }]
  },
  coProductionDesign: () => [],
  coProductionDeliver: () => [],
  coProductionEvaluate: () => [],
  voices: ({ voices }, showing) => {
    const heard = voices.filter((one) => !isWithdrawn(one))
    return voices.length === 0
      ? []
      : [
          {
            key: 'voices',
            kind: 'voices',
            voices: heard.map((one) => voice(one, showing)),
            withdrawn: voices.length - heard.length,
          },
        ]
  },
  measures: ({ measures }, showing) =>
    measures.length === 0
      ? []
      : [{ key: 'measures', kind: 'measures', measures: measures.map((one) => measure(one, showing)) }],
  evidence: ({ evidence }, showing) =>
    evidence.length === 0
      ? []
      : [{ key: 'evidence', kind: 'evidence', pieces: evidence.map((one) => piece(one, showing)) }],
  costSetUpAmount: (study) => {
    const money = valueForMoney(study)
    return money === null ? [] : [{ key: 'costSetUpAmount', kind: 'money', money }]
  },
  costRunningAmount: () => [],
  savingAmount: () => [],
}

function leadFirst(partners: readonly Partner[]): Partner[] {
  return [...partners].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
}

function partner({ name, role, part }: Partner, showing: Showing): ShownPartner {
  const known = showing.organisationNamed(name)
  const read =
    known === null ? { text: name, language: showing.language } : readIn(known.name, showing.language)
  return {
    name: { text: read.text, language: read.language },
    slug: known?.slug ?? null,
    role: role === '' ? '' : bothLanguages[showing.language].vocabulary.partnerRole[role],
    part: textOf(part, showing),
  }
}

function voice({ quote, who, consentOn, scope }: Voice, showing: Showing): ShownVoice {
  return {
    quote: textOf(quote, showing),
    who: textOf(who, showing),
    agreed: longDate(consentOn.slice(0, 7), showing.language),
    inTraining: scope.includes('training'),
  }
}

const drawn = ['baseline', 'result', 'target', 'ideal'] as const satisfies readonly MeasureFigure[]

function measure(one: Measure, showing: Showing): ShownMeasure {
  const { caseStudies, vocabulary } = bothLanguages[showing.language]
  const hidden = hiddenIn(one)
  const isHidden = (key: string) => (hidden as readonly string[]).includes(key)
  const label = labelIn('measures', showing)
  const figures = hidden.includes('result') || hidden.includes('baseline') ? null : figuresOf(one)
  const sample = isHidden('sample') ? plain(caseStudies.fewerThanFive, showing) : textOf(one.sample, showing)
  const sampleSize =
    isHidden('sampleSize') && one.sampleSize !== '' ? caseStudies.fewerThanFive : one.sampleSize
  return {
    label: textOf(one.label, showing),
    figures: drawn
      .filter((key) => one[key] !== '')
      .map((key) => ({
        figure: key,
        text: isHidden(key) ? caseStudies.fewerThanFive : figure(one[key], one.unit, showing.language),
      })),
    facts: filled([
      { label: label('definition'), ...textOf(one.definition, showing) },
      {
        label: label('direction'),
        ...plain(one.direction === '' ? '' : vocabulary.direction[one.direction], showing),
      },
      { label: label('targetReason'), ...textOf(one.targetReason, showing) },
      { label: label('period'), ...textOf(one.period, showing) },
      { label: label('sampleSize'), ...plain(sampleSize, showing) },
      { label: label('sample'), ...sample },
      { label: label('responseRate'), ...plain(one.responseRate, showing) },
    ]),
    chart: figures,
    direction: one.direction,
    outcome: figures === null ? null : outcomeOf(figures, one.direction),
    hides: hidden.length > 0,
  }
}

function piece(one: Evidence, showing: Showing): ShownEvidence {
  const { caseStudies } = bothLanguages[showing.language]
  const label = labelIn('evidence', showing)
  const months = [one.fieldworkFrom, one.fieldworkTo]
    .filter((month, i, all) => month !== '' && all.indexOf(month) === i)
    .map((month) => longDate(month, showing.language))
  const [from = '', to] = months
  return {
    method: one.method === '' ? '' : showing.choiceName('evidenceMethod', one.method),
    independent: one.independent,
    description: textOf(one.description, showing),
    facts: filled([
      { label: label('doneBy'), ...plain(one.doneBy, showing) },
      {
        label: label('sample'),
        ...(hidesSample(one) ? plain(caseStudies.fewerThanFive, showing) : textOf(one.sample, showing)),
      },
      { label: label('responseRate'), ...plain(one.responseRate, showing) },
      {
        label: caseStudies.fieldwork,
        ...plain(to === undefined ? from : caseStudies.fromTo(from, to), showing),
      },
    ]),
    // Drafts are shown as well, and may hold what the checks would refuse, such as `javascript:`.
    link: /^https?:/i.test(one.link) ? one.link : '',
    file: showing.files.find(({ id }) => id === one.file) ?? null,
  }
}

function labelIn(rows: string, showing: Showing): (column: string) => string {
  const words = readerWordsOf(bothLanguages[showing.language], 'case-study')
  return (column) => words.column(rows, column)
}

function textOf(text: Bilingual, { language }: Showing): ShownText {
  const read = readIn(text, language)
  return { text: read.text, language: read.language }
}

function plain(text: string, { language }: Showing): ShownText {
  return { text, language }
}

function filled(facts: readonly ShownFact[]): ShownFact[] {
  return facts.filter(({ text }) => text !== '')
}
