import type { MailKind, MailValues } from '#app/domain/mail.ts'

/**
 * The words of one kind of mail. The subject is the same for everybody: it is shown on locked screens and kept in the
 * logs of mail servers, so nobody's words are put there.
 */
interface WordsOf<K extends MailKind> {
  subject: string
  paragraphs(values: MailValues[K]): string[]
  /** What its link does. */
  link: string
}

export type MailKindWords = { [K in MailKind]: WordsOf<K> }
