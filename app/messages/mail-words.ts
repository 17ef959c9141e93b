import type { ReadText } from '#app/domain/text.ts'
import type { MailKind, MailValues } from '#app/domain/mail.ts'

/**
 * The words of one kind of mail. The subject is the same for everybody: it is shown on locked screens and kept in the
 * logs of mail servers, so nobody's words are put there.
 */
interface WordsOf<K extends MailKind> {
  subject: string
  paragraphs(values: MailValues[K]): string[]
  /** Records it tells of, each with a link of its own. */
  list?(values: MailValues[K]): ListedInMail[]
  /** What its link does. */
  link: string
  /** Where its reader ends mail of this kind, and what that link does. */
  stop?(values: MailValues[K]): { path: string; words: string }
}

/** One record in a mail: its title, in the language it is really in, and why its reader is told of it. */
export interface ListedInMail {
  title: ReadText
  why: string
  path: string
}

export type MailKindWords = { [K in MailKind]: WordsOf<K> }
