import { describe, expect, test } from 'vitest'
import { plainText, renderMarkdown } from '#app/web/markdown.ts'

describe('what writers use', () => {
  test.each([
    ['Two\n\nparagraphs', '<p>Two</p>\n<p>paragraphs</p>\n'],
    ['**strong** and *stressed*', '<p><strong>strong</strong> and <em>stressed</em></p>\n'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n'],
    ['3. three', '<ol start="3">\n<li>three</li>\n</ol>\n'],
    ['> said', '<blockquote>\n<p>said</p>\n</blockquote>\n'],
    ['Llŷn & Ŵyn’s', '<p>Llŷn &amp; Ŵyn’s</p>\n'],
    ['5 < 6 > 4, "so"', '<p>5 &lt; 6 &gt; 4, "so"</p>\n'],
    ['- [x] done\n- [ ] to do', '<ul>\n<li>☑ done</li>\n<li>☐ to do</li>\n</ul>\n'],
    ['```js\nlet a\n```', '<pre><code>let a\n</code></pre>\n'],
    ['', ''],
  ])('%j is written as it should be', (source, html) => {
    expect(renderMarkdown(source)).toBe(html)
  })

  test.each([
    ['# One', ['h4']],
    ['### Three', ['h4']],
    ['One\n===', ['h4']],
    ['## Two\n\n#### Four\n\n### Three', ['h4', 'h6', 'h5']],
    ['# One\n\n###### Six', ['h4', 'h6']],
    ['> # In a quotation\n\n## Two', ['h4', 'h5']],
  ])('the headings of %j begin one below those of the page', (source, levels) => {
    expect([...renderMarkdown(source).matchAll(/<(h\d)>/g)].map(([, level]) => level)).toEqual(levels)
  })

  test('a page of its own begins where it is told', () => {
    expect(renderMarkdown('### Three', { topHeading: 2 })).toBe('<h2>Three</h2>\n')
  })

  test.each([
    [
      '[a](https://example.org/b?c=1&d=2)',
      'href="https://example.org/b?c=1&amp;d=2" rel="noopener nofollow"',
    ],
    ['see http://example.org.', 'href="http://example.org" rel="noopener nofollow"'],
    ['[a](mailto:ann@example.org)', 'href="mailto:ann@example.org"'],
    ['ann@example.org', 'href="mailto:ann@example.org"'],
    ['[ring](tel:03001234567)', 'href="tel:03001234567"'],
    ['[a][b]\n\n[b]: https://example.org', 'href="https://example.org" rel="noopener nofollow"'],
  ])('%j is a link', (source, attributes) => {
    expect(renderMarkdown(source)).toContain(`<a ${attributes}>`)
  })

  test('an address after a long word is whole', () => {
    const html = renderMarkdown(`${'a'.repeat(200)} ann.jones@example.org ${'b'.repeat(64)}@example.org`)
    expect(html).toContain('href="mailto:ann.jones@example.org"')
    expect(html).toContain(`href="mailto:${'b'.repeat(64)}@example.org"`)
  })

  test('a link inside a link is one link', () => {
    expect(renderMarkdown('[a <https://inner.example> b](https://outer.example)').match(/<a /g)).toHaveLength(
      1,
    )
  })

  test('a picture is its description', () => {
    expect(renderMarkdown('![A *chart* & key](https://example.org/c.png)')).toBe('<p>A chart &amp; key</p>\n')
  })

  test('a table scrolls in a region named after its columns', () => {
    const html = renderMarkdown('| Blwyddyn | Nifer |\n|---|--:|\n| 2025 | 14 |', { tableLabel: 'Tabl' })
    expect(html).toContain(
      '<div class="app-table-scroll" tabindex="0" role="region" aria-label="Tabl: Blwyddyn, Nifer"><table>',
    )
    expect(html).toContain('<th scope="col">Blwyddyn</th>')
    expect(html).toContain('<td class="app-align-right">14</td>')
  })
})

describe('what is too long or too much', () => {
  test('beyond the limit a text is shown as plain paragraphs', () => {
    const html = renderMarkdown(`**a** <b>\n\n${'c'.repeat(60_000)}`)
    expect(html).toMatch(/^<p>\*\*a\*\* &lt;b&gt;<\/p>\n<p>c+<\/p>\n$/)
  })

  test('a flood of marks in one paragraph shows as typed and leaves its neighbours alone', () => {
    const flood = '*a_'.repeat(150)
    expect(renderMarkdown(`${flood}\n\n**b**`)).toBe(`<p>${flood}</p>\n<p><strong>b</strong></p>\n`)
  })

  test('escaping a flood never frees a mark its writer escaped', () => {
    expect(renderMarkdown(`\\*a\\*${'*b_'.repeat(150)}\\\\*c*`)).not.toContain('<em>')
  })

  test('a long list may hold many marks', () => {
    const html = renderMarkdown('- **a** [b](https://c.example)\n'.repeat(300))
    expect(html.match(/<strong>a<\/strong> <a /g)).toHaveLength(300)
  })

  test('a table of ordinary size stays a table', () => {
    expect(renderMarkdown(`|a|b|c|\n|-|-|-|\n${'|1|2|3|\n'.repeat(400)}`).match(/<tr>/g)).toHaveLength(401)
  })

  test('quotations nest five deep and lists ten', () => {
    expect(renderMarkdown(`${'> '.repeat(9)}a`).match(/<blockquote>/g)).toHaveLength(5)
    expect(renderMarkdown(`${'- '.repeat(30)}a`).match(/<ul>/g)?.length).toBeLessThanOrEqual(11)
    expect(renderMarkdown('- a\n  - b\n    - c\n      - d').match(/<ul>/g)).toHaveLength(4)
  })
})

describe('the words alone', () => {
  test.each([
    ['# A *b*\n\nc\nd', 'A b\nc d'],
    ['- one\n- two\n  - three', 'one\ntwo\nthree'],
    ['|a|b|\n|-|-|\n|1|2|', 'a b\n1 2'],
    ['[words](https://example.org) & <b>', 'words & <b>'],
    ['&lt;script&gt; &amp;lt;', '<script> &lt;'],
    ['`a < b` "q"', 'a < b "q"'],
    ['> said\n\n---\n\nafter  \nthat', 'said\nafter\nthat'],
    [' \n', ''],
  ])('of %j are %j', (source, words) => {
    expect(plainText(source)).toBe(words)
  })

  test('beyond the limit they are the text', () => {
    expect(plainText(`a < b\n\n${'c'.repeat(60_000)}`)).toBe(`a < b\n${'c'.repeat(60_000)}`)
  })
})
