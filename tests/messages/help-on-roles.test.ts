import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { may, type Deed } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import { languages } from '#app/domain/vocabulary.ts'
import { person, record } from '#tests/support/people-and-records.ts'

const council = { id: 'home', type: 'county-council' } as const
const ombudsman = { id: 'home', type: 'commissioner-or-ombudsman' } as const
const home = { organisationId: 'home' } as const
const draft = record('case-study', { draft: 'draft' })
const sent = record('case-study', { draft: 'submitted' })
const published = record('case-study', { live: true })
const excerpt = record('excerpt', { live: true })
const meetings = { holds: true, ownerId: null }

/** What the page says that somebody may do: all that the policy is asked for one line of a list. */
const lines = {
  read: [{ do: 'read-record', record: published }],
  agenda: [{ do: 'use-agenda', agenda: meetings }],
  account: [{ do: 'use-account' }],
  adopt: [{ do: 'record-adoption', record: { ...published, organisationId: 'away' }, ...home }],
  meet: [{ do: 'hold-meetings', ...home }],
  see: [{ do: 'see-draft', record: draft }],
  voice: [{ do: 'withdraw-voice', record: published }],
  write: [
    { do: 'start-record', kind: 'case-study', organisation: council },
    { do: 'edit', record: draft },
  ],
  send: [
    { do: 'submit', record: draft },
    { do: 'recall', record: sent },
  ],
  withdraw: [{ do: 'withdraw', record: published }],
  approve: [
    { do: 'sign-off', record: record('case-study', { draft: 'with-approver' }) },
    { do: 'send-back', record: record('case-study', { draft: 'with-approver' }) },
  ],
  excerpts: [
    { do: 'start-record', kind: 'excerpt', organisation: ombudsman },
    { do: 'edit', record: record('excerpt', { draft: 'draft' }) },
  ],
  import: [{ do: 'import-excerpts', organisation: ombudsman }],
  casebooks: [
    { do: 'start-record', kind: 'casebook', organisation: ombudsman },
    { do: 'publish', record: record('casebook', { draft: 'draft' }) },
  ],
  'take-down': [
    { do: 'take-down', record: excerpt },
    { do: 'correct-everywhere', record: excerpt },
  ],
  missed: [{ do: 'see-missed-searches' }],
  people: [
    { do: 'manage-people', ...home },
    { do: 'change-member', ...home, personId: 'somebody-else' },
    { do: 'end-member', ...home, personId: 'somebody-else' },
  ],
  organisation: [
    { do: 'manage-organisation', ...home },
    { do: 'require-welsh', ...home },
  ],
  give: [{ do: 'give-to-colleague', record: draft }],
  programs: [{ do: 'let-programs-in', ...home }],
  queue: [{ do: 'see-review-queue' }],
  decide: [
    { do: 'claim', record: sent },
    ...(['return', 'approve', 'schedule', 'publish'] as const).map((deed) => ({
      do: deed,
      record: record('case-study', { draft: 'in-review', reviewerId: 'somebody' }),
    })),
  ],
  resident: [{ do: 'read-as-resident' }, { do: 'give-plain-verdict', record: sent }],
  reassign: [{ do: 'reassign', record: sent }],
  organisations: [{ do: 'manage-organisations' }],
  words: [{ do: 'manage-vocabularies' }, { do: 'manage-synonyms' }],
  accounts: [
    { do: 'manage-accounts' },
    ...(['manage-portal-roles', 'suspend', 'end-sessions', 'reset-second-factor'] as const).map((deed) => ({
      do: deed,
      personId: 'somebody-else',
    })),
  ],
  settings: [{ do: 'manage-settings' }],
  health: [{ do: 'see-health' }, { do: 'manage-outbox' }, { do: 'see-audit-log' }],
} satisfies Record<string, Deed[]>
type Line = keyof typeof lines

const all: Line[] = Object.keys(lines) as Line[]
const inOrganisation: Line[] = ['adopt', 'meet', 'see', 'voice']
const withAccount: Line[] = ['read', 'agenda', 'account']
const withRole: Line[] = [...withAccount, ...inOrganisation]

interface Section {
  /** In the order of the list on the page. */
  says: Line[]
  /** Said of wider circles that these people belong to. */
  also: Line[]
  who: Visitor
}

/** Each section of the page, in order. */
const sections: Record<string, Section> = {
  everybody: { says: ['read', 'agenda'], also: [], who: null },
  'with an account': { says: withAccount, also: [], who: person('somebody') },
  // An approver stands for anybody with a role: the one line of their own is theirs alone.
  'with a role': {
    says: inOrganisation,
    also: [...withAccount, 'approve'],
    who: person('somebody', { roles: ['approver'] }),
  },
  contributors: {
    says: ['write', 'send', 'withdraw'],
    also: withRole,
    who: person('somebody', { roles: ['contributor'] }),
  },
  approvers: { says: ['approve'], also: withRole, who: person('somebody', { roles: ['approver'] }) },
  'ombudsman editors': {
    says: ['excerpts', 'import', 'casebooks', 'take-down', 'missed'],
    also: withRole,
    who: person('somebody', { roles: ['ombudsman-editor'], type: 'commissioner-or-ombudsman' }),
  },
  administrators: {
    says: ['people', 'organisation', 'give', 'programs', 'take-down'],
    also: withRole,
    who: person('somebody', { roles: ['org-admin'] }),
  },
  reviewers: {
    says: ['queue', 'decide', 'withdraw', 'missed'],
    also: withAccount,
    who: person('somebody', { portalRoles: ['reviewer'] }),
  },
  'resident reviewers': {
    says: ['resident'],
    also: withAccount,
    who: person('somebody', { portalRoles: ['resident-reviewer'] }),
  },
  'administrators of the portal': {
    says: [
      'queue',
      'reassign',
      'import',
      'voice',
      'people',
      'organisation',
      'give',
      'take-down',
      'missed',
      'organisations',
      'words',
      'accounts',
      'settings',
      'health',
    ],
    also: withAccount,
    who: person('somebody', { portalRoles: ['site-admin'] }),
  },
}

describe.each(Object.entries(sections))('the help page on roles, about %s', (_, { says, also, who }) => {
  test('says all that the policy allows of what it lists, and nothing else', () => {
    const allowed = all.filter((line) => (lines[line] as Deed[]).some((deed) => may(who, deed)))
    const wholly = allowed.filter((line) => (lines[line] as Deed[]).every((deed) => may(who, deed)))
    expect(wholly).toEqual(allowed)
    expect(allowed.sort()).toEqual([...says, ...also].sort())
  })
})

test.each(languages)('the page has the lists that were asked about here (%s)', (language) => {
  const page = readFileSync(new URL(`../../content/help/${language}/roles.md`, import.meta.url), 'utf8')
  const lists = page.split(/^## .*$/m).slice(1)
  const lengths = lists.map((list) => list.match(/^- /gm)?.length ?? 0)
  expect(lengths).toEqual(Object.values(sections).map(({ says }) => says.length))
})
