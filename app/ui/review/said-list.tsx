import type { Said } from '#app/domain/conversation.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

interface SaidListProps {
  /** `who`: what the person is here, where that matters. */
  said: readonly (Said & { who?: string })[]
  none: string
}

/** What people said about a record, oldest first, as plain text. */
export function SaidList({ said, none }: SaidListProps) {
  const { work } = useMessages()
  const language = useLanguage()
  if (said.length === 0) return <p className="govuk-body">{none}</p>
  return (
    <ol className="govuk-list app-said">
      {said.map(({ at, name, text, who }, index) => (
        <li key={index} className="app-said__entry">
          <p className="app-said__who">
            <strong>{name || work.desk.nobody}</strong>
            {who !== undefined && ` (${who})`}, <time dateTime={at}>{dateAndTime(at, language)}</time>
          </p>
          <p className="govuk-body app-said__text">{text}</p>
        </li>
      ))}
    </ol>
  )
}
