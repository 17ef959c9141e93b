import { eq } from 'drizzle-orm'
import type { MailKind, MailState } from '#app/domain/mail.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Reader } from './connection.ts'
import { mails, people } from './schema/schema.ts'

export interface NewMail {
  id: string
  personId: string | null
  address: string | null
  language: Language
  kind: MailKind
  about: string
  sealed: string
  state: Extract<MailState, 'waiting' | 'in-mailbox'>
  createdAt: string
}

export function insertMail(db: Reader, mail: NewMail): void {
  db.insert(mails)
    .values({ ...mail, availableAt: mail.createdAt })
    .run()
}

/** What somebody decided about mail, and the language for it; null when there is no such person. */
export function mailChoice(db: Reader, personId: string): { language: Language; wantsMail: boolean } | null {
  const { language, wantsMail } = people
  return db.select({ language, wantsMail }).from(people).where(eq(people.id, personId)).get() ?? null
}
