import type { ShownMeasure } from '#app/domain/shown.ts'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'
import { Facts } from './facts.tsx'
import { MeasureChart } from './measure-chart.tsx'
import { useOwnLanguage } from './own-language.ts'

interface ShownMeasuresProps {
  measures: readonly ShownMeasure[]
  /** Of each measure's name. */
  heading: 'h4' | 'h5'
}

/** Measures one under the other: the figures drawn and as a table, then what is needed to judge them. */
export function ShownMeasures({ measures, heading }: ShownMeasuresProps) {
  return measures.map((measure, index) => <OneMeasure key={index} measure={measure} heading={heading} />)
}

function OneMeasure({ measure, heading: Heading }: { measure: ShownMeasure; heading: 'h4' | 'h5' }) {
  const { caseStudies } = useMessages()
  const own = useOwnLanguage()
  const { label, figures, facts, chart, outcome, hides } = measure
  return (
    <div className="app-measure">
      <Heading className="govuk-heading-s" lang={own(label.language)}>
        {label.text}
      </Heading>
      <div className={chart === null ? undefined : 'app-measure__figures'}>
        {chart !== null && <MeasureChart label={label.text} chart={chart} figures={figures} />}
        {figures.length > 0 && (
          <Table
            caption={<span className="govuk-visually-hidden">{label.text}</span>}
            columns={[{ label: caseStudies.figure }, { label: caseStudies.value }]}
            firstCellIsHeader
            rows={figures.map(({ figure, text }) => [caseStudies.figures[figure], text])}
          />
        )}
      </div>
      {outcome !== null && <p className="govuk-body app-measure__outcome">{caseStudies.outcomes[outcome]}</p>}
      {hides && <p className="govuk-body-s">{caseStudies.whyHidden}</p>}
      <Facts facts={facts} />
    </div>
  )
}
