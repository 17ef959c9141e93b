import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Block } from '#app/domain/blocks.ts'
import { asMarkdown } from '#app/web/documents/as-markdown.ts'
import { asText } from '#app/web/documents/as-text.ts'
import { aDocument, split, textParagraph, wordsOf } from '#tests/support/blocks.ts'
import { textIn } from '#tests/support/untrusted-html.ts'

/** What a reader of Markdown, here one we did not write, makes of it. */
const htmlOf = (blocks: Block[]) =>
  marked.parse(asMarkdown(aDocument({ blocks })), { async: false, gfm: true })

const paragraph = (text: string): Block => ({ is: 'text', language: 'en', blocks: [textParagraph(text)] })

describe('Markdown', () => {
  test('has the headings, lists, tables and links of the document', () => {
    const html = htmlOf(aDocument().blocks)
    expect(html).toContain('<h1>Team meeting</h1>')
    expect(html).toContain('<h2>1. Calling back</h2>')
    expect(html).toContain('<h3>What changed</h3>')
    expect(html).toContain('<ol start="4">')
    expect(html).toMatch(/<li><p>Ring back<\/p>\s*<ul>\s*<li>the same day/)
    expect(html).toMatch(/<li><p>Write it up<\/p>\s*<p>with the date<\/p>/)
    expect(html.match(/<table>/g)).toHaveLength(2)
    expect(html).toContain(
      '<a href="https://portal.example/case-studies/calling-back?a=1&amp;b=2">Calling back</a>',
    )
  })

  test('not a word is missing', () => {
    const { blocks } = aDocument()
    const found = textIn(htmlOf(blocks).replace(/<\/(?:p|h\d|li|td|th)>|<br>/g, '$& '))
    const expected = wordsOf(blocks.filter((block) => block.is !== 'overview'))
    for (const word of expected) expect(split(found)).toContain(word)
  })

  test.each([
    '# no heading',
    '1. no list',
    '- no list',
    '+ no list',
    '> no quotation',
    '<script>alert(1)</script>',
    '[no](https://link.example)',
    'https://bare.example and www.bare.example and a@bare.example',
    '*no* _stress_ ~~here~~ `nor code`',
    'a | b',
    '&amp; is five letters \\ and one',
    '---',
    '===',
  ])('%j comes back as it was typed', (typed) => {
    const html = htmlOf([paragraph('before'), paragraph(typed)])
    expect(html).toMatch(/^<p>before<\/p>\n<p>[^<]*<\/p>\n$/)
    expect(textIn(html)).toBe(`before\n${typed}\n`)
  })

  test('whatever was typed comes back as text', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '#',
      '- ',
      '1. ',
      '> ',
      '[',
      ']',
      '(',
      ')',
      '`',
      '<b>',
      '&',
      '\\',
      '|',
      '~',
      '=',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 15 }), (parts) => {
        const typed = parts.join('').replace(/\s+/g, ' ').trim()
        fc.pre(typed !== '')
        expect(textIn(htmlOf([paragraph(typed)])).trim()).toBe(typed)
      }),
    )
  })
})

describe('plain text', () => {
  test('has everything but the organisations of the table, and keeps numbers and places', () => {
    const { blocks } = aDocument()
    const text = asText(aDocument())
    for (const word of wordsOf(blocks.filter(({ is }) => is !== 'overview' && is !== 'link'))) {
      expect(text).toContain(word)
    }
    expect(text).toContain(
      '1. Log it\n2. Ring back\n   - the same day\n   - by name\n3. Write it up\n   with the date',
    )
    expect(text).toContain('4. Go on\n5. Tell others')
    expect(text).toContain('Read online: https://portal.example/case-studies/calling-back?a=1&b=2')
    expect(text).not.toMatch(/[ \t]\n|\n{4}/)
  })
})
