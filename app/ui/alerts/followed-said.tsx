import type { FollowedThing } from '#app/use-cases/alerts/followed-thing.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What somebody follows by itself, or that it is there no more. */
export function FollowedSaid({ thing }: { thing: FollowedThing | null }) {
  const { follow } = useMessages().alerts
  if (thing === null) return <p className="govuk-body govuk-!-margin-bottom-2">{follow.goneText}</p>
  return (
    <p className="govuk-body govuk-!-margin-bottom-2">
      {follow.said}{' '}
      <Link to={thing.path} lang={thing.title.translated ? undefined : thing.title.language}>
        {thing.title.text}
      </Link>
    </p>
  )
}
