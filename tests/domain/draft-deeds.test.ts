import { describe, expect, it } from 'vitest'
import type { DraftDeed } from '#app/domain/draft-deeds.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { person, record } from '#tests/support/people-and-records.ts'

const everybody = {
  writer: person('writer', { roles: ['contributor'] }),
  'org-admin': person('org-admin', { roles: ['org-admin'] }),
  colleague: person('colleague', { organisationId: 'elsewhere', roles: ['contributor'] }),
  stranger: person('stranger', { organisationId: 'elsewhere', roles: ['contributor'] }),
  reviewer: person('reviewer', { portalRoles: ['reviewer'] }),
  'other-reviewer': person('other-reviewer', { portalRoles: ['reviewer'] }),
  resident: person('resident', { portalRoles: ['resident-reviewer'] }),
  'site-admin': person('site-admin', { portalRoles: ['site-admin'] }),
} satisfies Record<string, Person>
type Who = keyof typeof everybody

const inReview = record('case-study', {
  draft: 'in-review',
  authors: ['writer'],
  reviewerId: 'reviewer',
  colleagues: ['colleague'],
})
const strangers = (refusal: Refusal): Partial<Record<Who, Refusal>> =>
  Object.fromEntries(
    ['org-admin', 'stranger', 'other-reviewer', 'resident', 'site-admin'].map((who) => [who, refusal]),
  )

const elsewhere = strangers('not-your-organisation')
/** Who is refused and why; everybody who is not named may. */
const table: Record<DraftDeed, Partial<Record<Who, Refusal>>> = {
  'invite-colleagues': {
    ...elsewhere,
    colleague: 'colleague-may-not',
    reviewer: 'not-your-organisation',
  },
  'join-draft': { reviewer: 'reviewing-it' },
  'ask-fact-check': { ...elsewhere, colleague: 'colleague-may-not' },
  'mark-facts': elsewhere,
  'open-body-preview': {
    ...elsewhere,
    writer: 'no-named-body',
    colleague: 'colleague-may-not',
    reviewer: 'not-your-organisation',
  },
  'give-plain-verdict': {
    ...strangers('needs-resident-reviewer'),
    resident: undefined,
    writer: 'needs-resident-reviewer',
    colleague: 'needs-resident-reviewer',
    reviewer: 'needs-resident-reviewer',
  },
  'give-to-colleague': {
    ...strangers('needs-org-admin'),
    writer: 'needs-org-admin',
    colleague: 'needs-org-admin',
    reviewer: 'needs-org-admin',
    // Only while it is with its writers.
    'org-admin': 'wrong-state',
    'site-admin': 'wrong-state',
  },
}

describe('with a draft in review', () => {
  it.each(Object.keys(table) as DraftDeed[])('%s', (deed) => {
    for (const [who, somebody] of Object.entries(everybody)) {
      const refusal = whyNot(somebody, { do: deed, record: inReview })
      expect(refusal, who).toBe(table[deed][who as Who] ?? null)
    }
  })

  it.each(Object.keys(table) as DraftDeed[])(
    '%s needs somebody who is signed in and not suspended',
    (deed) => {
      expect(whyNot(null, { do: deed, record: inReview })).toBe('sign-in-first')
      const suspended = person('writer', { roles: ['contributor'], suspended: true })
      expect(whyNot(suspended, { do: deed, record: inReview })).toBe('suspended')
    },
  )
})

it('without a draft there is nothing to invite to', () => {
  const published = record('case-study', { live: true })
  expect(whyNot(everybody.writer, { do: 'invite-colleagues', record: published })).toBe('wrong-state')
  expect(whyNot(everybody.stranger, { do: 'join-draft', record: published })).toBe('wrong-state')
})

it('a casebook has no fact check', () => {
  const editor = person('editor', { roles: ['ombudsman-editor'], type: 'commissioner-or-ombudsman' })
  const casebook = record('casebook', { draft: 'draft' })
  expect(whyNot(editor, { do: 'ask-fact-check', record: casebook })).toBe('not-for-casebooks')
})

it('a resident speaks only of what is in review', () => {
  for (const draft of ['draft', 'changes-requested'] as const)
    expect(
      whyNot(everybody.resident, { do: 'give-plain-verdict', record: record('case-study', { draft }) }),
    ).toBe('wrong-state')
})
