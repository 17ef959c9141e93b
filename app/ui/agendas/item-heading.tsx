import type { ReadAgendaItem } from '#app/domain/read-agenda.ts'
import { itemTitle } from '#app/messages/agenda-words.ts'
import { kindName } from '#app/messages/kind-name.ts'
import { paths } from '#app/paths.ts'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Tag } from '../content/tag.tsx'
import { Link } from '../page/link.tsx'

interface ItemHeadingProps {
  item: ReadAgendaItem
  number: string
  /** Put on after the agenda went out. */
  supplement: boolean
}

/** What an item is about. */
export function ItemHeading({ item, number, supplement }: ItemHeadingProps) {
  const messages = useMessages()
  const language = useLanguage()
  const title = itemTitle(item, messages, language)
  const lang = title.language === language ? undefined : title.language
  const card = item.record?.card ?? null
  const about =
    card === null
      ? [item.record === null ? messages.agendas.own.kind : '']
      : [kindName(messages, card), card.organisation.name]
  return (
    <>
      <h3 className="govuk-heading-s app-agenda-item__title">
        {number}.{' '}
        {card === null ? (
          title.text
        ) : (
          <Link to={paths.record(card)} lang={lang}>
            {title.text}
          </Link>
        )}
      </h3>
      <p className="app-agenda-item__about">{about.filter(Boolean).join(', ')}</p>
      {supplement && (
        <p className="app-agenda-item__about">
          <Tag colour="yellow">{messages.agendas.issue.supplement}</Tag>
        </p>
      )}
      {item.reason !== '' && (
        <p className="app-agenda-item__about">
          <Tag colour="blue">{messages.meetings.reasons[item.reason]}</Tag>
        </p>
      )}
    </>
  )
}
