import { describe, expect, test } from 'vitest'
import { ruleIds, type Finding } from '#app/domain/anonymity/finding.ts'
import { findInContent } from '#app/domain/anonymity/in-content.ts'
import { noLists } from '#app/domain/anonymity/lists-of-portal.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'
import { Warnings } from '#app/ui/anonymity/warnings.tsx'
import { excerpt } from '#tests/support/builders.ts'
import { render } from './render.tsx'

const named = (text: string) =>
  findInContent('excerpt', excerpt({ complaint: { en: text, cy: '' } }), 'en', noLists)

describe('the list of what could tell who somebody is', () => {
  test('marks the words in their sentence and escapes what a writer typed', () => {
    const html = render(<Warnings kind="excerpt" found={named('Mrs Carrow wrote <b>in red</b>.')} />)
    expect(html).toMatch(/<mark[^>]*>Mrs Carrow<\/mark>/)
    expect(html).not.toContain('<b>')
  })

  test('links to what it cannot see, also when nothing was found', () => {
    for (const found of [[], named('Mrs Carrow wrote.')]) {
      expect(render(<Warnings kind="excerpt" found={found} />)).toContain('/help/keeping-people-anonymous')
    }
  })

  test('says nothing about a record without a draft', () => {
    expect(render(<Warnings kind="excerpt" found={null} />)).toBe('')
  })

  test('has a reason for every rule, in both languages', () => {
    const rules: readonly Finding['rule'][] = ruleIds
    for (const words of [en, cy]) {
      expect(rules.filter((rule) => words.anonymity.reason[rule].trim() === '')).toEqual([])
    }
  })
})
