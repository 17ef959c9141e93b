import type { HealthLine, HealthState } from '#app/domain/health.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { Tag, type TagColour } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'

const colourOf: Record<HealthState, TagColour> = { good: 'green', look: 'yellow', broken: 'red' }

/** How each part of the portal is doing, in plain words. */
export function HealthLines({ lines }: { lines: readonly HealthLine[] }) {
  const words = useMessages().siteHealth
  return (
    <SummaryList
      rows={lines.map(({ subject, state, finding }) => ({
        key: subject,
        label: words.subject[subject],
        value: (
          <>
            <Tag colour={colourOf[state]}>{words.state[state]}</Tag>
            <p className="govuk-body govuk-!-margin-top-1 govuk-!-margin-bottom-0">
              {words.finding[finding]}
            </p>
          </>
        ),
      }))}
    />
  )
}
