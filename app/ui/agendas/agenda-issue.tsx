import type { ReadAgenda } from '#app/domain/read-agenda.ts'
import { changeSentences } from '#app/messages/agenda-words.ts'
import { longDate } from '#app/messages/dates.ts'
import { useLanguage, useMessages } from '../page/language.tsx'

/** Fixes the numbers of an agenda that goes out, and lists what changed since it did. */
export function AgendaIssue({ agenda }: { agenda: ReadAgenda }) {
  const messages = useMessages()
  const language = useLanguage()
  const words = messages.agendas.issue
  const { issuedAt } = agenda
  const changes = changeSentences(agenda, messages, language)
  return (
    <section aria-labelledby="issue">
      <h2 className="govuk-heading-m" id="issue">
        {words.title}
      </h2>
      {issuedAt === null ? (
        <p className="govuk-body">{words.text}</p>
      ) : (
        <>
          <p className="govuk-body">
            <strong>{words.sentOut}:</strong> {longDate(issuedAt, language)}. {words.stay}
          </p>
          <h3 className="govuk-heading-s">{words.changes}</h3>
          {changes.length === 0 ? (
            <p className="govuk-body">{words.noChanges}</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {changes.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <p className="govuk-body">{words.recallText}</p>
        </>
      )}
      <button
        className="govuk-button govuk-button--secondary"
        name="do"
        value={issuedAt === null ? 'issue' : 'recall'}
      >
        {issuedAt === null ? words.start : words.recall}
      </button>
    </section>
  )
}
