import { openCodes } from '#app/domain/open-data.ts'
import { Details } from '../content/details.tsx'
import { Table } from '../content/table.tsx'
import { useMessages } from '../page/language.tsx'

/** What the codes of the open data mean, a list for each vocabulary. */
export function CodeLists() {
  const { openData, vocabulary } = useMessages()
  return openCodes.map((codes) => (
    <Details key={codes} summary={openData.codes[codes]}>
      <Table
        firstCellIsHeader
        stacks
        columns={[{ label: openData.code }, { label: openData.label }]}
        rows={Object.entries(vocabulary[codes]).map(([id, label]) => [<code key={id}>{id}</code>, label])}
      />
    </Details>
  ))
}
