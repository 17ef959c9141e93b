import { paths } from '#app/paths.ts'
import type { Messages } from '#app/messages/en.ts'
import { useMessages } from './language.tsx'
import { Link } from './link.tsx'

/** What went wrong: an HTTP status, and a key of `messages.whyNot` where there is more to say. */
export interface PageError {
  status: number
  why: string | null
}

const kindOf: Partial<Record<number, keyof Messages['common']['errors']>> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'badRequest',
  409: 'conflict',
  410: 'gone',
  413: 'tooLarge',
  429: 'tooMany',
}

/** Title and text of the page for a status; any that is not ours to explain is our fault. */
export function errorWords({ status }: PageError, { common }: Messages): { title: string; text: string } {
  const words = common.errors[kindOf[status] ?? 'unexpected']
  return typeof words === 'string' ? common.errors.unexpected : words
}

/** Says plainly what happened and where to go from here: no jargon, no blame. */
export function ErrorPage({ error, contactEmail }: { error: PageError; contactEmail: string | null }) {
  const messages = useMessages()
  const { errors } = messages.common
  const { title, text } = errorWords(error, messages)
  const why = error.why === null ? undefined : (messages.whyNot as Partial<Record<string, string>>)[error.why]
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{why ?? text}</p>
        <ul className="govuk-list">
          <li>
            <Link to={paths.search()}>{errors.searchInstead}</Link>
          </li>
          <li>
            <Link to={paths.home()}>{errors.startAgain}</Link>
          </li>
        </ul>
        {contactEmail !== null && (
          <p className="govuk-body">
            {errors.contact}{' '}
            <a className="govuk-link" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
            .
          </p>
        )}
      </div>
    </div>
  )
}
