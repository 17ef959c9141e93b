import { Fault } from '#app/domain/fault.ts'
import type { Visitor } from '#app/domain/person.ts'
import { mergeTargets, termAbove, whyNotEnd, type TermRefusal } from '#app/domain/term-edit.ts'
import { deliveredTerms, openVocabularies, type OpenVocabulary, type Terms } from '#app/domain/terms.ts'
import { subSubjectId } from '#app/domain/sub-subject.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { statuses, type Status } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { subSubjectUses } from '#db/sub-subjects.ts'
import { organisationsWith, termUses, type TermUse } from '#db/term-uses.ts'
import { termAsOpened } from './change-term.ts'
import { termsAtHand } from './terms-at-hand.ts'

/** What has a term: records by the status of the edition that does, and organisations. */
export interface TermUses {
  records: { status: Status; count: number }[]
  organisations: number
}

export interface ListedTerm {
  id: string
  label: Bilingual
  /** Added here, called otherwise than as it came with the portal, or only named by the writers of records. */
  origin: 'delivered' | 'changed' | 'added' | 'named'
  /** The term of another vocabulary that it stands in. */
  above: string | null
  isRetired: boolean
  uses: TermUses
}

/** How many terms each vocabulary has in use, and how many no longer. */
export function listVocabularies(portal: Portal, visitor: Visitor) {
  insist(visitor, { do: 'manage-vocabularies' })
  const terms = portal.terms()
  return openVocabularies.map((vocabulary) => {
    const { ids, inUse } = termsAtHand(portal.db, terms, vocabulary)
    return { vocabulary, inUse: inUse.length, retired: ids.length - inUse.length }
  })
}

export interface ReadVocabulary {
  terms: ListedTerm[]
  merged: { id: string; into: Bilingual }[]
}

/** The terms of a vocabulary in the order in which forms offer them, and the ids that lead to others now. */
export function readVocabulary(portal: Portal, visitor: Visitor, vocabulary: OpenVocabulary): ReadVocabulary {
  insist(visitor, { do: 'manage-vocabularies' })
  const terms = portal.terms()
  const { ids, labelOf } = termsAtHand(portal.db, terms, vocabulary)
  const uses = usesIn(portal, terms, vocabulary)
  return {
    terms: ids.map((id) => ({
      id,
      label: labelOf(id),
      origin: originOf(terms, vocabulary, id),
      above: termAbove(terms, vocabulary, id),
      isRetired: terms.isRetired(vocabulary, id),
      uses: uses(id),
    })),
    merged: terms.changes
      .filter((change) => change.vocabulary === vocabulary && change.mergedInto !== null)
      .map(({ id }) => ({ id, into: labelOf(terms.present(vocabulary, id)) })),
  }
}

export interface ReadTerm {
  term: ListedTerm
  /** For the form that changes it. */
  before: string
  whyNotRetire: TermRefusal | null
  whyNotMerge: TermRefusal | null
  targets: { id: string; label: Bilingual; uses: TermUses }[]
}

/** One term with what may be done with it. Not found for one that was merged: `presentTerm` says where it went. */
export function readTerm(
  portal: Portal,
  visitor: Visitor,
  { vocabulary, id }: { vocabulary: OpenVocabulary; id: string },
): ReadTerm {
  const { terms: listed } = readVocabulary(portal, visitor, vocabulary)
  const term = listed.find((one) => one.id === id)
  if (term === undefined) throw new Fault('not-found')
  const terms = portal.terms()
  const atHand = termsAtHand(portal.db, terms, vocabulary)
  const targets = mergeTargets(atHand.inUse, id)
  return {
    term,
    before: termAsOpened(terms, vocabulary, id, atHand),
    whyNotRetire: whyNotEnd(terms, vocabulary, id, 'retire', atHand.inUse),
    whyNotMerge: whyNotEnd(terms, vocabulary, id, 'merge', atHand.inUse),
    targets: listed.filter((one) => targets.includes(one.id)),
  }
}

function originOf(terms: Terms, vocabulary: OpenVocabulary, id: string): ListedTerm['origin'] {
  if (vocabulary === 'subSubject') return terms.partName(id) === null ? 'named' : 'added'
  const delivered: readonly string[] = deliveredTerms[vocabulary]
  if (!delivered.includes(id)) return 'added'
  const isChanged = terms.changes.some(
    (change) => change.vocabulary === vocabulary && change.id === id && change.label !== null,
  )
  return isChanged ? 'changed' : 'delivered'
}

/** A record counts once for a term, also when it has it under an older id as well. */
function usesIn(portal: Portal, terms: Terms, vocabulary: OpenVocabulary): (id: string) => TermUses {
  const found = new Map<string, Set<string>>()
  for (const { id, recordId, status } of usesOf(portal, terms, vocabulary)) {
    const key = `${id} ${status}`
    found.set(key, (found.get(key) ?? new Set()).add(recordId))
  }
  const bodies = organisationsWith(portal.db, vocabulary)
  return (id) => ({
    records: statuses
      .map((status) => ({ status, count: found.get(`${id} ${status}`)?.size ?? 0 }))
      .filter(({ count }) => count > 0),
    organisations: bodies.get(id) ?? 0,
  })
}

/** The terms that editions hold, by the ids that stand for them now. */
function usesOf(portal: Portal, terms: Terms, vocabulary: OpenVocabulary): TermUse[] {
  if (vocabulary === 'themeGroup')
    return termUses(portal.db, 'theme').flatMap((use) => {
      const group = terms.groupOf(use.id)
      return group === null ? [] : [{ ...use, id: group }]
    })
  if (vocabulary === 'subSubject')
    return subSubjectUses(portal.db).flatMap(({ subject, name, ...use }) => {
      const id = subSubjectId(subject, name)
      return id === null ? [] : [{ ...use, id: terms.present('subSubject', id) }]
    })
  return termUses(portal.db, vocabulary).map((use) => ({ ...use, id: terms.present(vocabulary, use.id) }))
}
