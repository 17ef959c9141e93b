import type { AddedItem } from '#app/domain/read-agenda.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Says what was put on the agenda, for readers whose page came back anew. Nothing when nothing was. */
export function AddedNotice({ item }: { item: AddedItem | null }) {
  const { add } = useMessages().agendas
  if (item === null) return null
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">
        {add.added} <span lang={item.language}>{item.title}</span>
      </p>
      <p className="govuk-body">
        <Link to={paths.agenda()} className="govuk-notification-banner__link">
          {add.open}
        </Link>
      </p>
    </NotificationBanner>
  )
}
