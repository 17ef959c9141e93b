import { describe, expect, it } from 'vitest'
import type { WordPart } from '#app/domain/word-changes.ts'
import { Compared } from '#app/ui/content/comparison.tsx'
import { WordChanges } from '#app/ui/content/word-changes.tsx'
import { render } from './render.tsx'

const parts: WordPart[] = [
  { text: 'It took ', change: 'same' },
  { text: '<b>weeks</b>', change: 'removed' },
  { text: 'days', change: 'added' },
]

describe('changed words', () => {
  it('are marked by elements and by words for those who hear them, and are never taken for HTML', () => {
    const html = render(<WordChanges parts={parts} />)
    expect(html).toMatch(
      /<del [^>]*><span class="govuk-visually-hidden">Removed: <\/span><span>&lt;b&gt;weeks/,
    )
    expect(html).toMatch(/<ins [^>]*><span class="govuk-visually-hidden">Added: <\/span><span>days/)
    expect(html).not.toContain('<b>')
  })

  it('keep their own language, while what is said around them is in the page’s', () => {
    const html = render(<WordChanges parts={parts} lang="en" />, 'cy', '/cy')
    expect(html).toContain('<span lang="en">days</span>')
    expect(html).toMatch(/<span class="govuk-visually-hidden">Ychwanegwyd: <\/span>/)
  })
})

it('a comparison shows what changed under its label and only names the rest', () => {
  const comparison = {
    changed: [{ key: 'problem', language: 'en' as const, parts }],
    unchanged: ['title', 'summary'],
  }
  const html = render(<Compared kind="case-study" comparison={comparison} />)
  expect(html.match(/<h3/g)).toHaveLength(1)
  expect(html).toMatch(/<details[^>]*><summary/)
  expect(html.match(/<li/g)).toHaveLength(2)
})
