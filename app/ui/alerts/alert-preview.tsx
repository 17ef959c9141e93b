import { dateAndTime } from '#app/messages/dates.ts'
import type { AlertPreview as Preview } from '#app/use-cases/alerts/preview-alerts.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What a search would have sent in the last month. `lead`: what that is said of, when it is not how it is kept. */
export function AlertPreview({
  preview: { records, mails, ofNewest, shown },
  lead,
}: {
  preview: Preview
  lead?: string
}) {
  const language = useLanguage()
  const { news, preview } = useMessages().alerts
  return (
    <>
      <h2 className="govuk-heading-m">{preview.title}</h2>
      {lead !== undefined && <p className="govuk-body">{lead}</p>}
      <p className="govuk-body">{records === 0 ? preview.none : preview.count(records, mails)}</p>
      {ofNewest !== null && <p className="govuk-body">{preview.ofNewest(ofNewest)}</p>}
      {records > shown.length && <p className="govuk-body">{preview.shown(shown.length)}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {shown.map(({ id, title, path, kind, dueAt }) => (
          <li key={id}>
            <Link to={path} lang={title.translated ? undefined : title.language}>
              {title.text}
            </Link>{' '}
            ({news[kind]}, {preview.due(dateAndTime(dueAt, language))})
          </li>
        ))}
      </ul>
    </>
  )
}
