import type { AddedItem } from '#app/domain/read-agenda.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '../content/notification-banner.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Says what was put on the agenda, for readers whose page came back anew. Nothing when nothing was. */
export function AddedNotice({ item }: { item: AddedItem | null }) {
  const { add, choose } = useMessages().agendas
  const language = useLanguage()
  if (item === null) return null
  const { agenda } = item
  const date = agenda === null || agenda.meetingDate === '' ? '' : longDate(agenda.meetingDate, language)
  const name = agenda === null || date === '' ? agenda?.title : choose.meeting(agenda.title, date)
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">
        {name === undefined ? add.added : add.addedTo(name)} <span lang={item.language}>{item.title}</span>
      </p>
      <p className="govuk-body">
        <Link to={paths.agenda(agenda?.id)} className="govuk-notification-banner__link">
          {agenda === null ? add.open : add.openChosen}
        </Link>
      </p>
    </NotificationBanner>
  )
}
