import type { TextBlock, TextList, TextRun, TextTable } from '#app/domain/blocks.ts'
import { anchors } from '#app/domain/read-casebook.ts'
import { useMessages } from '../page/language.tsx'

/** A text with what an editor did to it. Shown as text, never as HTML. */
export function QuotedBlocks({ blocks, entry }: { blocks: readonly TextBlock[]; entry: string }) {
  return blocks.map((block, index) => <QuotedBlock key={index} block={block} entry={entry} />)
}

function QuotedBlock({ block, entry }: { block: TextBlock; entry: string }) {
  switch (block.is) {
    case 'list':
      return <QuotedList list={block} entry={entry} />
    case 'table':
      return <QuotedTable table={block} entry={entry} />
    case 'subheading':
      return (
        <p className="govuk-body">
          <strong>
            <Runs runs={block.runs ?? wordsOf(block.text)} entry={entry} />
          </strong>
        </p>
      )
    case 'paragraph':
      return (
        <p className="govuk-body">
          <Runs runs={block.runs ?? wordsOf(block.text)} entry={entry} />
        </p>
      )
  }
}

function QuotedList({ list: { start, items }, entry }: { list: TextList; entry: string }) {
  const shown = items.map((blocks, index) => (
    <li key={index}>
      <QuotedBlocks blocks={blocks} entry={entry} />
    </li>
  ))
  return start === null ? (
    <ul className="govuk-list govuk-list--bullet">{shown}</ul>
  ) : (
    <ol className="govuk-list govuk-list--number" start={start}>
      {shown}
    </ol>
  )
}

function QuotedTable({ table: { head, rows, runs }, entry }: { table: TextTable; entry: string }) {
  return (
    <div className="app-table-scroll" tabIndex={0} role="region" aria-label={head.join(', ')}>
      <table>
        <thead>
          <tr>
            {head.map((text, column) => (
              <th key={column} scope="col">
                <Runs runs={runs?.head[column] ?? wordsOf(text)} entry={entry} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) => (
                <td key={column}>
                  <Runs runs={runs?.rows[row]?.[column] ?? wordsOf(text)} entry={entry} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function wordsOf(text: string): TextRun[] {
  return [{ is: 'words', text }]
}

function Runs({ runs, entry }: { runs: readonly TextRun[]; entry: string }) {
  const { quoted } = useMessages().casebooks.read
  return runs.map((run, index) => {
    switch (run.is) {
      case 'words':
        return <span key={index}>{run.text}</span>
      case 'marked':
        return (
          <mark key={index} className="app-quotation__marked">
            {run.text}
          </mark>
        )
      case 'gap':
        return (
          <span key={index} className="app-quotation__gap">
            {run.text}
          </span>
        )
      case 'note':
        return (
          <sup key={index} id={anchors.noted(entry, run.number)} tabIndex={-1}>
            <a className="govuk-link" href={`#${anchors.note(entry, run.number)}`}>
              <span className="govuk-visually-hidden">{quoted.note(run.number)}</span>
              <span aria-hidden="true">{run.text}</span>
            </a>
          </sup>
        )
    }
  })
}
