import type { MetaFunction } from '@remix-run/react'
import { CodeLists } from '#app/ui/open-data/code-lists.tsx'
import { DescribedColumns } from '#app/ui/open-data/described-columns.tsx'
import { OpenDataFiles } from '#app/ui/open-data/open-data-files.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { sharedPage } from '#app/ui/page/shared-page.ts'

export const meta: MetaFunction = (args) =>
  sharedPage(args, { title: (m) => m.openData.title, description: (m) => m.openData.lead })

export default function OpenDataPage() {
  const { openData } = useMessages()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-xl">{openData.title}</h1>
        <p className="govuk-body-l">{openData.lead}</p>
        <p className="govuk-body">{openData.terms}</p>
        <p className="govuk-body">{openData.anonymous}</p>
        <h2 className="govuk-heading-m">{openData.filesTitle}</h2>
        <OpenDataFiles />
        <h2 className="govuk-heading-m">{openData.columnsTitle}</h2>
        <p className="govuk-body">{openData.columnsLead}</p>
        <DescribedColumns />
        <h2 className="govuk-heading-m">{openData.codesTitle}</h2>
        <CodeLists />
      </div>
    </div>
  )
}
