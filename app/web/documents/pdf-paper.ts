import PDFDocument from 'pdfkit'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Language } from '#app/domain/vocabulary.ts'
import { clean, locales } from './document-text.ts'

/** A4 in points, with margins of 20 mm. */
const margin = 57
export const colours = {
  text: '#0b0c0c',
  quiet: '#45504e',
  line: '#8a9592',
  shade: '#e8e8ec',
  link: '#1d4f91',
}

export type Weight = 'regular' | 'bold'

/** A tagged PDF being written: its paper, and the element of its structure that holds all of it. */
export interface Paper {
  pdf: PDFKit.PDFDocument
  root: PDFKit.PDFStructureElement
  language: Language
  left: number
  width: number
}

/** Embedded whole words at a time: DejaVu Sans has ŵ and ŷ, and most of what people paste. */
const fonts: Record<Weight, string> = { regular: 'DejaVuSans.ttf', bold: 'DejaVuSans-Bold.ttf' }
const read = new Map<Weight, Buffer>()

function fontOf(weight: Weight): Buffer {
  const kept = read.get(weight)
  if (kept !== undefined) return kept
  const path = createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${fonts[weight]}`)
  const bytes = readFileSync(path)
  read.set(weight, bytes)
  return bytes
}

/** An empty tagged document (PDF/UA-1) in this language; its window shows the title rather than a file's name. */
export function newPaper(about: { title: string; author: string; language: Language }): Paper {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: locales[about.language],
    info: { Title: clean(about.title), Author: clean(about.author) },
    font: fontOf('regular'),
  } as unknown as PDFKit.PDFDocumentOptions)
  for (const weight of ['regular', 'bold'] as const) pdf.registerFont(weight, fontOf(weight))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return { pdf, root, language: about.language, left: margin, width: pdf.page.width - 2 * margin }
}

/** Chooses how the next words look. */
export function look(paper: Paper, size: number, weight: Weight = 'regular', colour = colours.text): void {
  paper.pdf.font(weight).fontSize(size).fillColor(colour)
}

/** What an element says about its language where that is not the document's. */
export function spoken(paper: Paper, language: Language): { lang?: string } {
  return language === paper.language ? {} : { lang: locales[language] }
}

/** Goes on a new page when less than so much is left of this one. */
export function needRoom(paper: Paper, height: number): void {
  if (paper.pdf.y + height > bottomOf(paper)) paper.pdf.addPage()
}

export function bottomOf({ pdf }: Paper): number {
  return pdf.page.height - margin
}

/** How much fits on a page. */
export function pageRoom({ pdf }: Paper): number {
  return pdf.page.height - 2 * margin
}

/** Something to see that says nothing: readers of the structure do not meet it. */
export function decorate({ pdf }: Paper, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** The words as the fonts can show them: a character they lack is shown as the sign for that. */
export function shown({ pdf }: Paper, text: string): string {
  const { font } = (pdf as unknown as { _font: { font: Glyphs } })._font
  return [...clean(text).replace(/[\uFE0E\uFE0F\u200D]/g, '')]
    .map((character) => (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : '\uFFFD'))
    .join('')
}

/** What pdfkit knows about a font's letters, and its types do not say. */
interface Glyphs {
  hasGlyphForCodePoint(code: number): boolean
}
