import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx'

/** A real .docx with these pieces. */
export async function wordFile(children: FileChild[]): Promise<Uint8Array> {
  const levels = [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` }))
  const numbering = { config: [{ reference: 'steps', levels }] }
  const file = await Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
  return new Uint8Array(file)
}

export const titleLine = (text: string) => new Paragraph({ text, heading: HeadingLevel.TITLE })
export const heading = (text: string, level: 1 | 2 | 3 = 1) =>
  new Paragraph({ text, heading: HeadingLevel[`HEADING_${level}`] })
export const paragraph = (...parts: (string | TextRun)[]) =>
  new Paragraph({ children: parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part)) })
export const bold = (text: string) => new TextRun({ text, bold: true })
export const bullet = (text: string, level = 0) => new Paragraph({ text, bullet: { level } })
export const step = (text: string, level = 0) =>
  new Paragraph({ text, numbering: { reference: 'steps', level } })

export function table(rows: (string | FileChild[])[][]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) =>
              new TableCell({
                children: typeof cell === 'string' ? [new Paragraph(cell)] : cell,
              }),
          ),
        }),
    ),
  })
}
