import type { CasebookSection } from '#app/domain/casebook.ts'
import type { Comparison } from '#app/domain/compared-field.ts'
import type { ComparedSection } from '#app/domain/compared-sections.ts'
import { privateFields, type Content, type PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { compareContents } from '../comparing/compare-contents.ts'
import { compareSections } from '../comparing/compare-sections.ts'
import { asRead } from './as-read.ts'
import { editionSeen } from './history.ts'

/** Two editions that readers have seen, word by word; what no reader may see stays out of it. */
export function compareEditions(
  portal: Portal,
  record: PortalRecord,
  { from, to }: { from: number; to: number },
  language: Language,
): { comparison: Comparison; sections: ComparedSection[] } {
  const readOf = (number: number) =>
    asRead(record.kind, editionSeen(portal, record, number).content, language)
  const [before, after] = [readOf(from), readOf(to)]
  return {
    comparison: compareContents(portal, record, before, after, { language, without: privateFields }),
    sections: compareSections(portal, sectionsOf(before), sectionsOf(after), language),
  }
}

/** Only casebooks have any. */
function sectionsOf(content: Content): CasebookSection[] {
  return 'sections' in content ? content.sections : []
}
