import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** That recommendations wait for this person; nothing when none does. */
export function RecommendationsWaiting({ count }: { count: number }) {
  const { tracking } = useMessages()
  if (count === 0) return null
  return (
    <InsetText>
      <Link to={paths.recommendationDesk()}>{tracking.desk.link(count)}</Link>
    </InsetText>
  )
}
