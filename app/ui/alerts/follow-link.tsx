import type { Followed } from '#app/domain/followed.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** From something's page to where it is followed; whoever is not signed in is asked to, and comes back. */
export function FollowLink(followed: Followed) {
  const { link } = useMessages().alerts.follow
  return (
    <p className="govuk-body app-no-print">
      <Link to={paths.follow(followed)}>{link[followed.kind]}</Link>
    </p>
  )
}
