import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** A label that says, to people who hear it alone, which item it belongs to. */
export function NamedFor({ label, item }: { label: string; item: ReadAgendaItem }) {
  const title = itemTitle(item, useMessages(), useLanguage())
  return (
    <>
      {label}
      <VisuallyHidden>: {title.text}</VisuallyHidden>
    </>
  )
}
