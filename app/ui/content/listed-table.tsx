import type { ReactNode } from 'react'
import { Table, type Column } from './table.tsx'

interface ListedTableProps {
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly ReactNode[])[]
  /** Said in place of a table without rows. */
  none: string
}

/** One of several lists on a page: a table under its name, each row about its first cell, or that there is nothing in it. */
export function ListedTable({ caption, columns, rows, none }: ListedTableProps) {
  if (rows.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-m">{caption}</h2>
        <p className="govuk-body">{none}</p>
      </>
    )
  }
  return <Table caption={caption} captionSize="m" firstCellIsHeader stacks columns={columns} rows={rows} />
}
