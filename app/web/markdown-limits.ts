import { withoutIllegalCharacters } from './characters.ts'

/**
 * The Markdown parser takes seconds, or years, over some short texts: emphasis that never closes, quotations nested
 * ever less deeply (each level doubles its work). Nobody writes those by accident, so their marks are escaped before
 * the parser sees them. The limits were chosen by measuring; tests/web/markdown-hostile.test.ts holds the texts.
 */

/** Marks of emphasis, links, code and addresses a block of ordinary writing may hold; more is a flood. */
const atMostMarks = 200
/** Rows times columns: a row of two characters is filled up to the width of its table. */
const atMostCells = 5_000
/** Lines without a blank one between them; the lines of a list item are read again for each that follows. */
const atMostLines = 400
/** How often the mark of a quotation may be left out on a following line, which is allowed and costly. */
const atMostUnmarked = 50
/** A list or quotation may begin at most this far into a line: ten levels of the narrowest list. */
const atMostColumns = 20
const atMostQuotes = 5

const floodMark = /[*_~[\]!`<@]/g
const containerMark = /^(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/

/** The same text with whatever would keep the parser busy turned into plain characters; ordinary text is unchanged. */
export function tame(source: string): string {
  return withoutIllegalCharacters(source)
    .replace(/\r\n?/g, '\n')
    .split(/(\n[ \t]*\n)/)
    .map((block) => withoutEndlessLines(withoutBrokenQuotes(withoutFloods(block))))
    .join('')
    .split('\n')
    .map(withoutDeepNesting)
    .join('\n')
}

/** A list item is read apart from its neighbours, so a long list may hold more marks than a paragraph. */
function withoutFloods(block: string): string {
  return block
    .split(/\n(?= {0,3}[-+*] +\S)/)
    .map((run) => ((run.match(floodMark)?.length ?? 0) > atMostMarks ? escapedWith(floodMark, run) : run))
    .join('\n')
}

/** A table stays whole or stops being one; any other run of lines is cut by a blank line now and then. */
function withoutEndlessLines(block: string): string {
  const lines = block.split('\n')
  const columns = Math.max(...lines.map((line) => line.split('|').length))
  if (columns > 1 && columns * lines.length <= atMostCells) return block
  const pieces = lines.map((line, index) => (index > 0 && index % atMostLines === 0 ? `\n${line}` : line))
  return escapedWith(/[|]/g, pieces.join('\n'))
}

function withoutBrokenQuotes(block: string): string {
  if (!block.includes('>')) return block
  const quoted = block.split('\n').map((line) => /^(?:[ \t*+-]|\d{1,9}[.)])*>/.test(line))
  const unmarked = quoted.filter((isQuote, index) => isQuote && quoted[index + 1] === false).length
  return unmarked > atMostUnmarked ? escapedWith(/>/g, block) : block
}

/** Puts a backslash before each such mark that has none; `\\*` is an escaped backslash and then a bare mark. */
function escapedWith(mark: RegExp, block: string): string {
  const pairOrMark = new RegExp(`\\\\[\\s\\S]|${mark.source}`, 'g')
  return block.replace(pairOrMark, (found) => (found.startsWith('\\') ? found : `\\${found}`))
}

/** Walks over the list and quotation marks a line begins with, and escapes the first that goes too deep. */
function withoutDeepNesting(line: string): string {
  let at = 0
  let column = 0
  let quotes = 0
  for (;;) {
    for (; line[at] === ' ' || line[at] === '\t'; at++) column += line[at] === '\t' ? 4 - (column % 4) : 1
    const found = containerMark.exec(line.slice(at, at + 11))?.[0]
    if (found === undefined) return line
    if (found === '>') quotes++
    if (column > atMostColumns || quotes > atMostQuotes) {
      const punctuation = at + found.length - 1
      return `${line.slice(0, punctuation)}\\${line.slice(punctuation)}`
    }
    at += found.length
    column += found.length
  }
}
