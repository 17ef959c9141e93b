import type { Purpose } from '#app/domain/agenda.ts'
import type { TwoWordings } from '#app/domain/agenda-conflict.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface AgendaConflictProps {
  id: string
  texts: readonly TwoWordings[]
  /** What an input is called. */
  nameOf: (field: string) => string
}

/** Two people worked on one agenda: both texts of each input side by side, nothing overwritten. */
export function AgendaConflict({ id, texts, nameOf }: AgendaConflictProps) {
  const { conflict } = useMessages().writing
  const said = useSaid()
  return (
    <section className="app-conflict" aria-labelledby="conflict">
      <h2 className="govuk-heading-m" id="conflict">
        {conflict.title}
      </h2>
      <p className="govuk-body">{conflict.text}</p>
      {texts.map(({ field, yours, theirs }) => (
        <section key={field} aria-labelledby={`conflict-${field}`}>
          <h3 className="govuk-heading-s" id={`conflict-${field}`}>
            {nameOf(field)}
          </h3>
          <dl className="app-two-texts">
            {[
              { label: conflict.yours, text: yours },
              { label: conflict.theirs, text: theirs },
            ].map(({ label, text }) => (
              <div key={label} className="app-two-texts__one">
                <dt className="app-two-texts__label">{label}</dt>
                <dd className="app-two-texts__text">{text === '' ? conflict.empty : said(field, text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="govuk-body">
        <Link reloadDocument to={paths.agenda(id)}>
          {conflict.takeTheirs}
        </Link>
      </p>
    </section>
  )
}

/** What was typed or chosen, as the page itself would say it. */
function useSaid(): (field: string, text: string) => string {
  const { agendas } = useMessages()
  const language = useLanguage()
  return (field, text) => {
    if (field === 'meetingDate') return longDate(text, language)
    return field.startsWith('purpose.') ? agendas.purposes[text as Purpose] : text
  }
}
