import { describe, expect, test } from 'vitest'
import { detect } from '#app/domain/anonymity/detect.ts'
import { findInContent } from '#app/domain/anonymity/in-content.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import { checkAnonymity } from '#app/domain/checks/anonymity.ts'
import { severities, type CheckedIssue, type Subject } from '#app/domain/checks/check.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { Checks, nowhere } from '#app/ui/checks/checks.tsx'
import { draftFieldLink } from '#app/ui/checks/draft-field-link.ts'
import { excerpt } from '#tests/support/builders.ts'
import { render } from './render.tsx'

function named(text: string): CheckedIssue[] {
  const content = excerpt({ complaint: { en: text, cy: '' } })
  const couldTell = findInContent('excerpt', content, 'en', (said, language) =>
    detect(said, language, noLists),
  )
  return checkAnonymity({} as Subject, { couldTell, longForms: new Map(), deadLinks: new Map(), alike: [] })
}

const missing: CheckedIssue = { check: 'fields', severity: 'block', field: 'summary.cy', problem: 'required' }

describe('the list of checks', () => {
  test('marks the words in their sentence and escapes what a writer typed', () => {
    const found = named('Mrs Carrow wrote <b>in red</b>.')
    const html = render(<Checks kind="excerpt" found={found} linkOf={nowhere} />)
    expect(html).toMatch(/<mark[^>]*>Mrs Carrow<\/mark>/)
    expect(html).not.toContain('<b>')
  })

  test('says what it cannot see, also when nothing was found', () => {
    for (const found of [[], named('Mrs Carrow wrote.')]) {
      const html = render(<Checks kind="excerpt" found={found} linkOf={nowhere} />)
      expect(html).toContain('/help/keeping-people-anonymous')
    }
  })

  test('says nothing about a record without a draft', () => {
    expect(render(<Checks kind="excerpt" found={null} linkOf={nowhere} />)).toBe('')
  })

  test('says each severity in words, the most severe first, and only when there is something of it', () => {
    const found = [missing, ...named('Mrs Carrow wrote.')]
    const html = render(<Checks kind="excerpt" found={found} linkOf={nowhere} />)
    const headings = severities.map((severity) => html.indexOf(en.checks.severity[severity](1)))
    expect(headings[0]).toBeGreaterThan(-1)
    expect(headings[1]).toBeGreaterThan(headings[0] ?? 0)
    expect(headings[2]).toBe(-1)
    expect(html).not.toContain(en.checks.mayGoOn)
  })

  test('leads to the page that asks the field, in the language it is about', () => {
    const linkOf = draftFieldLink({ id: 'r1', kind: 'case-study', original: 'en' })
    const html = render(<Checks kind="case-study" found={[missing]} linkOf={linkOf} />)
    expect(html).toContain('href="/work/r1/edit/translation#summary-cy"')
    expect(linkOf('started')).toMatch(/#started-month$/)
    expect(linkOf('files')).toBe('/work/r1/files')
    expect(linkOf('')).toBeNull()
  })

  test('has its words in both languages', () => {
    for (const { checks } of [en, cy]) {
      expect(severities.every((severity) => checks.severity[severity](2).includes('2'))).toBe(true)
    }
  })
})
