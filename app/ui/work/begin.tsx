import { thematicReport } from '#app/domain/thematic-report.ts'
import { recordKinds, type RecordKind } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Radios } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

export interface BeginChoice {
  kind: RecordKind
  organisationId: string
  organisation: string
}

/** Starts a draft. What there is only one of is not asked. */
export function Begin({ choices }: { choices: readonly BeginChoice[] }) {
  const { imports, thematicReports, work, vocabulary, wordStart } = useMessages()
  const kinds = recordKinds.filter((kind) => choices.some((choice) => choice.kind === kind))
  const organisations = [...new Map(choices.map((c) => [c.organisationId, c.organisation]))]
  return (
    <section aria-labelledby="begin">
      <h2 className="govuk-heading-l" id="begin">
        {work.begin.heading}
      </h2>
      <Form action={paths.startWork()}>
        {kinds.length === 1 ? (
          <>
            <input type="hidden" name="kind" value={kinds[0]} />
            <p className="govuk-body">{work.begin.hints[kinds[0] ?? 'case-study']}</p>
          </>
        ) : (
          <Radios
            name="kind"
            legend={work.begin.kind}
            legendSize="m"
            value={kinds[0]}
            choices={[
              ...kinds.map((kind) => ({
                value: kind,
                label: vocabulary.recordKind[kind],
                hint: work.begin.hints[kind],
              })),
              ...(kinds.includes('casebook')
                ? [{ value: thematicReport, label: thematicReports.kind, hint: thematicReports.begin.hint }]
                : []),
            ]}
          />
        )}
        {organisations.length === 1 ? (
          <input type="hidden" name="organisation" value={organisations[0]?.[0]} />
        ) : (
          <Select
            name="organisation"
            label={work.begin.organisation}
            options={organisations.map(([value, label]) => ({ value, label }))}
          />
        )}
        <Button once>{work.begin.button}</Button>
      </Form>
      {kinds.includes('excerpt') && (
        <p className="govuk-body">
          {imports.offer} <Link to={paths.imports()}>{imports.offerLink}</Link>
        </p>
      )}
      {kinds.includes('case-study') && (
        <p className="govuk-body">
          {wordStart.offer} <Link to={paths.fromWord()}>{wordStart.offerLink}</Link>
        </p>
      )}
    </section>
  )
}
