import type { Purpose } from '#app/domain/agenda.ts'
import type { TwoTexts } from '#app/domain/two-texts.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { TwoTextsOfFields } from '../content/two-texts.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface AgendaConflictProps {
  id: string
  texts: readonly TwoTexts[]
  /** What an input is called. */
  nameOf: (field: string) => string
}

/** Two people worked on one agenda: what each typed, dates and choices as the page itself would say them. */
export function AgendaConflict({ id, texts, nameOf }: AgendaConflictProps) {
  const { agendas } = useMessages()
  const language = useLanguage()
  const said = (field: string, text: string) => {
    if (field === 'meetingDate') return longDate(text, language)
    return field.startsWith('purpose.') ? agendas.purposes[text as Purpose] : text
  }
  return <TwoTextsOfFields texts={texts} nameOf={nameOf} said={said} theirs={paths.agenda(id)} />
}
