import { issuesOfClearance, type Clearance } from '#app/domain/anonymity/clearance.ts'
import type { KeepReason } from '#app/domain/anonymity-answers.ts'
import { isSameWords } from '#app/domain/anonymity/decision.ts'
import type { Issue } from '#app/domain/issue.ts'
import { changeNoteField, isOwnField } from '#app/domain/anonymity/replace.ts'
import { textsOf, type TextAt } from '#app/domain/anonymity/texts-of.ts'
import { may, whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { isKind, type Edition } from '#app/domain/record.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { intruderChecksOf } from '#db/anonymity.ts'
import { personNames } from '#db/people.ts'
import { clearanceOf, markOfWords, openEntriesOf } from './clearance-of.ts'
import { findingsOf } from './found.ts'
import type { MarkedFinding } from './locate-in-words.ts'

/** A finding as the page shows it. */
export interface ShownFinding extends Pick<MarkedFinding, 'mark' | 'finding'> {
  /** How many places have the same words, this one among them. */
  alike: number
  /** Of those, how many can be given the suggestion, and how many other words of one's own. */
  alikeToReplace: number
  alikeInLanguage: number
  /** The words are the record's own and can be replaced there. */
  replaceable: boolean
  /** Null while it is open. */
  kept: { reason: KeepReason; note: string; by: string; at: string } | null
}

/** A text of the record with everything found in it. */
export interface ShownText {
  field: string
  language: Language | null
  /** '' for words in files: those findings show what stands around them. */
  text: string
  findings: ShownFinding[]
}

export interface FindingsPage {
  id: string
  kind: RecordKind
  title: ReadText
  original: Language
  lock: number
  texts: ShownText[]
  open: number
  clearance: Clearance
  /** What stands in the way of publishing; null when nothing does. */
  uncleared: Issue | null
  /** Excerpts of a casebook in which something is open. */
  entries: { id: string; title: ReadText; open: number }[]
  mayReplace: boolean
  mayDecide: boolean
  /** Why this visitor may not answer the questions; null when they may. */
  whyNotAnswer: Refusal | null
  mayReadKey: boolean
  /** Who answered them, the last first, and whether about these words. */
  answers: { by: string; at: string; edition: number; now: boolean; second: boolean }[]
}

/** Everything that could tell who somebody is in a record, where it stands, and what was decided about it. */
export function readFindings(
  portal: Portal,
  person: Person,
  recordId: string,
  language: Language,
): FindingsPage {
  const { db } = portal
  const { record, edition, findings } = findingsOf(portal, db, person, 'see-draft', recordId)
  const clearance = clearanceOf(portal, db, record, edition, findings)
  const checks = intruderChecksOf(db, recordId)
  const deciders = findings.flatMap(({ kept }) => (kept === null ? [] : [kept.decidedBy]))
  const names = personNames(db, [...deciders, ...checks.map(({ checkedBy }) => checkedBy)])
  const mark = markOfWords(portal, db, record, edition)
  return {
    id: recordId,
    kind: record.kind,
    title: readIn(edition.content.title, language),
    original: edition.original,
    lock: edition.lock,
    texts: shownTexts(findings, [...textsOf(record.kind, edition.content), noteOf(edition)], names),
    open: findings.filter(({ kept }) => kept === null).length,
    clearance,
    uncleared: issuesOfClearance(clearance)[0] ?? null,
    entries: isKind(record, 'casebook') ? openEntries(portal, edition as Edition<'casebook'>, language) : [],
    mayReplace: may(person, { do: 'edit', record }),
    mayDecide: may(person, { do: 'decide-findings', record }),
    whyNotAnswer: whyNot(person, { do: 'answer-intruder', record }),
    mayReadKey: may(person, { do: 'read-pseudonyms', record }),
    answers: checks.toReversed().map(({ checkedBy, checkedAt, edition: number, wordsMark }) => ({
      by: names.get(checkedBy) ?? '',
      at: checkedAt,
      edition: number,
      now: wordsMark === mark,
      second: !edition.authors.includes(checkedBy),
    })),
  }
}

function noteOf({ changeNote }: Edition): TextAt {
  return { field: changeNoteField, language: null, text: changeNote }
}

function shownTexts(
  findings: readonly MarkedFinding[],
  texts: readonly TextAt[],
  names: ReadonlyMap<string, string>,
): ShownText[] {
  const groups = new Map<string, ShownText>()
  for (const one of findings) {
    const { field, language } = one
    const key = `${field} ${language}`
    const text = texts.find((at) => at.field === field && at.language === language)?.text ?? ''
    const group = groups.get(key) ?? { field, language, text, findings: [] }
    group.findings.push(shown(one, findings, names))
    groups.set(key, group)
  }
  return [...groups.values()]
}

function shown(
  one: MarkedFinding,
  findings: readonly MarkedFinding[],
  names: ReadonlyMap<string, string>,
): ShownFinding {
  const { mark, finding, kept, field, language } = one
  const alike = findings.filter((other) => isSameWords(other.finding, finding))
  const own = alike.filter((other) => isOwnField(other.field))
  return {
    mark,
    finding,
    alike: alike.length,
    alikeToReplace: own.filter((other) => other.finding.suggestion !== null).length,
    alikeInLanguage: own.filter((other) => other.language === language).length,
    replaceable: isOwnField(field),
    kept: kept && {
      reason: kept.reason ?? 'other',
      note: kept.note,
      by: names.get(kept.decidedBy) ?? '',
      at: kept.decidedAt,
    },
  }
}

function openEntries(
  portal: Portal,
  casebook: Edition<'casebook'>,
  language: Language,
): FindingsPage['entries'] {
  return openEntriesOf(portal, portal.db, casebook).map(({ entry: { id }, live, open }) => ({
    ...{ id, open },
    title: readIn(live.content.title, language),
  }))
}
