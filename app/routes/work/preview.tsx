import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import { CasebookArticle } from '#app/ui/casebooks/casebook-article.tsx'
import { Checks, nowhere } from '#app/ui/checks/checks.tsx'
import { InsetText } from '#app/ui/content/inset-text.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { RecordArticle } from '#app/ui/records/record-article.tsx'
import { readCasebookForWork } from '#app/use-cases/casebooks/read-casebook.ts'
import { readChecks } from '#app/use-cases/checks/read-checks.ts'
import { readForWork } from '#app/use-cases/records/read-record.ts'
import { forSignedIn } from '#app/web/access.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.work.preview.title)

export const loader = forSignedIn(async ({ portal, visitor, params, language }) => {
  const at = { recordId: params['id'] ?? '', number: 'draft' } as const
  const record = readForWork(portal, visitor, at, language)
  const isCasebook = record.card.kind === 'casebook'
  return {
    record,
    casebook: isCasebook ? readCasebookForWork(portal, visitor, at, language) : null,
    checks: await readChecks(portal, visitor, at.recordId, language),
  }
})

export default function PreviewPage() {
  const { record, casebook, checks } = useLoaderData<typeof loader>()
  const { preview } = useMessages().work
  return (
    <>
      <InsetText>
        <p className="govuk-body">{preview.lead}</p>
        <Link to={paths.workOn(record.card.id)}>{preview.back}</Link>
      </InsetText>
      <Checks kind={record.card.kind} found={checks} linkOf={nowhere} />
      {casebook === null ? (
        <RecordArticle record={record} />
      ) : (
        <CasebookArticle casebook={casebook} onAgenda={null} />
      )}
    </>
  )
}
