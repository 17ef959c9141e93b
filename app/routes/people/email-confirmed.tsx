import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addressOutcomes } from '#app/domain/email-change.ts'
import { Fault } from '#app/domain/fault.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/forms/button.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { forAnyone } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.accounts.email.title)

/** What came of an answer. It has no secret in its address, and says nothing about anybody. */
export const loader = forAnyone(({ url }) => {
  const outcome = url.searchParams.get('outcome') ?? ''
  if (!isOneOf(addressOutcomes, outcome)) throw new Fault('not-found')
  return { outcome }
})

export default function EmailConfirmed() {
  const { outcome } = useLoaderData<typeof loader>()
  const { accounts, people } = useMessages()
  const { title, text } = accounts.confirm.outcome[outcome]
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{text}</p>
        {outcome === 'changed' && <ButtonLink to={paths.signIn()}>{people.signIn.button}</ButtonLink>}
        {outcome === 'alarmed' && (
          <ButtonLink to={paths.forgottenPassword()}>{accounts.confirm.newPassword}</ButtonLink>
        )}
      </div>
    </div>
  )
}
