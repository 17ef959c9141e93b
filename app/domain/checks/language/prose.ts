import { textsOf, type TextAt } from '../../anonymity/texts-of.ts'
import { fieldsOf, type ContentOf } from '../../record.ts'
import type { RecordKind } from '../../vocabulary.ts'

/** The texts that are written in sentences: no titles, no names, no table cells. */
export function proseOf<K extends RecordKind>(kind: K, content: ContentOf[K]): TextAt[] {
  const inSentences = new Set(
    fieldsOf(kind).flatMap(({ kind: form, key }) => (form === 'markdown' || form === 'plain' ? [key] : [])),
  )
  return textsOf(kind, content).filter(({ field }) =>
    field.startsWith('sections.') ? !field.endsWith('.title') : inSentences.has(field),
  )
}

/**
 * The sentences of a text as they would be read aloud: without Markdown's signs, headings, tables, code and web
 * addresses. Each item of a list counts as a sentence.
 */
export function sentencesOf(markdown: string): string[] {
  return paragraphsOf(markdown).flatMap((paragraph) =>
    paragraph
      .replace(closedUp, (stop) => stop.replaceAll('.', dot))
      .split(/(?<=[.!?…]["”’')\]]?)\s+(?=["“‘'([]?[\p{Lu}\d])/u)
      .map((sentence) => sentence.replaceAll(dot, '.').trim())
      .filter((sentence) => /\p{L}/u.test(sentence)),
  )
}

/** Stands for a full stop that ends no sentence while sentences are told apart. */
const dot = '\u2024'
const closedUp =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Revd?|St|Cllr|No|vs?|etc|approx|cf|e\.g|i\.e|h\.y|e\.e|\p{Lu})\.(?=\s)/gu

function paragraphsOf(markdown: string): string[] {
  const paragraphs: string[] = []
  let open = ''
  const close = () => {
    if (open.trim() !== '') paragraphs.push(open.trim())
    open = ''
  }
  for (const line of withoutCode(markdown).split('\n')) {
    const bare = line.replace(/^\s*(?:>\s*)*/, '')
    if (/^(?:#{1,6}\s|\||[-=*_]{3,}\s*$|\s*$)/.test(bare)) {
      close()
      continue
    }
    const item = /^(?:[-*+•]|\d{1,3}[.)])\s+/.exec(bare)
    if (item) close()
    open += ` ${spoken(item ? bare.slice(item[0].length) : bare)}`
  }
  close()
  return paragraphs
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^(```|~~~)[\s\S]*?(?:^\1|(?![\s\S]))/gm, '').replace(/`[^`\n]*`/g, '')
}

/** A line without what Markdown puts around words. */
function spoken(line: string): string {
  return line
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<?https?:\/\/[^\s>]+>?/g, '')
    .replace(/(\*\*|__|\*|~~)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)(.*?\S)_(?![\p{L}\p{N}])/gu, '$1')
}
