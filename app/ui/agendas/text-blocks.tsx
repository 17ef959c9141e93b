import type { TextBlock, TextList } from '#app/domain/blocks.ts'
import { Table } from '../content/table.tsx'

/** Words somebody wrote, in their shape. */
export function TextBlocks({ blocks }: { blocks: readonly TextBlock[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Shape key={index} block={block} />
      ))}
    </>
  )
}

function Shape({ block }: { block: TextBlock }) {
  switch (block.is) {
    case 'paragraph':
      return <p className="govuk-body">{block.text}</p>
    case 'subheading':
      return (
        <p className="govuk-body">
          <strong>{block.text}</strong>
        </p>
      )
    case 'list':
      return <List list={block} />
    case 'table':
      return <Table columns={block.head.map((label) => ({ label }))} rows={block.rows} />
  }
}

function List({ list: { start, items } }: { list: TextList }) {
  const shown = items.map((blocks, index) => (
    <li key={index}>
      {blocks.map((block, nth) =>
        nth === 0 && block.is === 'paragraph' ? (
          <span key={nth}>{block.text}</span>
        ) : (
          <Shape key={nth} block={block} />
        ),
      )}
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
