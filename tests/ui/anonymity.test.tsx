import { describe, expect, test } from 'vitest'
import { ruleIds, type Finding } from '#app/domain/anonymity/finding.ts'
import { cy } from '#app/messages/cy.ts'
import { en } from '#app/messages/en.ts'

describe('the list of what could tell who somebody is', () => {
  test('has a reason for every rule, in both languages', () => {
    const rules: readonly Finding['rule'][] = ruleIds
    for (const words of [en, cy]) {
      expect(rules.filter((rule) => words.anonymity.reason[rule].trim() === '')).toEqual([])
    }
  })
})
