import { checkAbbreviations } from './abbreviations.ts'
import { checkAnonymity } from './anonymity.ts'
import { severities, type CheckedIssue, type Subject, type SubjectWords, type Surroundings } from './check.ts'
import { checkDuplicates } from './duplicates.ts'
import { checkFields } from './fields.ts'
import { checkLinks } from './links.ts'
import { checkReadingAge } from './reading-age.ts'
import { checkWelsh } from './welsh.ts'

/** The checks that may stop a record. Buttons, actions and imports ask these. */
const deciding: readonly ((subject: Subject) => CheckedIssue[])[] = [checkFields, checkWelsh]

/** The checks that read the words alone and stop nobody. Imports count what they say. */
const advisingOnWords: readonly ((
  words: SubjectWords,
  surroundings: Pick<Surroundings, 'longForms'>,
) => CheckedIssue[])[] = [checkReadingAge, checkAbbreviations]

/** The checks that need to know what is around the record and stop nobody. */
const advising: readonly ((subject: Subject, surroundings: Surroundings) => CheckedIssue[])[] = [
  checkLinks,
  checkAnonymity,
  checkDuplicates,
]

/** What has to be put right before the record may go further; nothing when it may. */
export function blocksOf(subject: Subject): CheckedIssue[] {
  return deciding.flatMap((check) => check(subject)).filter(({ severity }) => severity === 'block')
}

/** What the words alone make worth another look. */
export function warningsOfWords(
  words: SubjectWords,
  surroundings: Pick<Surroundings, 'longForms'>,
): CheckedIssue[] {
  return advisingOnWords.flatMap((check) => check(words, surroundings))
}

/** Everything the automatic checks have to say about a record, the most severe first. */
export function checkAll(subject: Subject, surroundings: Surroundings): CheckedIssue[] {
  const found = [
    ...deciding.flatMap((check) => check(subject)),
    ...warningsOfWords(subject, surroundings),
    ...advising.flatMap((check) => check(subject, surroundings)),
  ]
  return severities.flatMap((severity) => found.filter((issue) => issue.severity === severity))
}
