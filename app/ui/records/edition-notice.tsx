import type { ReadRecord } from '#app/domain/read-record.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Above an edition at its own address: which one it is, and the way to the current one. */
export function EditionNotice({ record, latest }: { record: ReadRecord; latest: number }) {
  const { card, editionNumber, publishedAt } = record
  const { edition, history } = useMessages().afterPublishing
  const published = longDate(publishedAt ?? '', useLanguage())
  const isOld = editionNumber !== latest
  return (
    <InsetText>
      <p className="govuk-body">
        {isOld ? edition.old(editionNumber, published) : edition.current(editionNumber, published)}
      </p>
      <ul className="govuk-list">
        <li>
          <Link to={paths.record(card)}>{isOld ? edition.latest : history.back}</Link>
        </li>
        {isOld && (
          <li>
            <Link to={paths.compareEditions(card, editionNumber, latest)}>{edition.compare}</Link>
          </li>
        )}
        <li>
          <Link to={paths.history(card)}>{history.link}</Link>
        </li>
      </ul>
    </InsetText>
  )
}
