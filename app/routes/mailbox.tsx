import { data, type HeadersFunction } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { MailboxLetter } from '#app/ui/mail/mailbox-letter.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { readMailbox } from '#app/use-cases/mail/read-mailbox.ts'
import { forAnyone } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.mail.mailbox.title)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/** The letters hold links that let people in: nobody keeps this page, and no search engine finds it. */
export const loader = forAnyone(({ portal }) =>
  data(
    { letters: readMailbox(portal), origin: portal.settings.publicOrigin },
    { headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' } },
  ),
)

export default function Mailbox() {
  const { letters, origin } = useLoaderData<typeof loader>()
  const { mailbox } = useMessages().mail
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{mailbox.title}</h1>
        <p className="govuk-body">{mailbox.lead}</p>
        {letters.length === 0 && <p className="govuk-body">{mailbox.none}</p>}
        {letters.map((letter) => (
          <MailboxLetter key={letter.id} letter={letter} origin={origin} />
        ))}
      </div>
    </div>
  )
}
