import type { Content } from '../record.ts'
import { fieldsOf, privateFields, valueOf } from '../record.ts'
import type { RecordKind } from '../vocabulary.ts'
import type { TextAt } from './texts-of.ts'
import { placeOf } from './decision.ts'

/**
 * Everything that readers would see, in one line of text to make a mark of: when anything in it changes, what a second
 * person said about it holds no longer. A body that is named now may tell more than any sentence.
 */
export function wordsToCheck(kind: RecordKind, content: Content, beside: readonly TextAt[]): string {
  const shown = fieldsOf(kind)
    .filter(({ key }) => !privateFields.includes(key))
    .map(({ key }) => [key, valueOf(content, key)])
  return JSON.stringify([shown, beside.map(({ field, language, text }) => [placeOf(field), language, text])])
}
