import type { CasebookEntry, CasebookSection } from '#app/domain/casebook.ts'
import type { ComparedEntry, ComparedSection, ComparedWords } from '#app/domain/compared-sections.ts'
import { pairedSections, type Paired, type PairedSection } from '#app/domain/section-changes.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { noText, readIn, type Bilingual } from '#app/domain/text.ts'
import { languages, type Language } from '#app/domain/vocabulary.ts'
import { hasChanges } from '#app/domain/word-changes.ts'
import { isPublished } from '#app/domain/workflow.ts'
import type { Portal } from '#app/portal.ts'
import { findRecords } from '#db/records.ts'
import { cardOf } from '../search/card.ts'
import { compareAnnotations } from './compare-annotations.ts'
import { compareManyTexts } from './compare-texts.ts'

/** What changed in the sections of a casebook, its entries and what is said about them. Records are named by those only who may be read now. */
export function compareSections(
  portal: Portal,
  before: readonly CasebookSection[],
  after: readonly CasebookSection[],
  language: Language,
): ComparedSection[] {
  const compare = compareManyTexts()
  const pairs = pairedSections(before, after)
  const ids = pairs.flatMap(({ entries }) => entries.map((pair) => recordOf(pair)))
  const records = new Map(
    findRecords(portal.db, [...new Set(ids)])
      .filter(isPublished)
      .map((record) => [record.id, record]),
  )

  function words<Of extends string>(of: Of, was: Bilingual, is: Bilingual): ComparedWords<Of>[] {
    return languages
      .map((one) => ({ of, language: one, parts: compare(was[one], is[one]) }))
      .filter(({ parts }) => hasChanges(parts))
  }

  function entryOf(pair: Paired<CasebookEntry>): ComparedEntry {
    const recordId = recordOf(pair)
    const commentary = words('commentary', textOf(pair.before?.commentary), textOf(pair.after?.commentary))
    const annotations = compareAnnotations(pair, (was, is) => words('note', was, is))
    const record = records.get(recordId)
    return {
      recordId,
      card: record === undefined ? null : cardOf(portal, record, language),
      became: pair.became,
      editions: editionsOf(pair, record),
      commentary,
      annotations,
    }
  }

  function sectionOf({ became, before: was, after: is, entries }: PairedSection): ComparedSection {
    const title = readIn(textOf((is ?? was)?.title), language)
    return {
      id: (is ?? was)?.id ?? '',
      title: { text: title.text, language: title.language },
      became,
      texts: [
        ...words('title', textOf(was?.title), textOf(is?.title)),
        ...words('introduction', textOf(was?.introduction), textOf(is?.introduction)),
      ],
      entries: entries.map(entryOf).filter(isChanged),
    }
  }

  return pairs
    .map(sectionOf)
    .filter(({ became, texts, entries }) => became !== 'stayed' || texts.length + entries.length > 0)
}

function isChanged({ became, editions, commentary, annotations }: ComparedEntry): boolean {
  return became !== 'stayed' || editions !== null || commentary.length + annotations.length > 0
}

/** A draft, and what was published before editions were noted, shows the record as it is now. */
function editionsOf(
  { before, after }: Paired<CasebookEntry>,
  record: PortalRecord | undefined,
): ComparedEntry['editions'] {
  if (before === null || after === null || !record?.live) return null
  const { number } = record.live
  const shown = { before: before.edition ?? number, after: after.edition ?? number }
  return shown.before === shown.after ? null : shown
}

function recordOf({ before, after }: Paired<CasebookEntry>): string {
  return (after ?? before)?.recordId ?? ''
}

function textOf(text: Bilingual | undefined): Bilingual {
  return text ?? noText
}
