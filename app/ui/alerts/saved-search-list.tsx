import { dateAndTime } from '#app/messages/dates.ts'
import { readAlerts } from '#app/domain/saved-search.ts'
import { paths } from '#app/paths.ts'
import type { ListedSearch } from '#app/use-cases/alerts/list-saved-searches.ts'
import { VisuallyHidden } from '../content/visually-hidden.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { FollowedName } from './followed-name.tsx'
import { SearchSaid } from './search-said.tsx'

/** One's saved searches and what one follows: what each looks for, how its alerts fare, and what can be done with it. */
export function SavedSearchList({ searches }: { searches: readonly ListedSearch[] }) {
  return (
    <ul className="govuk-list">
      {searches.map((search) => (
        <li key={search.id} className="govuk-!-margin-bottom-7">
          <ListedSavedSearch search={search} />
        </li>
      ))}
    </ul>
  )
}

function ListedSavedSearch({ search }: { search: ListedSearch }) {
  const { follow, list } = useMessages().alerts
  const { id, query, names, paused, follows } = search
  const name = follows === null ? search.name : (follows.thing?.title.text ?? follow.gone)
  const of = <VisuallyHidden> {name}</VisuallyHidden>
  return (
    <>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1 govuk-!-text-break-word">
        {follows === null ? name : <FollowedName {...follows} />}
      </h2>
      {follows === null && <SearchSaid query={query} names={names} />}
      <HowItFares search={search} />
      <p className="govuk-body govuk-!-margin-bottom-2">
        {follows === null && (
          <Link to={paths.searchFor(query)} className="govuk-link govuk-!-margin-right-3">
            {list.run}
            {of}
          </Link>
        )}{' '}
        <Link to={paths.savedSearch(id)}>
          {list.edit}
          {of}
        </Link>
      </p>
      <Form>
        <input type="hidden" name="id" value={id} />
        <Button name="do" value={paused ? 'resume' : 'pause'} look="secondary" once>
          {paused ? list.resume : list.pause}
          {of}
        </Button>
      </Form>
    </>
  )
}

function HowItFares({
  search: { alerts, team, paused, lastMail, nextDue, waiting },
}: {
  search: ListedSearch
}) {
  const language = useLanguage()
  const { cadence, beforeMeetingsOf, list } = useMessages().alerts
  const often = readAlerts(alerts)?.cadence ?? 'weekly'
  const told = team === undefined ? cadence[often] : team === null ? list.teamGone : beforeMeetingsOf(team)
  const lines = [
    paused ? list.paused : told,
    lastMail === null ? list.never : list.lastMail[lastMail.state](dateAndTime(lastMail.at, language)),
    ...(paused ? [] : [nextDue === null ? list.nextAtOnce : list.nextAt(dateAndTime(nextDue, language))]),
    ...(waiting === 0 ? [] : [list.waiting(waiting)]),
  ]
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
