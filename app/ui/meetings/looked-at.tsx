import { paths } from '#app/paths.ts'
import type { Looks } from '#app/use-cases/meetings/read-looks.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface LookedAtProps {
  looks: Looks
  /** Where the reader can say what their organisation does with it; null when there is no such page for them. */
  adopt: string | null
}

/** How many teams looked at a record in their meetings, and what to do next. */
export function LookedAt({ looks: { teams, organisations }, adopt }: LookedAtProps) {
  const { looks } = useMessages().meetings
  return (
    <section aria-labelledby="looked-at">
      <h2 className="govuk-heading-m" id="looked-at">
        {looks.title}
      </h2>
      <p className="govuk-body">{looks.count(teams, organisations)}</p>
      {adopt !== null && (
        <p className="govuk-body">
          <Link to={paths.adoption(adopt)}>{looks.adopt}</Link>
        </p>
      )}
    </section>
  )
}
