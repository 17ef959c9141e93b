import { describe, expect, it } from 'vitest'
import type { RecordCard as Card } from '#app/domain/card.ts'
import type { ShownGroup } from '#app/domain/shown.ts'
import { RecordCard } from '#app/ui/records/record-card.tsx'
import { RecordContent } from '#app/ui/records/record-content.tsx'
import { render } from './render.tsx'

const card: Card = {
  id: 'r1',
  kind: 'excerpt',
  slug: 'lost-scan',
  title: [
    { text: 'A lost ', hit: false },
    { text: 'scan', hit: true },
  ],
  snippet: [{ text: '<b>Not</b> HTML', hit: false }],
  snippetLanguage: 'en',
  language: 'en',
  translated: true,
  organisation: { name: 'Bwrdd Iechyd Enghraifft', slug: 'bwrdd-iechyd-enghraifft' },
  date: '2025-03-09',
  outcome: 'upheld',
  evidence: null,
  isReport: false,
  demonstration: true,
  home: null,
}

describe('a record in a list', () => {
  it('links to the record and marks what was searched for, as text', () => {
    const html = render(<RecordCard card={card} />)
    expect(html).toContain('href="/excerpts/lost-scan"')
    expect(html).toContain('<mark class="app-mark">scan</mark>')
    expect(html).toContain('&lt;b&gt;Not&lt;/b&gt; HTML')
    expect(html).toContain('9 March 2025')
    expect(html).toContain('Upheld')
  })

  it('says in Welsh that it is only in English, with its words marked so', () => {
    const html = render(<RecordCard card={{ ...card, translated: false }} />, 'cy', '/cy')
    expect(html).toMatch(/<a [^>]*lang="en"[^>]*href="\/cy\/excerpts\/lost-scan"/)
    expect(html).toContain('Yn Saesneg yn unig')
    expect(html).toContain('9 Mawrth 2025')
  })
})

describe('a record whose title is in Welsh and its summary is not', () => {
  it('has its summary marked as English, and nothing else', () => {
    const html = render(<RecordCard card={{ ...card, language: 'cy' }} />, 'cy', '/cy')
    expect(html).toContain('<p class="app-card__snippet" lang="en">')
    expect(html.match(/lang=/g)).toHaveLength(1)
  })
})

describe("a record's words", () => {
  const groups: ShownGroup[] = [
    {
      key: 'case',
      fields: [
        { key: 'scheme', kind: 'text', text: 'Demonstration Ombudsman', language: 'en' },
        { key: 'themes', kind: 'list', values: ['Record keeping', 'Mental health'] },
      ],
    },
    {
      key: 'complaint',
      fields: [
        { key: 'heads', kind: 'rows', columns: ['Complaint'], rows: [[{ text: 'Delay', language: 'en' }]] },
        { key: 'findings', kind: 'html', html: '<p>Found.</p>', language: 'en' },
      ],
    },
  ]

  it('are shown with the headings of their groups and no notice when all is translated', () => {
    const html = render(<RecordContent kind="excerpt" groups={groups} />)
    expect(html).toContain('<p>Found.</p>')
    expect(html.match(/<h2/g)).toHaveLength(2)
    expect(html).not.toContain('app-untranslated')
    expect(html).not.toContain('lang=')
  })

  it('carry one notice, and their own language, where there is no translation', () => {
    const html = render(<RecordContent kind="excerpt" groups={groups} />, 'cy', '/cy')
    expect(html.match(/app-untranslated/g)).toHaveLength(1)
    expect(html.match(/lang="en"/g)).toHaveLength(3)
  })
})
