import type { FileProblem } from './attachment.ts'
import type { Language } from './vocabulary.ts'
import { fieldForHeading } from './heading-match.ts'

/** A Word file as the HTML of its words, well formed, with how many pictures were left out of it; or why it is refused. */
export type WordRead = { ok: true; html: string; images: number } | { ok: false; problem: FileProblem }

/** A Word file in pieces, read top to bottom. Texts are Markdown, headings and cells plain. */
export type WordBlock =
  | { is: 'title'; text: string }
  | { is: 'heading'; level: number; text: string }
  /** A short line that is bold as a whole: a heading to people who do not use Word's styles. */
  | { is: 'bold-line'; text: string }
  | { is: 'text'; markdown: string }
  | { is: 'table'; rows: string[][]; markdown: string }

/** A piece of the file that goes somewhere as a whole: mostly a heading and what stands below it until the next. */
export interface WordSection {
  /** The title of the file and what stands before the first heading have no heading of their own. */
  from: 'title' | 'start' | 'heading'
  heading: string
  /** 1 for the widest headings, 0 for what has none. */
  level: number
  /** Markdown. */
  text: string
}

/** Characters of one file that the portal takes over: a case study is a few pages. */
export const longestWordText = 150_000
export const mostWordSections = 120

/** The sections of a file, with nothing left out: every word of it is in a heading or a text. */
export function outlineOf(blocks: readonly WordBlock[]): WordSection[] {
  const { title, rest } = apartFromTitle(asHeadings(blocks))
  const sections: WordSection[] = [
    { from: 'title', heading: '', level: 0, text: title },
    { from: 'start', heading: '', level: 0, text: '' },
  ]
  for (const block of rest) {
    if (block.is === 'heading') sections.push(headed(block.text, block.level))
    else if (block.is === 'title') sections.push(headed(block.text, 1))
    else if (block.is === 'table' && isForm(block.rows)) sections.push(...answersOf(block.rows))
    else addText(sections, block.is === 'bold-line' ? `**${block.text}**` : block.markdown)
  }
  return sections.filter(({ heading, text }) => heading !== '' || text !== '')
}

function headed(heading: string, level: number, text = ''): WordSection {
  return { from: 'heading', heading, level, text }
}

/** Bold lines that stand for headings become such: where the file has no others, and where their words are known. */
function asHeadings(blocks: readonly WordBlock[]): WordBlock[] {
  const styled = blocks.some((block) => block.is === 'heading')
  return blocks.map((block) =>
    block.is === 'bold-line' && (!styled || fieldForHeading(block.text) !== null)
      ? { is: 'heading', level: 3, text: block.text }
      : block,
  )
}

/** The title is what is styled as one, or else a first heading that answers no question. */
function apartFromTitle(blocks: readonly WordBlock[]): { title: string; rest: readonly WordBlock[] } {
  const styled = blocks.findIndex((block) => block.is === 'title')
  const first = blocks[0]
  if (styled >= 0) {
    const title = blocks[styled]
    return { title: title?.is === 'title' ? title.text : '', rest: blocks.filter((_, i) => i !== styled) }
  }
  return first?.is === 'heading' && fieldForHeading(first.text) === null
    ? { title: first.text, rest: blocks.slice(1) }
    : { title: '', rest: blocks }
}

/** A table of questions and answers, as many forms are: two columns, and half of the first is known headings. */
function isForm(rows: readonly string[][]): boolean {
  const known = rows.filter(([question = '']) => fieldForHeading(question) !== null)
  return rows.every((row) => row.length === 2) && known.length * 2 >= rows.length
}

function answersOf(rows: readonly string[][]): WordSection[] {
  return rows.map(([question = '', answer = '']) => headed(question, 2, answer))
}

function addText(sections: WordSection[], text: string): void {
  const last = sections.at(-1)
  if (last) last.text = last.text === '' ? text : `${last.text}\n\n${text}`
}

/** Where sections go that go to no field: a note that only the draft's writers see. */
export const toNote = 'note'

/** A first guess where each section goes: a field's key, or `toNote`. The writer decides. */
export function proposeFields(sections: readonly WordSection[]): string[] {
  /** The fields of the headings around the section, widest first. */
  const around: { level: number; field: string }[] = []
  const titled = sections.some(({ heading }) => fieldForHeading(heading) === 'title')
  return sections.map(({ from, heading, level }) => {
    // A form has its own name at the top, and asks for that of the project below.
    if (from === 'title') return titled ? toNote : 'title'
    if (from === 'start') return 'summary'
    while ((around.at(-1)?.level ?? 0) >= level) around.pop()
    const own = fieldForHeading(heading)
    // A heading inside "Results" that says nothing to us is still about results.
    const field = own ?? around.at(-1)?.field ?? toNote
    if (own !== null) around.push({ level, field: own })
    return field
  })
}

/** What a writer decided: sections with the field each goes to. */
export type PlacedSection = Pick<WordSection, 'heading' | 'text'> & { field: string }

/** The texts of the fields, in Markdown, and what goes to the note. Headings stay wherever a field gets more than its own. */
export function gatherTexts(sections: readonly PlacedSection[]): {
  texts: Map<string, string>
  note: string
} {
  const texts = new Map<string, string>()
  for (const { field, heading, text } of sections) {
    const before = texts.get(field)
    const speaksForItself =
      field !== toNote && before === undefined && (fieldForHeading(heading) === field || heading === '')
    const words = speaksForItself ? text : [heading && `### ${heading}`, text].filter(Boolean).join('\n\n')
    if (words !== '') texts.set(field, before ? `${before}\n\n${words}` : words)
  }
  const note = texts.get(toNote) ?? ''
  texts.delete(toNote)
  return { texts, note }
}

/** The first email address of a text, or ''. */
export function emailIn(text: string): string {
  return /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u.exec(text)?.[0].toLowerCase() ?? ''
}

const welshWords = new Set(
  'y yr yn ac ar mae i o a oedd gan wedi ei eu ni am gyda hyn oed sydd fel bod neu hefyd eich ein cael'.split(
    ' ',
  ),
)

/** The language most of it is written in, by its commonest words; the reader's own when there is too little to tell. */
export function languageOfText(text: string, otherwise: Language): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 20) return otherwise
  const welsh = words.filter((word) => welshWords.has(word)).length
  return welsh / words.length > 0.15 ? 'cy' : 'en'
}
