import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { DeskDone } from '#app/ui/organisations/desk-done.tsx'
import { DeskHead } from '#app/ui/organisations/desk-head.tsx'
import { DeskPages } from '#app/ui/organisations/desk-pages.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { MakeTokenForm } from '#app/ui/programs/make-token-form.tsx'
import { TokenList } from '#app/ui/programs/token-list.tsx'
import { TokenMade } from '#app/ui/programs/token-made.tsx'
import { openDesk } from '#app/use-cases/organisations/open-desk.ts'
import { makeToken } from '#app/use-cases/tokens/make-token.ts'
import { readTokens } from '#app/use-cases/tokens/read-tokens.ts'
import { revokeToken } from '#app/use-cases/tokens/revoke-token.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.programs.title)

export const loader = forSignedIn(({ portal, visitor, params }) =>
  readTokens(portal, visitor, params['slug'] ?? ''),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const { id: organisationId, slug } = openDesk(portal, visitor, call.params['slug'] ?? '')
  const form = await readForm(call.request)
  if (form.has('revoke')) {
    revokeToken(portal, visitor, { organisationId, id: textOf(form, 'revoke') })
    return goTo(`${paths.organisationTokens(slug)}?done=revoked`, call)
  }
  if (textOf(form, 'do') !== 'make') throw new Fault('bad-request')
  const scopes = form.getAll('scopes').filter((one): one is string => typeof one === 'string')
  const typed = { name: textOf(form, 'name'), scopes, days: textOf(form, 'days') }
  const result = makeToken(portal, visitor, { organisationId, ...typed })
  // Not a redirect: the token is shown this once, and must not be in an address that is logged or kept in a history.
  return result.ok
    ? data({ issues: [], typed: null, made: { token: result.value, name: typed.name.trim() } })
    : data({ issues: result.issues, typed, made: null }, { status: 422 })
})

const nothingYet = { name: '', scopes: [], days: '90' }

export default function ProgramsPage() {
  const { organisation, tokens, whyNotMake } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { programs: words, whyNot } = useMessages()
  const errors = useErrors(answer?.issues, { name: words.name, scopes: words.scopes, days: words.days })
  const { slug } = organisation
  return (
    <>
      <DeskHead organisation={organisation} page={words.title} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ErrorSummary errors={errors.lines} />
          {answer?.made && <TokenMade {...answer.made} />}
          {!answer && <DeskDone done={search.get('done')} sentences={{ revoked: words.revoked }} />}
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body-l">{words.lead}</p>
          <DeskPages slug={slug} current={paths.organisationTokens(slug)} />
          <p className="govuk-body">{words.acts}</p>
          <p className="govuk-body">
            <Link to={`${paths.apiReference()}#own`}>{words.reference}</Link>
          </p>
          <h2 className="govuk-heading-m">{words.list}</h2>
          <TokenList tokens={tokens} />
          <h2 className="govuk-heading-m">{words.make}</h2>
          {whyNotMake === null ? (
            <MakeTokenForm
              key={answer?.made?.token ?? ''}
              typed={answer?.typed ?? nothingYet}
              errors={errors}
            />
          ) : (
            <InsetText>{whyNot[whyNotMake]}</InsetText>
          )}
        </div>
      </div>
    </>
  )
}
