import type { PublishedEdition } from '#app/domain/edition-history.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

interface ChooseEditionsProps {
  record: { kind: RecordKind; slug: string }
  editions: readonly PublishedEdition[]
  from: number
  to: number
}

/** Which two editions to compare. */
export function ChooseEditions({ record, editions, from, to }: ChooseEditionsProps) {
  const { compare } = useMessages().afterPublishing.history
  const language = useLanguage()
  const options = editions.map(({ number, publishedAt }) => ({
    value: String(number),
    label: compare.option(number, longDate(publishedAt, language)),
  }))
  return (
    <section aria-labelledby="compare">
      <h2 className="govuk-heading-m" id="compare">
        {compare.heading}
      </h2>
      <Form method="get" action={paths.compareEditions(record)}>
        <Select name="from" label={compare.from} options={options} value={String(from)} />
        <Select name="to" label={compare.to} options={options} value={String(to)} />
        <Button look="secondary">{compare.button}</Button>
      </Form>
    </section>
  )
}
