import type { TwoTexts } from '#app/domain/two-texts.ts'
import type { Answer } from '#app/domain/answer.ts'
import { differingFields } from '#app/domain/difference.ts'
import type { Field } from '#app/domain/field.ts'
import { valueOf, type Content } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { answerOf, type Answering } from './answer-of.ts'

/** What the loser of a race typed beside what was saved meanwhile, for each of the fields that their page asks. */
export function compareTyped(
  kind: RecordKind,
  asked: readonly Field[],
  { yours, theirs }: { yours: Content; theirs: Content },
  answering: Answering,
): TwoTexts[] {
  const differing = differingFields(kind, yours, theirs)
  const inText = (content: Content, field: Field) =>
    asText(answerOf(field, valueOf(content, field.key), answering))
  return asked
    .filter(({ key }) => differing.includes(key))
    .map((field) => ({ field: field.key, yours: inText(yours, field), theirs: inText(theirs, field) }))
}

function asText(answer: Answer | null): string {
  if (answer === null || answer.is === 'html') return ''
  if (answer.is === 'texts') return answer.texts.map(({ text }) => text).join('\n')
  return answer.rows.map((row) => row.map(({ label, text }) => `${label}: ${text}`).join('\n')).join('\n\n')
}
