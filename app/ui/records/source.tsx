import type { Attribution } from '#app/domain/record.ts'
import { useMessages } from '../page/language.tsx'

/** Whose words an imported record holds, and on what terms. */
export function Source({ attribution }: { attribution: Attribution }) {
  const { records } = useMessages()
  const { from, licence, link } = attribution
  return (
    <p className="govuk-body-s">
      {records.source}:{' '}
      {link === '' ? (
        from
      ) : (
        <a className="govuk-link" href={link} rel="noopener">
          {from}
        </a>
      )}
      . {licence}.
    </p>
  )
}
