import { AlignmentType, Document, Footer, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { BlockDocument } from '#app/domain/blocks.ts'
import type { Picture } from '#app/domain/picture.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { wordBlocks } from './word-blocks.ts'
import { clean, locales } from './document-text.ts'
import type { DocumentWords } from './document-words.ts'
import { margin, pageSize } from './word-text.ts'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The document as a Word file (.docx): A4, real headings, lists and tables, each run of text marked with its language. */
export async function wordDocument(
  document: BlockDocument,
  words: DocumentWords,
  logo: Picture | null = null,
): Promise<Uint8Array> {
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
        children: logo === null ? children : [logoParagraph(logo), ...children],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

/** As large as it is beside a name, and no larger than a letterhead has it. */
const logoBox = { width: 220, height: 80 }

function logoParagraph({ png, width, height, alt }: Picture): Paragraph {
  const scale = Math.min(logoBox.width / width, logoBox.height / height)
  const name = clean(alt)
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name, title: name, description: name },
      }),
    ],
  })
}

function pageNumbers({ page, of }: DocumentWords): Footer {
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
