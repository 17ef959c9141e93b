import { thematicReport } from '#app/domain/thematic-report.ts'
import { paths } from '#app/paths.ts'
import type { SearchQuery } from '#search/query.ts'
import { Details } from '../content/details.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'

interface StartReportProps {
  query: SearchQuery
  /** The organisations that the reader may begin a report for. */
  organisations: readonly { id: string; name: string }[]
}

/** From results to a thematic report that draws on them. */
export function StartReport({ query, organisations }: StartReportProps) {
  const { begin } = useMessages().thematicReports
  if (organisations.length === 0) return null
  return (
    <Details className="app-no-print govuk-!-margin-top-4" summary={begin.heading}>
      <p className="govuk-body">{begin.lead}</p>
      <Form action={paths.startWork()}>
        <input type="hidden" name="kind" value={thematicReport} />
        <input type="hidden" name="search" value={paths.searchFor(query).split('?')[1] ?? ''} readOnly />
        {organisations.length === 1 ? (
          <input type="hidden" name="organisation" value={organisations[0]?.id} readOnly />
        ) : (
          <Select
            name="organisation"
            label={begin.organisation}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button look="secondary" once>
          {begin.button}
        </Button>
      </Form>
    </Details>
  )
}
