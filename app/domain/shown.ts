import type { ReadFile } from './attachment.ts'
import type { MeasureOutcome } from './measure-outcome.ts'
import type { Figures } from './measure.ts'
import type { ValueForMoney } from './value-for-money.ts'
import type { CoProductionRung, CoProductionStage, Direction, Language } from './vocabulary.ts'

/** A piece of text as a reader gets it; `language` differs from the reader's when no translation exists. */
export interface ShownText {
  text: string
  language: Language
}

/** A field as a reader gets it. The page adds the label; nothing here needs looking up any more. */
export type ShownField = { key: string } & (
  | { kind: 'html'; html: string; language: Language }
  | ({ kind: 'text' } & ShownText)
  | { kind: 'list'; values: string[] }
  | { kind: 'link'; href: string; text: string }
  | { kind: 'rows'; columns: string[]; rows: ShownText[][] }
  | { kind: 'partners'; partners: ShownPartner[] }
  | { kind: 'stages'; stages: { stage: CoProductionStage; rung: CoProductionRung }[] }
  | { kind: 'measures'; measures: ShownMeasure[] }
  | { kind: 'evidence'; pieces: ShownEvidence[] }
  | { kind: 'voices'; voices: ShownVoice[]; withdrawn: number }
  | { kind: 'money'; money: ValueForMoney }
)

/** Something said about a measure or a piece of evidence, under its label. */
export interface ShownFact extends ShownText {
  label: string
}

export interface ShownPartner {
  name: ShownText
  /** Of the organisation's page, when the portal knows it. */
  slug: string | null
  /** Its label, '' when none was chosen. */
  role: string
  part: ShownText
}

export interface ShownMeasure {
  label: ShownText
  /** Before, result, target, ideal: those that were given, with their unit. */
  figures: { figure: MeasureFigure; text: string }[]
  facts: ShownFact[]
  /** Null when there is nothing to draw. */
  chart: Figures | null
  direction: Direction | ''
  outcome: MeasureOutcome | null
  /** Some of it rests on too few people to be shown. */
  hides: boolean
}
export type MeasureFigure = 'baseline' | 'result' | 'target' | 'ideal'

export interface ShownEvidence {
  method: string
  independent: boolean
  description: ShownText
  facts: ShownFact[]
  /** A web address, '' when it is not published. */
  link: string
  /** The record's own file that holds it, where the reader may have it. */
  file: ReadFile | null
}

export interface ShownVoice {
  quote: ShownText
  who: ShownText
  /** The month in which they agreed. */
  agreed: string
  inTraining: boolean
}

export interface ShownGroup {
  key: string
  fields: ShownField[]
}

/** Whether any of it is in another language than the reader's. */
export function isUntranslated(groups: readonly ShownGroup[], language: Language): boolean {
  return groups.some((group) => group.fields.some((field) => isInOther(field, language)))
}

function isInOther(field: ShownField, language: Language): boolean {
  return textsIn(field).some((text) => text.text !== '' && text.language !== language)
}

/** Every piece of a field that somebody wrote in one language or the other. */
function textsIn(field: ShownField): ShownText[] {
  switch (field.kind) {
    case 'html':
      return [{ text: field.html, language: field.language }]
    case 'text':
      return [field]
    case 'rows':
      return field.rows.flat()
    case 'partners':
      return field.partners.map(({ part }) => part)
    case 'measures':
      return field.measures.flatMap(({ label, facts }) => [label, ...facts])
    case 'evidence':
      return field.pieces.flatMap(({ description, facts }) => [description, ...facts])
    case 'voices':
      return field.voices.flatMap(({ quote, who }) => [quote, who])
    default:
      return []
  }
}
