import type { Language } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** The title of what was just put on the agenda, in the language it is written in. */
export interface AddedItem {
  title: string
  language: Language
}

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
