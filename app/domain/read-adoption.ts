import type { AdoptionStage, AdoptionStep, Figure } from './adoption.ts'
import type { RecordCard } from './card.ts'
import type { Language } from './vocabulary.ts'

/** What a body says about its adoption, for readers. */
export interface ReadAdoption {
  organisation: { id: string; name: string; slug: string }
  stage: AdoptionStage
  /** The instant of the last change. */
  changedAt: string
  changed: string
  why: string
  figures: Figure[]
  contactRole: string
  language: Language
  /** Earlier stages, the first one first. */
  before: AdoptionStep[]
  /** Its number counts towards the evidence level. */
  measured: boolean
  /** Whether whoever reads may take it off. */
  mayRemove: boolean
}

/** The part of a case study's page about what became of it elsewhere. */
export interface ReadAdoptions {
  list: ReadAdoption[]
  counts: { stage: AdoptionStage; count: number }[]
  /** `ask`: readers who have not signed in may do so; `none`: nobody of theirs could record one. */
  invite: 'record' | 'ask' | 'none'
}

/** A case study that an organisation took up or looked at. */
export interface AdoptedRecord {
  card: RecordCard
  stage: AdoptionStage
  changedAt: string
}
