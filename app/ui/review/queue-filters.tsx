import {
  isNarrowed,
  queueHolders,
  queueSorts,
  waitingAtLeast,
  type QueueFilters as Filters,
} from '#app/domain/review-queue.ts'
import type { Theme } from '#app/domain/vocabulary.ts'
import { inReviewQueue } from '#app/domain/workflow.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select, type Option } from '../forms/select.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface QueueFiltersProps {
  filters: Filters
  organisations: readonly { id: string; name: string }[]
  themes: readonly Theme[]
}

/** Narrows and orders the queue. Everything asked for is in the address, so a view of the queue can be kept or sent. */
export function QueueFilters({ filters, organisations, themes }: QueueFiltersProps) {
  const { review, vocabulary } = useMessages()
  const words = review.filters
  const any: Option = { value: '', label: words.any }
  const selects: { name: keyof Filters; label: string; options: Option[] }[] = [
    {
      name: 'whose',
      label: words.whose,
      options: [
        { value: '', label: words.everybody },
        ...queueHolders.map((value) => ({ value, label: words[value] })),
      ],
    },
    {
      name: 'status',
      label: words.status,
      options: [any, ...inReviewQueue.map((value) => ({ value, label: vocabulary.status[value] }))],
    },
    {
      name: 'kind',
      label: words.kind,
      options: [
        any,
        // Nobody reviews a casebook.
        ...(['case-study', 'excerpt'] as const).map((value) => ({
          value,
          label: vocabulary.recordKind[value],
        })),
      ],
    },
    {
      name: 'organisation',
      label: words.organisation,
      options: [any, ...organisations.map(({ id, name }) => ({ value: id, label: name }))],
    },
    {
      name: 'theme',
      label: words.theme,
      options: [any, ...themes.map((value) => ({ value, label: vocabulary.theme[value] }))],
    },
    {
      name: 'waiting',
      label: words.waiting,
      options: [any, ...waitingAtLeast.map((days) => ({ value: String(days), label: words.atLeast(days) }))],
    },
    {
      name: 'sort',
      label: words.sort,
      options: queueSorts.map((value) => ({ value, label: words[value] })),
    },
  ]
  return (
    <Form method="get" action={paths.reviewQueue()} className="app-narrow-form" aria-labelledby="narrow">
      <h2 className="govuk-heading-m" id="narrow">
        {words.title}
      </h2>
      <div className="app-narrow-form__selects">
        {selects.map(({ name, label, options }) => (
          <Select
            // The fields follow the address when somebody goes back.
            key={`${name}=${filters[name]}`}
            name={name}
            label={label}
            options={options}
            value={filters[name] === 0 ? '' : String(filters[name])}
          />
        ))}
      </div>
      <div className="govuk-button-group">
        <Button look="secondary">{words.apply}</Button>
        {isNarrowed(filters) && <Link to={paths.reviewQueue()}>{words.clear}</Link>}
      </div>
    </Form>
  )
}
