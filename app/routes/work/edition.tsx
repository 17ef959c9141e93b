import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { RecordArticle } from '#app/ui/records/record-article.tsx'
import { readForWork } from '#app/use-cases/records/read-record.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => m.work.edition.title(args.data?.editionNumber ?? 0))

export const loader = forSignedIn(({ portal, visitor, params, language }) =>
  readForWork(portal, visitor, { recordId: params['id'] ?? '', number: Number(params['number']) }, language),
)

export default function EditionPage() {
  const record = useLoaderData<typeof loader>()
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
      <RecordArticle record={record} />
    </>
  )
}
