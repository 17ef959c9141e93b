import { setImmediate } from 'node:timers/promises'
import type { BlockDocument } from '#app/domain/blocks.ts'
import type { Picture } from '#app/domain/picture.ts'
import { writeBlock, type Bookmarks } from './pdf-blocks.ts'
import { colours, look, newPaper, shown, type Paper } from './pdf-paper.ts'
import type { DocumentWords } from './document-words.ts'

export const pdfType = 'application/pdf'

/**
 * The document as a tagged PDF: A4, its title and language set, headings that are bookmarks too, lists and tables that
 * say what they are, fonts inside it. `logo` stands above the title.
 */
export async function pdfDocument(
  document: BlockDocument,
  words: DocumentWords,
  logo: Picture | null = null,
): Promise<Uint8Array> {
  const paper = newPaper({ title: document.title, author: words.portal, language: document.language })
  const done = bytesOf(paper.pdf)
  if (logo !== null) writeLogo(paper, logo)
  const bookmarks: Bookmarks = { 1: null, 2: null, 3: null }
  for (const block of document.blocks) {
    writeBlock(paper, block, bookmarks)
    // A long document takes a second: others are served in between.
    await setImmediate()
  }
  paper.root.end()
  numberPages(paper, words)
  paper.pdf.end()
  return done
}

const logoBox = { width: 170, height: 60 }

function writeLogo(paper: Paper, { png, width, height, alt }: Picture): void {
  const { pdf, root, left } = paper
  const scale = Math.min(logoBox.width / width, logoBox.height / height)
  const [w, h, y] = [width * scale, height * scale, pdf.y]
  const figure = { alt, bbox: [left, y, left + w, y + h], placement: 'Block' }
  root.add(pdf.struct('Figure', figure, () => pdf.image(Buffer.from(png), left, y, { width: w, height: h })))
  pdf.y = y + h + 14
}

/** Below the text of each page, and no part of it. */
function numberPages(paper: Paper, { page, of }: DocumentWords): void {
  const { pdf, left, width } = paper
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index)
    pdf.page.margins.bottom = 0
    look(paper, 9, 'regular', colours.quiet)
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.text(shown(paper, `${page} ${index + 1} ${of} ${count}`), left, pdf.page.height - 36, {
      width,
      align: 'right',
      lineBreak: false,
    })
    pdf.endMarkedContent()
  }
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    pdf.on('error', reject)
  })
}
