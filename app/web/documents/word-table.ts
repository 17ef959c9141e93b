import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IRunOptions,
  type TextRun,
} from 'docx'
import type { Block, OverviewRow } from '#app/domain/blocks.ts'
import { inLanguageOf, run, textWidth } from './word-text.ts'

/** A column's share of the width, and whether it holds numbers. */
interface Column {
  share: number
  numeric?: boolean
}

/** A table whose head repeats on each page. */
export function wordTable(
  columns: readonly Column[],
  head: readonly string[],
  rows: readonly TextRun[][],
  said: IRunOptions,
): Table {
  const widths = columns.map(({ share }) => Math.round(share * textWidth))
  const cells = (texts: readonly TextRun[], isHead: boolean) =>
    columns.map(
      ({ numeric }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 100, right: 100 },
          ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'E8E8EC', color: 'auto' } } : {}),
          children: [
            new Paragraph({
              spacing: { after: 0 },
              alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: texts.slice(index, index + 1),
            }),
          ],
        }),
    )
  const heads = head.map((text) => run(text, { ...said, bold: true }))
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(heads, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  })
}

/** The table of items. */
export function overviewTable({ heads, rows }: Extract<Block, { is: 'overview' }>, own: IRunOptions): Table {
  const columns = [
    { share: 0.44 },
    { share: 0.26 },
    { share: 0.14, numeric: true },
    { share: 0.16, numeric: true },
  ]
  const textsOf = ({ organisation, minutes, until }: OverviewRow<unknown>) => [organisation, minutes, until]
  return wordTable(
    columns,
    [heads.item, ...textsOf(heads)],
    rows.map((row) => [
      run(row.item.text, inLanguageOf(row.item.language)),
      ...textsOf(row).map((text) => run(text, own)),
    ]),
    own,
  )
}
