import {
  caseColumns,
  findingColumns,
  recommendationColumns,
  type OpenColumn,
  type OpenKey,
} from '#app/domain/open-data.ts'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'

const tables = {
  findings: findingColumns,
  recommendations: recommendationColumns,
  cases: caseColumns,
} as const satisfies Record<string, readonly OpenColumn[]>

/** Every column of the open data and what it holds. */
export function DescribedColumns() {
  const { openData } = useMessages()
  return Object.entries(tables).map(([name, columns]) => (
    <Table
      key={name}
      caption={openData.tables[name as keyof typeof tables]}
      captionSize="s"
      firstCellIsHeader
      stacks
      columns={[{ label: openData.column }, { label: openData.meaning }]}
      rows={columns.map(({ key }: { key: OpenKey }) => [<code key={key}>{key}</code>, openData.columns[key]])}
    />
  ))
}
