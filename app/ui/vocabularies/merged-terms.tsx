import { readIn } from '#app/domain/text.ts'
import type { ReadVocabulary } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { Table } from '../content/table.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** The ids that lead to other terms now; nothing while there are none. */
export function MergedTerms({ merged }: Pick<ReadVocabulary, 'merged'>) {
  const { vocabularies: words } = useMessages()
  const language = useLanguage()
  if (merged.length === 0) return null
  return (
    <section aria-labelledby="merged">
      <h2 className="govuk-heading-m" id="merged">
        {words.merged}
      </h2>
      <p className="govuk-body">{words.mergedLead}</p>
      <Table
        firstCellIsHeader
        columns={[{ label: words.columns.id }, { label: words.columns.into }]}
        rows={merged.map(({ id, into }) => [<code key="id">{id}</code>, readIn(into, language).text])}
      />
    </section>
  )
}
