import type { TrackingFilters } from '#app/domain/tracking.ts'
import { recommendationStatuses } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select, type Option } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

/** What the list of recommendations is narrowed to: an ordinary form, so that the address says everything. */
export function TrackingFilterForm({
  filters,
  bodies,
}: {
  filters: TrackingFilters
  bodies: readonly Option[]
}) {
  const { tracking, vocabulary } = useMessages()
  const kinds = Object.entries(vocabulary.recommendationKind).map(([value, label]) => ({ value, label }))
  const states = recommendationStatuses.map((value) => ({
    value,
    label: vocabulary.recommendationStatus[value],
  }))
  return (
    <Form
      method="get"
      action={paths.recommendations()}
      className="app-narrow-form"
      role="search"
      aria-label={tracking.narrow}
      // Otherwise Back would leave what was chosen on the page before.
      key={paths.recommendations(filters)}
    >
      <TextInput name="q" label={tracking.words} value={filters.words} width={20} />
      <Select
        name="body"
        label={tracking.body}
        options={[{ value: '', label: tracking.anyBody }, ...bodies]}
        value={filters.body}
      />
      <Select
        name="kind"
        label={tracking.kind}
        options={[{ value: '', label: tracking.anyKind }, ...kinds]}
        value={filters.kind}
      />
      <Select
        name="state"
        label={tracking.state}
        options={[{ value: '', label: tracking.anyState }, ...states]}
        value={filters.state ?? ''}
      />
      <Button look="secondary">{tracking.show}</Button>
    </Form>
  )
}
