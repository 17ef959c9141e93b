import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Tag } from '#app/ui/content/tag.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { residentQueue } from '#app/use-cases/residents/resident-queue.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.residents.title)

export const loader = forSignedIn(({ portal, visitor, language }) => ({
  items: residentQueue(portal, visitor, language),
}))

export default function ResidentQueue() {
  const { items } = useLoaderData<typeof loader>()
  const { residents, vocabulary, links } = useMessages()
  const language = useLanguage()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{residents.title}</h1>
        <p className="govuk-body-l">{residents.lead}</p>
        {items.length === 0 && <p className="govuk-body">{residents.none}</p>}
        <ul className="govuk-list">
          {items.map(({ recordId, kind, title, submittedAt, given }) => (
            <li key={recordId} className="govuk-!-margin-bottom-5">
              <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
                <Link
                  to={paths.readAsResident(recordId)}
                  lang={title.translated ? undefined : title.language}
                >
                  {title.text || links.joining.untitled}
                </Link>
              </h2>
              {vocabulary.recordKind[kind]}. {residents.sent(longDate(submittedAt, language))}
              <br />
              <Tag colour={given ? 'grey' : 'blue'}>{given ? residents.given : residents.notGiven}</Tag>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
