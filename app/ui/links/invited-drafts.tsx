import { paths } from '#app/paths.ts'
import type { WorkItem } from '#app/use-cases/records/work-list.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'
import { StatusTag } from '../work/status-tag.tsx'

/** Drafts of other organisations that the person was invited to write; nothing when there are none. */
export function InvitedDrafts({ drafts }: { drafts: readonly WorkItem[] }) {
  const { links } = useMessages()
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="invited-drafts">
      <h2 className="govuk-heading-m" id="invited-drafts">
        {links.mine.heading}
      </h2>
      <ul className="govuk-list">
        {drafts.map(({ id, title, organisation, live, draft }) => (
          <li key={id} className="govuk-!-margin-bottom-3">
            <Link to={paths.workOn(id)} lang={title.translated ? undefined : title.language}>
              {title.text || links.joining.untitled}
            </Link>{' '}
            <StatusTag live={live} draft={draft} />
            <br />
            {links.mine.owner(organisation)}
          </li>
        ))}
      </ul>
    </section>
  )
}
