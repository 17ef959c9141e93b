import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { BlockDocument } from '#app/domain/blocks.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { wordBlocks } from './word-blocks.ts'
import { clean, locales } from './document-text.ts'
import { margin, pageSize } from './word-text.ts'

/** Words that Word puts in by itself. `portal` is named as the document's author. */
export interface WordWords {
  portal: string
  page: string
  of: string
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The document as a Word file (.docx): A4, real headings, lists and tables, each run of text marked with its language. */
export async function wordDocument(document: BlockDocument, words: WordWords): Promise<Uint8Array> {
  const { children, lists } = wordBlocks(document)
  const file = new Document({
    title: clean(document.title),
    creator: clean(words.portal),
    lastModifiedBy: clean(words.portal),
    compatibility: { version: 15 },
    styles: stylesIn(document.language),
    numbering: { config: lists },
    sections: [
      {
        properties: {
          page: { size: pageSize, margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        footers: { default: pageNumbers(words) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function pageNumbers({ page, of }: WordWords): Footer {
  const children = [`${clean(page)} `, PageNumber.CURRENT, ` ${clean(of)} `, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children })] })],
  })
}

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
      heading3: heading(24, 200),
      hyperlink: { run: { color: '1D4F91', underline: {} } },
    },
  }
}
