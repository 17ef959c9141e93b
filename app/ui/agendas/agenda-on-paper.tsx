import { textOfParts } from '#app/domain/card.ts'
import type { AgendaOnPaper as Agenda, ItemOnPaper } from '#app/domain/read-agenda.ts'
import { longDate } from '#app/messages/dates.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface AgendaOnPaperProps {
  agenda: Agenda
  /** Scheme and host of the portal: on paper a link has to say its whole address. */
  origin: string
}

/** An agenda to read, on paper or on a screen, with what is needed to talk about each item. */
export function AgendaOnPaper({ agenda, origin }: AgendaOnPaperProps) {
  const { agendas } = useMessages()
  const language = useLanguage()
  return (
    <article className="app-paper">
      <h1 className="govuk-heading-xl">{agenda.title}</h1>
      {agenda.meetingDate !== '' && (
        <p className="govuk-body-l">
          <time dateTime={agenda.meetingDate}>{longDate(agenda.meetingDate, language)}</time>
        </p>
      )}
      <p className="govuk-body">{agendas.total(agenda.totalMinutes)}</p>
      {agenda.items.length === 0 && <p className="govuk-body">{agendas.empty.noItems}</p>}
      <ol className="app-paper__items">
        {agenda.items.map((item, index) => (
          <Item key={item.recordId} item={item} number={index + 1} origin={origin} />
        ))}
      </ol>
    </article>
  )
}

function Item({ item, number, origin }: { item: ItemOnPaper; number: number; origin: string }) {
  const { agendas, vocabulary } = useMessages()
  const language = useLanguage()
  const { card, note, minutes, until, keyPoints } = item
  const lang = card === null || card.language === language ? undefined : card.language
  const about = [
    ...(card === null ? [] : [vocabulary.recordKind[card.kind], card.organisation.name]),
    ...(card?.outcome ? [vocabulary.outcome[card.outcome]] : []),
    agendas.duration(minutes),
    agendas.until(until),
  ]
  return (
    <li className="app-paper__item">
      <h2 className="govuk-heading-m app-paper__title">
        {number}.{' '}
        {card === null ? (
          agendas.withdrawn
        ) : (
          <Link to={paths.record(card)} className="app-paper__link" lang={lang}>
            {textOfParts(card.title)}
          </Link>
        )}
      </h2>
      <p className="govuk-body-s">{about.filter(Boolean).join(' · ')}</p>
      {card === null ? (
        <p className="govuk-body">{agendas.withdrawnText}</p>
      ) : (
        <p className="govuk-body" lang={lang}>
          {textOfParts(card.snippet)}
        </p>
      )}
      {note !== '' && (
        <div className="app-paper__note">
          <h3 className="govuk-heading-s">{agendas.note}</h3>
          <p className="govuk-body">{note}</p>
        </div>
      )}
      {keyPoints.map(({ heading, paragraphs }) => (
        <div key={heading}>
          <h3 className="govuk-heading-s">{heading}</h3>
          {paragraphs.map((paragraph, index) => (
            <p key={index} className="govuk-body" lang={lang}>
              {paragraph}
            </p>
          ))}
        </div>
      ))}
      {card !== null && (
        <p className="govuk-body-s app-paper__address">
          {agendas.document.readOnline}: {origin + inLanguage(paths.record(card), language)}
        </p>
      )}
    </li>
  )
}
