import type { Letter } from '#app/domain/letter.ts'
import { sentAnyway, toStrangers, type MailKind, type MailValues } from '#app/domain/mail.ts'
import { otherLanguage, type ReadText } from '#app/domain/text.ts'
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

type LetterSettings = Pick<Settings, 'publicOrigin' | 'contactEmail' | 'mail'>

/**
 * Writes a mail out in its reader's language, as plain text and as HTML that says the same; in both languages for a
 * stranger who is invited, since nobody has asked them which is theirs.
 */
export function writeLetter<K extends MailKind>(settings: LetterSettings, mail: OpenMail<K>): Letter {
  const { id, kind, language, address } = mail
  const both = mail.name === '' && toStrangers.includes(kind)
  const parts = (both ? [language, otherLanguage(language)] : [language]).map((one) =>
    writePart(settings, mail, one),
  )
  const subject = parts.map((part) => part.subject).join(' / ')
  return {
    id,
    to: { name: oneLine(mail.name), address },
    from: { name: parts.map((part) => part.portal).join(' / '), address: settings.mail.from },
    subject,
    text: parts.map(asText).join('\n\n\n'),
    html: page(language, subject, parts),
    language,
    unsubscribe: parts[0]?.stop?.href ?? null,
  }
}

/** What a mail says in one language. */
interface Part {
  language: Language
  portal: string
  subject: string
  above: string[]
  items: { title: ReadText; why: string; href: string }[]
  link: { href: string; words: string; introduced: string }
  stop: { href: string; words: string; introduced: string } | null
  below: string[]
}

function writePart<K extends MailKind>(
  settings: LetterSettings,
  mail: OpenMail<K>,
  language: Language,
): Part {
  const { common, mail: words } = bothLanguages[language]
  const kinds: MailKindWords = words.kinds
  const { subject, paragraphs, list, link, stop } = kinds[mail.kind]
  const linkTo = (path: string, said: string) => ({
    href: settings.publicOrigin + inLanguage(path, language),
    words: said,
    introduced: words.linkBelow(said),
  })
  const stopped = stop?.(mail.values)
  const below = [common.portal, words.automatic, words.contact(settings.contactEmail)]
  if (!sentAnyway[mail.kind]) below.push(words.fewer)
  return {
    language,
    portal: common.portal,
    subject,
    above: [words.greeting(oneLine(mail.name)), ...paragraphs(mail.values)].map(oneLine),
    items: (list?.(mail.values) ?? []).map(({ title, why, path }) => ({
      title: { ...title, text: oneLine(title.text) },
      why: oneLine(why),
      href: linkTo(path, '').href,
    })),
    link: linkTo(mail.values.path, link),
    stop: stopped === undefined ? null : linkTo(stopped.path, stopped.words),
    below,
  }
}

/** Somebody's words cannot begin a line of their own, and so pass for the portal's. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function asText({ above, items, link, stop, below }: Part): string {
  const listed = items.map(({ title, why, href }) => `* ${title.text}\n  ${why}\n  ${href}`)
  const ending = stop === null ? [] : [`${stop.introduced}\n${stop.href}`]
  return [...above, ...listed, `${link.introduced}\n${link.href}`, '--', ...ending, below.join('\n')].join(
    '\n\n',
  )
}

/** No pictures, nothing fetched from anywhere: it looks the same to everybody, and tells nobody that it was read. */
function page(language: Language, subject: string, parts: readonly Part[]): string {
  return [
    `<!doctype html>`,
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...parts.map(asHtml),
    `</body></html>`,
  ].join('\n')
}

function asHtml({ language, subject, above, items, link, stop, below }: Part): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`
  const linked = ({ href, words }: { href: string; words: string }) =>
    `<p><a href="${escaped(href)}">${escaped(words)}</a></p>`
  const listed = items.map(
    ({ title, why, href }) =>
      `<li><a href="${escaped(href)}" lang="${title.language}">${escaped(title.text)}</a><br>${escaped(why)}</li>`,
  )
  return [
    `<div lang="${language}">`,
    `<h1>${escaped(subject)}</h1>`,
    ...above.map(paragraph),
    ...(listed.length === 0 ? [] : ['<ul>', ...listed, '</ul>']),
    linked(link),
    `<hr>`,
    ...(stop === null ? [] : [linked(stop)]),
    ...below.map(paragraph),
    `</div>`,
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
