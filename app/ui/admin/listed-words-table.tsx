import type { ListedWords, WordList } from '#app/domain/listed-words.ts'
import { Table } from '../content/table.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'

/** One of the lists, each entry with the button that takes it off. */
export function ListedWordsTable({ list, entries }: { list: WordList; entries: readonly ListedWords[] }) {
  const { listedWords: say } = useMessages()
  if (entries.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-m">{say.lists[list]}</h2>
        <p className="govuk-body">{say.none}</p>
      </>
    )
  }
  return (
    <Form>
      <Table
        caption={say.lists[list]}
        captionSize="m"
        firstCellIsHeader
        stacks
        columns={[{ label: say.columns.words }, { label: say.columns.do }]}
        rows={entries.map(({ id, words }) => [
          words,
          <Button
            key="remove"
            look="secondary"
            className="govuk-!-margin-bottom-0"
            name="remove"
            value={id}
            once
          >
            {say.remove}
            <span className="govuk-visually-hidden"> {say.removeOf(words)}</span>
          </Button>,
        ])}
      />
    </Form>
  )
}
