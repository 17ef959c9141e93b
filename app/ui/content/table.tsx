import type { ReactNode } from 'react'
import { classes } from '../forms/classes.ts'

export interface Column {
  label: string
  numeric?: boolean
  /** Of the list's own order, for a column whose header sorts. */
  sorted?: 'ascending' | 'descending' | 'none'
}

interface TableProps {
  caption?: ReactNode
  captionSize?: 's' | 'm' | 'l'
  columns?: readonly Column[]
  rows: readonly (readonly ReactNode[])[]
  /** The first cell of each row says what the row is about. */
  firstCellIsHeader?: boolean
  /** On a narrow screen each row becomes a list of its cells under their columns' labels, instead of scrolling. */
  stacks?: boolean
}

/** Rows and columns; scrolls sideways within itself on a narrow screen. Tables are for data, never for layout. */
export function Table({ caption, captionSize, columns, rows, firstCellIsHeader, stacks }: TableProps) {
  return (
    <table className={classes('govuk-table', stacks && 'app-table--stacks')}>
      {caption && (
        <caption
          className={classes('govuk-table__caption', captionSize && `govuk-table__caption--${captionSize}`)}
        >
          {caption}
        </caption>
      )}
      {columns && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, index) => (
              <th
                key={index}
                scope="col"
                className={classes('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}
                aria-sort={column.sorted}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((row, index) => (
          <tr key={index} className="govuk-table__row">
            {row.map((cell, column) =>
              column === 0 && firstCellIsHeader ? (
                <th key={column} scope="row" className="govuk-table__header">
                  {cell}
                </th>
              ) : (
                <td
                  key={column}
                  data-label={stacks ? columns?.[column]?.label : undefined}
                  className={classes(
                    'govuk-table__cell',
                    columns?.[column]?.numeric && 'govuk-table__cell--numeric',
                  )}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
