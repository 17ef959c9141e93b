import { textsOf } from '../anonymity/texts-of.ts'
import { languages } from '../vocabulary.ts'
import type { CheckedIssue, SubjectWords, Surroundings } from './check.ts'
import { abbreviationsIn, isSpeltOut } from './language/abbreviations.ts'
import { everybodyKnows } from './language/known-abbreviations.ts'
import { sentencesOf } from './language/prose.ts'

/**
 * Abbreviations that are spelt out neither before nor in the same text, each once, where it first stands. A title has
 * no room for it: there an abbreviation may be spelt out anywhere below.
 */
export function checkAbbreviations(
  { kind, content }: SubjectWords,
  { longForms }: Pick<Surroundings, 'longForms'>,
): CheckedIssue[] {
  return languages.flatMap((language) => {
    const texts = textsOf(kind, content)
      .filter((at) => at.language === language)
      .map(({ field, text }) => ({ field, read: sentencesOf(text).join('\n') }))
    const asked = new Set<string>()
    return texts.flatMap(({ field, read }, index): CheckedIssue[] =>
      abbreviationsIn(read).flatMap((abbreviation): CheckedIssue[] => {
        if (asked.has(abbreviation) || everybodyKnows.has(abbreviation)) return []
        asked.add(abbreviation)
        const upTo = field === 'title' ? texts.length : index + 1
        if (texts.slice(0, upTo).some((at) => isSpeltOut(abbreviation, at.read, language))) return []
        const longForm = longForms.get(abbreviation)
        return [
          {
            check: 'abbreviations',
            severity: 'warning',
            field: `${field}.${language}`,
            problem: 'unexplained-abbreviation',
            values: { abbreviation, ...(longForm === undefined ? {} : { longForm }) },
          },
        ]
      }),
    )
  })
}
