import type { ItemWords } from '#app/domain/agenda.ts'
import type { Around } from '#app/domain/agenda-template.ts'
import { Fault } from '#app/domain/fault.ts'
import { packTemplates } from '#app/domain/team-meetings.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { messagesIn } from '#app/messages/known.ts'
import { templateWords } from '#app/messages/template-words.ts'
import type { Call } from './access.ts'

/** The template that a form names: its items in the language of the page, and what an agenda made from it is called. */
export function templateIn(
  { language }: Pick<Call, 'language'>,
  chosen: string,
): { title: string; words: Around<ItemWords> } {
  if (!isOneOf(packTemplates, chosen)) throw new Fault('bad-request')
  const messages = messagesIn(language)
  const name = messages.meetings.form.templates[chosen]
  return { title: messages.templates.agendaTitle(name), words: templateWords(chosen, messages) }
}
