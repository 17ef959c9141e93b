import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Leads from what the checks found to the page where it is decided on. */
export function AnonymityLink({ id }: { id: string }) {
  return (
    <p className="govuk-body">
      <Link to={paths.anonymity(id)}>{useMessages().anonymityPage.link}</Link>
    </p>
  )
}
