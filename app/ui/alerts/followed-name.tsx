import type { FollowedThing } from '#app/use-cases/alerts/followed-thing.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What somebody follows by itself, or that it is there no more. */
export function FollowedName({ thing }: { thing: FollowedThing | null }) {
  const { follow } = useMessages().alerts
  if (thing === null) return <>{follow.gone}</>
  return (
    <Link to={thing.path} lang={thing.title.translated ? undefined : thing.title.language}>
      {thing.title.text}
    </Link>
  )
}
