import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx'
import { withRunningTotal } from '#app/domain/agenda.ts'
import { bullet } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { withoutIllegalCharacters } from '../characters.ts'

/** `meetingDate` is `YYYY-MM-DD` or ''; `minutes` is the total. */
export interface AgendaForDocument {
  title: string
  meetingDate: string
  minutes: number
  items: AgendaItemForDocument[]
}

/** All text is plain, with line breaks; `language` is the one its title, summary and key points are written in. */
export interface AgendaItemForDocument {
  number: number
  title: string
  kindLabel: string
  organisation: string
  minutes: number
  note: string
  summary: string
  /** The whole address of its page in the portal. */
  url: string
  language: Language
  keyPoints?: { heading: string; paragraphs: string[] }[]
}

/** The document's own words, in its language. */
export interface AgendaDocumentWords {
  /** The name of the portal, shown as the document's author. */
  portal: string
  meetingDate: string
  totalTime: string
  overview: string
  item: string
  organisation: string
  minutes: string
  runningTotal: string
  note: string
  readOnline: string
  page: string
  of: string
  /** "10 minutes". */
  minutesLong: (count: number) => string
  /** Said where an item is in the other language: "This item is in Welsh". */
  writtenIn: Record<Language, string>
}

/** The agenda as a Word document (.docx): A4, real headings and lists, each run of text marked with its language. */
export async function agendaDocument(
  agenda: AgendaForDocument,
  language: Language,
  words: AgendaDocumentWords,
): Promise<Uint8Array> {
  const document = new Document({
    title: clean(agenda.title),
    creator: clean(words.portal),
    lastModifiedBy: clean(words.portal),
    compatibility: { version: 15 },
    styles: stylesIn(language),
    numbering: { config: [itemNumbers(agenda.items[0]?.number ?? 1)] },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: pageNumbers(words) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(agenda.title)] }),
          ...(agenda.meetingDate === ''
            ? []
            : [labelled(words.meetingDate, longDate(agenda.meetingDate, language))]),
          labelled(words.totalTime, words.minutesLong(agenda.minutes)),
          ...(agenda.items.length === 0
            ? []
            : [
                new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(words.overview)] }),
                overviewTable(agenda, words),
              ]),
          ...agenda.items.flatMap((item) => itemParts(item, language, words)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const margin = convertMillimetersToTwip(20)
const textWidth = convertMillimetersToTwip(170)
const numbering = 'items'

function itemParts(item: AgendaItemForDocument, language: Language, words: AgendaDocumentWords): Paragraph[] {
  const theirs = { language: { value: locales[item.language] } }
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: numbering, level: 0 },
      children: [run(item.title, theirs)],
    }),
    new Paragraph({
      keepNext: true,
      children: [
        run([item.kindLabel, item.organisation, words.minutesLong(item.minutes)].filter(Boolean).join(' · ')),
      ],
    }),
    ...(item.language === language
      ? []
      : [new Paragraph({ children: [run(words.writtenIn[item.language], { italics: true })] })]),
    ...linesOf(item.summary).map((line) => new Paragraph({ children: [run(line, theirs)] })),
    ...linesOf(item.note).map((line, index) =>
      index === 0 ? labelled(words.note, line) : new Paragraph({ children: [run(line)] }),
    ),
    ...(item.keyPoints ?? []).flatMap(({ heading, paragraphs }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(heading)] }),
      ...paragraphs.flatMap(linesOf).map((line) => paragraphOrListItem(line, theirs)),
    ]),
    ...(isWebAddress(item.url) ? [readOnline(item, words)] : []),
  ]
}

function paragraphOrListItem(line: string, options: IRunOptions): Paragraph {
  return line.startsWith(bullet)
    ? new Paragraph({ bullet: { level: 0 }, children: [run(line.slice(bullet.length), options)] })
    : new Paragraph({ children: [run(line, options)] })
}

/** The address is printed as well, for whoever reads it on paper. */
function readOnline(item: AgendaItemForDocument, words: AgendaDocumentWords): Paragraph {
  const text = run(`${words.readOnline}: ${item.title}`, { style: 'Hyperlink' })
  const link = new ExternalHyperlink({ link: new URL(item.url).href, children: [text] })
  return new Paragraph({ children: [link, run(` (${item.url})`)] })
}

function overviewTable(agenda: AgendaForDocument, words: AgendaDocumentWords): Table {
  const widths = [0.44, 0.26, 0.14, 0.16].map((share) => Math.round(share * textWidth))
  const cells = (texts: readonly string[], options: IRunOptions, language?: Language) =>
    texts.map((text, column) => {
      const inItsLanguage = column === 0 && language ? { language: { value: locales[language] } } : {}
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        margins: { top: 60, bottom: 60, left: 100, right: 100 },
        ...(options.bold ? { shading: { type: ShadingType.CLEAR, fill: 'E8E8EC', color: 'auto' } } : {}),
        children: [
          new Paragraph({
            spacing: { after: 0 },
            alignment: column < 2 ? AlignmentType.LEFT : AlignmentType.RIGHT,
            children: [run(text, { ...options, ...inItsLanguage })],
          }),
        ],
      })
    })
  const heads = [words.item, words.organisation, words.minutes, words.runningTotal]
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(heads, { bold: true }) }),
      ...withRunningTotal(agenda.items).map(({ number, title, organisation, minutes, until, language }) => {
        const texts = [`${number}. ${title}`, organisation, String(minutes), String(until)]
        return new TableRow({ cantSplit: true, children: cells(texts, {}, language) })
      }),
    ],
  })
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({ children: [run(`${label}: `, { bold: true }), run(text)] })
}

function pageNumbers({ page, of }: AgendaDocumentWords): Footer {
  const children = [`${clean(page)} `, PageNumber.CURRENT, ` ${clean(of)} `, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children })] })],
  })
}

const locales = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Record<Language, string>

function stylesIn(language: Language) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1D1D1B', font: 'Arial' },
    paragraph: { spacing: { before, after: 120, line: 276 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 24, language: { value: locales[language] } },
        paragraph: { spacing: { after: 160, line: 288 } },
      },
      title: heading(44, 0),
      heading1: heading(32, 360),
      heading2: heading(26, 240),
      hyperlink: { run: { color: '1D4F91', underline: {} } },
    },
  }
}

function itemNumbers(start: number) {
  const indent = { left: 567, hanging: 567 }
  const level = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    start,
    style: { paragraph: { indent } },
  }
  return { reference: numbering, levels: [level] }
}

function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: clean(text) })
}

/** Line breaks inside one line of the document would be read differently by different programs. */
function clean(text: string): string {
  return withoutIllegalCharacters(text).replace(/[ \t\n\r]+/g, ' ')
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function longDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(date),
  )
}
