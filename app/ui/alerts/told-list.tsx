import { daysToldIsKept } from '#app/domain/saved-search.ts'
import { dateAndTime } from '#app/messages/dates.ts'
import type { listTold } from '#app/use-cases/alerts/list-told.ts'
import { Pagination } from '../content/pagination.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { FollowedName } from './followed-name.tsx'

/** All that alerts had to tell somebody lately: here is also what a long mail only counted. Nothing when there was none. */
export function ToldList({ told, page, pages }: ReturnType<typeof listTold>) {
  const language = useLanguage()
  const words = useMessages().alerts.told
  if (told.length === 0 && pages === 1) return null
  return (
    <section aria-labelledby="told">
      <h2 className="govuk-heading-m" id="told">
        {words.title(daysToldIsKept)}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <ul className="govuk-list govuk-list--spaced">
        {told.map(({ newsKey, at, ...thing }) => (
          <li key={newsKey} className="govuk-!-text-break-word">
            <FollowedName thing={thing} />
            <br />
            <span className="govuk-hint">{dateAndTime(at, language)}</span>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} toPage={(page) => `?told=${page}#told`} />
    </section>
  )
}
