import type { Letter } from '#app/domain/letter.ts'
import { sentAnyway, type MailKind, type MailValues } from '#app/domain/mail.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import type { MailKindWords } from '#app/messages/mail-words.ts'
import { inLanguage } from '#app/paths.ts'
import type { Settings } from '#app/settings.ts'

/** A mail with what it tells, opened for sending. */
export interface OpenMail<K extends MailKind = MailKind> {
  id: string
  kind: K
  values: MailValues[K]
  language: Language
  /** '' for somebody without an account. */
  name: string
  address: string
}

/** Writes a mail out in its reader's language, as plain text and as HTML that says the same. */
export function writeLetter<K extends MailKind>(
  settings: Pick<Settings, 'publicOrigin' | 'contactEmail' | 'mail'>,
  mail: OpenMail<K>,
): Letter {
  const { language } = mail
  const { common, mail: words } = bothLanguages[language]
  const kinds: MailKindWords = words.kinds
  const { subject, paragraphs, link } = kinds[mail.kind]
  const name = oneLine(mail.name)
  const above = [words.greeting(name), ...paragraphs(mail.values)].map(oneLine)
  const below = [common.portal, words.automatic, words.contact(settings.contactEmail)]
  if (!sentAnyway[mail.kind]) below.push(words.fewer)
  const href = settings.publicOrigin + inLanguage(mail.values.path, language)
  return {
    id: mail.id,
    to: { name, address: mail.address },
    from: { name: common.portal, address: settings.mail.from },
    subject,
    text: [...above, `${words.linkBelow(link)}\n${href}`, '--', below.join('\n')].join('\n\n'),
    html: page({ language, subject, above, below, link: { href, words: link } }),
    language,
  }
}

/** Somebody's words cannot begin a line of their own, and so pass for the portal's. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

interface PageParts {
  language: Language
  subject: string
  above: string[]
  below: string[]
  link: { href: string; words: string }
}

/** No pictures, nothing fetched from anywhere: it looks the same to everybody, and tells nobody that it was read. */
function page({ language, subject, above, below, link }: PageParts): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`
  return [
    `<!doctype html>`,
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    `<h1>${escaped(subject)}</h1>`,
    ...above.map(paragraph),
    `<p><a href="${escaped(link.href)}">${escaped(link.words)}</a></p>`,
    `<hr>`,
    ...below.map(paragraph),
    `</body></html>`,
  ].join('\n')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
