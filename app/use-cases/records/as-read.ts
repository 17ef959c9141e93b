import type { CaseStudy } from '#app/domain/case-study.ts'
import type { Content } from '#app/domain/record.ts'
import { withoutSmallNumbers } from '#app/domain/small-numbers.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'

/**
 * A record's content as anybody may read it, for whoever passes it on as text: to search, to a comparison, to a file.
 * Figures about too few people are gone from it.
 */
export function asRead<C extends Content>(kind: RecordKind, content: C, language: Language): C {
  return kind === 'case-study'
    ? (withoutSmallNumbers(
        content as CaseStudy,
        bothLanguages[language].caseStudies.fewerThanFive,
      ) as unknown as C)
    : content
}
