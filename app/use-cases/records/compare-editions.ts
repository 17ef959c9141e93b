import type { Comparison } from '#app/domain/compared-field.ts'
import { privateFields, type PortalRecord } from '#app/domain/record.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { compareContents } from '../comparing/compare-contents.ts'
import { asRead } from './as-read.ts'
import { editionSeen } from './history.ts'

/** Two editions that readers have seen, word by word; what no reader may see stays out of it. */
export function compareEditions(
  portal: Portal,
  record: PortalRecord,
  { from, to }: { from: number; to: number },
  language: Language,
): Comparison {
  const [before, after] = [from, to].map((number) =>
    asRead(record.kind, editionSeen(portal, record, number).content, language),
  )
  return before === undefined || after === undefined
    ? { changed: [], unchanged: [] }
    : compareContents(portal, record, before, after, { language, without: privateFields })
}
