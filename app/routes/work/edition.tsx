import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { CasebookArticle } from '#app/ui/casebooks/casebook-article.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { RecordArticle } from '#app/ui/records/record-article.tsx'
import { readCasebookForWork } from '#app/use-cases/casebooks/read-casebook.ts'
import { readForWork } from '#app/use-cases/records/read-record.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.work.edition.title(args.data?.record.editionNumber ?? 0))

export const loader = forSignedIn(({ portal, visitor, params, language }) => {
  const at = { recordId: params['id'] ?? '', number: Number(params['number']) }
  const record = readForWork(portal, visitor, at, language)
  const isCasebook = record.card.kind === 'casebook'
  return { record, casebook: isCasebook ? readCasebookForWork(portal, visitor, at, language) : null }
})

export default function EditionPage() {
  const { record, casebook } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { edition } = useMessages().work
  return (
    <>
      <InsetText>
        <p className="govuk-body">
          {edition.title(record.editionNumber)}. {edition.lead(longDate(record.updatedAt, language))}
        </p>
        <Link to={paths.workOn(record.card.id)}>{edition.back}</Link>
      </InsetText>
      {casebook === null ? (
        <RecordArticle record={record} />
      ) : (
        <CasebookArticle casebook={casebook} onAgenda={null} />
      )}
    </>
  )
}
