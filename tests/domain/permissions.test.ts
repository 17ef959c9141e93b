import { describe, expect, it } from 'vitest'
import { may, refusals, whyNot, type Deed, type Refusal } from '#app/domain/permissions.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import { recordKinds, type RecordKind, type Status } from '#app/domain/vocabulary.ts'
import { recordActions, type RecordAction } from '#app/domain/workflow.ts'
import { person, record } from '#tests/support/people-and-records.ts'

const ombudsman = 'commissioner-or-ombudsman' as const

/** Everybody the rules tell apart. Records belong to `home`; its draft was written by `author` and `author-reviewer`. */
const everybody = {
  reader: null,
  member: person('member'),
  contributor: person('contributor', { roles: ['contributor'] }),
  approver: person('approver', { roles: ['approver'] }),
  editor: person('editor', { roles: ['ombudsman-editor'], type: ombudsman }),
  'org-admin': person('org-admin', { roles: ['org-admin'] }),
  stranger: person('stranger', {
    organisationId: 'elsewhere',
    roles: ['contributor', 'approver', 'ombudsman-editor', 'org-admin'],
  }),
  reviewer: person('reviewer', { portalRoles: ['reviewer'] }),
  'author-reviewer': person('author-reviewer', { portalRoles: ['reviewer'], roles: ['contributor'] }),
  'site-admin': person('site-admin', { portalRoles: ['site-admin'] }),
  suspended: person('suspended', {
    roles: ['contributor', 'ombudsman-editor', 'org-admin'],
    portalRoles: ['reviewer', 'site-admin'],
    suspended: true,
  }),
} satisfies Record<string, Visitor>
type Who = keyof typeof everybody
const who = Object.keys(everybody) as Who[]

/** Who is refused and why; everybody who is not named may. */
type Refused = Partial<Record<Who, Refusal>>

const nobodyYet: Refused = { reader: 'sign-in-first', suspended: 'suspended' }
const allBut = (allowed: Who[], refusal: Refusal): Refused => ({
  ...Object.fromEntries(who.filter((one) => !allowed.includes(one)).map((one) => [one, refusal])),
  ...nobodyYet,
})

function expectRefusals(deed: Deed, expected: Refused): void {
  const found = Object.fromEntries(who.map((one) => [one, whyNot(everybody[one], deed)]))
  expect(found).toEqual(Object.fromEntries(who.map((one) => [one, expected[one] ?? null])))
  for (const one of who) expect(may(everybody[one], deed)).toBe(expected[one] === undefined)
}

const authors = ['author', 'author-reviewer']
const inState = (kind: RecordKind, draft: Status, reviewerId: string | null = null): PortalRecord =>
  record(kind, { draft, authors, reviewerId })

const writers: Record<RecordKind, Who[]> = {
  'case-study': ['contributor', 'author-reviewer'],
  excerpt: ['editor'],
  casebook: ['editor'],
}
const writing: Partial<Record<RecordAction, Status>> = {
  edit: 'draft',
  submit: 'draft',
  recall: 'submitted',
  'discard-draft': 'draft',
}

describe('writing belongs to the organisation', () => {
  const rows = recordKinds.flatMap((kind) =>
    Object.entries(writing).map(([action, status]) => [kind, action as RecordAction, status] as const),
  )
  it.each(
    rows.filter(([kind, action]) => kind !== 'casebook' || action === 'edit' || action === 'discard-draft'),
  )('%s: %s', (kind, action, status) =>
    expectRefusals(
      { do: action, record: inState(kind, status) },
      allBut(writers[kind], 'not-your-organisation'),
    ),
  )

  it.each(recordKinds)('%s: start-draft', (kind) =>
    expectRefusals(
      { do: 'start-draft', record: record(kind, { live: true }) },
      allBut(writers[kind], 'not-your-organisation'),
    ),
  )

  it('a case study is begun by a contributor of the organisation', () => {
    const organisation = { id: 'home', type: 'county-council' as const }
    const deed: Deed = { do: 'start-record', kind: 'case-study', organisation }
    expectRefusals(deed, allBut(['contributor', 'author-reviewer'], 'not-your-organisation'))
  })

  it.each(['excerpt', 'casebook'] as const)('a %s is begun by an editor of an ombudsman', (kind) => {
    const organisation = { id: 'home', type: ombudsman }
    expectRefusals({ do: 'start-record', kind, organisation }, allBut(['editor'], 'not-your-organisation'))
    const council = { id: 'home', type: 'county-council' as const }
    expectRefusals({ do: 'start-record', kind, organisation: council }, allBut([], 'not-an-ombudsman'))
  })
})

describe('approves what leaves the organisation: its approvers, never their own work', () => {
  const onlyApprovers = allBut(['approver'], 'needs-approver')

  it.each(['sign-off', 'send-back'] as const)('%s', (action) => {
    for (const kind of ['case-study', 'excerpt'] as const)
      expectRefusals({ do: action, record: inState(kind, 'with-approver') }, onlyApprovers)
  })

  it('an approver who helped to write it', () => {
    const both = person('author', { roles: ['contributor', 'approver'] })
    for (const action of ['sign-off', 'send-back'] as const)
      expect(whyNot(both, { do: action, record: inState('case-study', 'with-approver') })).toBe('own-work')
    const replacing = record('case-study', { draft: 'with-approver', live: true, authors: ['author'] })
    if (replacing.draft) replacing.draft.authors = ['contributor']
    expect(whyNot(both, { do: 'sign-off', record: replacing })).toBe('own-work')
  })

  it('no reviewer may claim, decide on or be given what an approver has not seen', () => {
    for (const action of ['claim', 'return', 'approve', 'schedule', 'publish', 'reassign'] as const)
      for (const one of ['reviewer', 'site-admin'] as const)
        expect(may(everybody[one], { do: action, record: inState('case-study', 'with-approver') })).toBe(
          false,
        )
  })

  it('the queue is for whoever approves for some organisation', () =>
    expectRefusals({ do: 'see-approvals' }, { ...onlyApprovers, stranger: undefined }))
})

describe('reviewing belongs to the portal', () => {
  const onlyReviewers: Refused = { ...allBut(['reviewer'], 'needs-reviewer'), 'author-reviewer': 'own-work' }

  it.each(['case-study', 'excerpt'] as const)('a reviewer claims a %s that others wrote', (kind) =>
    expectRefusals({ do: 'claim', record: inState(kind, 'submitted') }, onlyReviewers),
  )

  const holders = ['hand-back', 'return', 'approve', 'schedule', 'publish'] as const

  it.each(holders)('the reviewer who claimed it may %s', (action) => {
    for (const kind of ['case-study', 'excerpt'] as const) {
      expectRefusals({ do: action, record: inState(kind, 'in-review', 'reviewer') }, onlyReviewers)
    }
  })

  it.each(holders)('another reviewer may not %s it', (action) => {
    const deed: Deed = { do: action, record: inState('case-study', 'in-review', 'somebody-else') }
    expectRefusals(deed, { ...onlyReviewers, reviewer: 'claimed-by-somebody-else' })
  })

  it('nobody publishes their own work, even after claiming it', () => {
    const deed: Deed = { do: 'publish', record: inState('case-study', 'in-review', 'author-reviewer') }
    expect(whyNot(everybody['author-reviewer'], deed)).toBe('own-work')
  })

  it('nor an edition that replaces one they wrote', () => {
    const replacing = record('case-study', { draft: 'in-review', live: true, authors: ['author-reviewer'] })
    if (replacing.draft) replacing.draft.authors = ['author']
    expect(whyNot(everybody['author-reviewer'], { do: 'publish', record: replacing })).toBe('own-work')
  })

  it.each(['return', 'schedule', 'publish'] as const)(
    'what one reviewer approved, any other may %s',
    (action) =>
      expectRefusals(
        { do: action, record: inState('case-study', 'approved', 'somebody-else') },
        onlyReviewers,
      ),
  )

  it.each(['schedule', 'unschedule', 'publish'] as const)(
    'what one reviewer scheduled, any other may %s',
    (action) =>
      expectRefusals({ do: action, record: inState('excerpt', 'scheduled', 'somebody-else') }, onlyReviewers),
  )

  it('who has a submission passes it on, and an administrator gives it to anybody', () => {
    const both = { ...onlyReviewers, 'site-admin': undefined }
    expectRefusals({ do: 'reassign', record: inState('case-study', 'in-review', 'reviewer') }, both)
    const others = { ...both, reviewer: 'claimed-by-somebody-else' } as const
    expectRefusals({ do: 'reassign', record: inState('case-study', 'in-review', 'somebody') }, others)
    const unclaimed = { ...both, reviewer: 'needs-site-admin' } as const
    expectRefusals({ do: 'reassign', record: inState('case-study', 'submitted') }, unclaimed)
  })

  it('a submission is given only to a reviewer who did not write it', () =>
    expectRefusals({ do: 'take-on', record: inState('excerpt', 'in-review', 'somebody') }, onlyReviewers))

  it('where the portal says so, no reviewer decides about their own organisation', () => {
    const given = { roles: ['approver' as const], portalRoles: ['reviewer' as const] }
    const insider = person('insider', { ...given, reviewsOwnOrganisation: false })
    const sent = inState('case-study', 'submitted')
    const claimed = inState('case-study', 'in-review', 'insider')
    const live = record('case-study', { live: true })
    const deeds: Deed[] = [
      { do: 'claim', record: sent },
      { do: 'take-on', record: sent },
      { do: 'see-notes', record: sent },
      ...(['return', 'approve', 'schedule', 'publish'] as const).map((action) => ({
        do: action,
        record: claimed,
      })),
      { do: 'unschedule', record: inState('case-study', 'scheduled') },
      { do: 'withdraw', record: live },
    ]
    for (const deed of deeds) {
      expect(whyNot(insider, deed), deed.do).toBe('own-organisation')
      expect(whyNot(person('insider', given), deed), deed.do).toBeNull()
      const outsider = { ...given, organisationId: 'elsewhere', reviewsOwnOrganisation: false }
      expect(whyNot(person('insider', outsider), deed), deed.do).toBeNull()
    }
  })

  it('of two reviewers who claim at once, the slower is told about the faster', () =>
    expect(
      whyNot(everybody.reviewer, { do: 'claim', record: inState('case-study', 'in-review', 'faster') }),
    ).toBe('claimed-by-somebody-else'))

  it('a casebook is published by its scheme’s editors', () =>
    expectRefusals(
      { do: 'publish', record: inState('casebook', 'draft') },
      allBut(['editor'], 'not-your-organisation'),
    ))

  it('the queue is for reviewers, and for the administrators who give out what is in it', () =>
    expectRefusals(
      { do: 'see-review-queue' },
      allBut(['reviewer', 'author-reviewer', 'site-admin'], 'needs-reviewer'),
    ))
})

describe('speaking about a submission', () => {
  it('its writers and the reviewers speak to each other once it was sent', () => {
    const speak = allBut(['contributor', 'author-reviewer', 'reviewer'], 'not-your-organisation')
    expectRefusals({ do: 'talk', record: inState('case-study', 'submitted') }, speak)
    expectRefusals({ do: 'talk', record: inState('case-study', 'changes-requested') }, speak)
  })

  it('nobody speaks about what was never sent, or about a casebook, which has no reviewer', () => {
    expect(whyNot(everybody.contributor, { do: 'talk', record: inState('case-study', 'draft') })).toBe(
      'wrong-state',
    )
    expect(whyNot(everybody.editor, { do: 'talk', record: record('casebook', { live: true }) })).toBe(
      'wrong-state',
    )
  })

  it('internal notes are for reviewers who did not write it: not for its writers, nor for administrators', () =>
    expectRefusals(
      { do: 'see-notes', record: inState('case-study', 'in-review') },
      { ...allBut(['reviewer'], 'needs-reviewer'), 'author-reviewer': 'own-work' },
    ))
})

describe('withdrawing', () => {
  it('a case study: its organisation’s contributors and any reviewer', () =>
    expectRefusals(
      { do: 'withdraw', record: record('case-study', { live: true }) },
      allBut(['contributor', 'author-reviewer', 'reviewer'], 'not-your-organisation'),
    ))

  it('an excerpt: its editors and any reviewer', () =>
    expectRefusals(
      { do: 'withdraw', record: record('excerpt', { live: true }) },
      allBut(['editor', 'author-reviewer', 'reviewer'], 'not-your-organisation'),
    ))

  it('a casebook: its editors only', () =>
    expectRefusals(
      { do: 'withdraw', record: record('casebook', { live: true }) },
      allBut(['editor'], 'not-your-organisation'),
    ))
})

describe('reading', () => {
  const colleagues: Who[] = ['contributor', 'approver', 'editor', 'org-admin', 'author-reviewer']

  it.each([{ live: true }, { live: true, withdrawn: 'no-longer-current' as const }])(
    'anybody reads %j',
    (given) => expectRefusals({ do: 'read-record', record: record('excerpt', given) }, {}),
  )

  it.each([
    { draft: 'in-review' as const },
    { live: true, withdrawn: 'published-in-error' as const },
    { live: true, withdrawn: 'replaced' as const },
  ])('only colleagues read %j', (given) => {
    const found = who.filter((one) =>
      may(everybody[one], { do: 'read-record', record: record('excerpt', given) }),
    )
    expect(found.filter((one) => one !== 'suspended')).toEqual(colleagues)
    expect(whyNot(null, { do: 'read-record', record: record('excerpt', given) })).toBe('not-published')
  })

  it('a draft is seen by colleagues', () =>
    expectRefusals(
      { do: 'see-draft', record: inState('case-study', 'draft') },
      allBut(colleagues, 'not-your-organisation'),
    ))

  it.each([inState('case-study', 'submitted'), record('case-study', { live: true })])(
    'what was sent or published is seen by reviewers too (%#)',
    (found) =>
      expectRefusals(
        { do: 'see-draft', record: found },
        allBut([...colleagues, 'reviewer'], 'not-your-organisation'),
      ),
  )
})

describe('everything else', () => {
  it.each(['manage-people', 'require-welsh'] as const)(
    'the organisation’s administrators and the portal’s may %s',
    (deed) =>
      expectRefusals(
        { do: deed, organisationId: 'home' },
        allBut(['org-admin', 'site-admin'], 'needs-org-admin'),
      ),
  )

  it('accounts are suspended by the portal’s administrators, but not their own', () => {
    expectRefusals({ do: 'suspend', personId: 'member' }, allBut(['site-admin'], 'needs-site-admin'))
    const own = { ...allBut([], 'needs-site-admin'), 'site-admin': 'own-account' } as const
    expectRefusals({ do: 'suspend', personId: 'site-admin' }, own)
  })

  it('synonyms are the portal’s administrators’', () =>
    expectRefusals({ do: 'manage-synonyms' }, allBut(['site-admin'], 'needs-site-admin')))

  it('searches in vain are seen by those who decide what the portal holds', () =>
    expectRefusals(
      { do: 'see-missed-searches' },
      allBut(['editor', 'stranger', 'reviewer', 'author-reviewer', 'site-admin'], 'needs-editor'),
    ))

  it('an account is used by whoever has one', () => expectRefusals({ do: 'use-account' }, nobodyYet))

  it('an agenda is its owner’s', () => {
    const deed: Deed = { do: 'use-agenda', agenda: { ownerId: 'member', holds: false } }
    const others = who.filter((one) => one !== 'member')
    expectRefusals(deed, Object.fromEntries(others.map((one) => [one, 'not-yours'])))
    const holder: Deed = { do: 'use-agenda', agenda: { ownerId: 'somebody', holds: true } }
    expect(whyNot(null, holder)).toBe('not-yours')
  })

  it('an agenda that nobody owns is for whoever holds its key', () => {
    const held: Deed = { do: 'use-agenda', agenda: { ownerId: null, holds: true } }
    expectRefusals(held, { suspended: 'not-yours' })
    const notHeld: Deed = { do: 'use-agenda', agenda: { ownerId: null, holds: false } }
    expectRefusals(notHeld, Object.fromEntries(who.map((one) => [one, 'not-yours'])))
  })
})

describe('the right person at the wrong time', () => {
  const approving = { 'sign-off': 'approver', 'send-back': 'approver' } as const
  const deciding: Partial<Record<RecordAction, Who>> = {
    ...approving,
    claim: 'reviewer',
    'hand-back': 'reviewer',
    reassign: 'site-admin',
    return: 'reviewer',
    approve: 'reviewer',
    schedule: 'reviewer',
    unschedule: 'reviewer',
    publish: 'reviewer',
  }
  const rightPerson: Record<RecordKind, Partial<Record<RecordAction, Who>>> = {
    'case-study': deciding,
    excerpt: deciding,
    // Nobody reviews a casebook; whoever asks to is told what they are not.
    casebook: { ...approving, reassign: 'site-admin' },
  }
  const reviewersOnly: readonly RecordAction[] = ['claim', 'unschedule']
  // What may be taken down may always be, so there is no wrong time for it.
  const timed = recordActions.filter((action) => action !== 'take-down')
  const rows = recordKinds.flatMap((kind) => timed.map((action) => [kind, action] as const))

  it.each(rows.filter(([kind, action]) => kind !== 'casebook' || !reviewersOnly.includes(action)))(
    '%s: %s',
    (kind, action) => {
      const writer: Who = kind === 'case-study' ? 'contributor' : 'editor'
      const visitor = everybody[rightPerson[kind][action] ?? writer]
      // Archived drafts allow nothing, and a record that was never published cannot be withdrawn or begun anew.
      expect(whyNot(visitor, { do: action, record: record(kind, { draft: 'archived' }) })).toBe('wrong-state')
    },
  )
})

describe('after publication', () => {
  it.each([
    ['case-study', ['org-admin', 'site-admin']],
    ['excerpt', ['editor', 'org-admin', 'site-admin']],
    ['casebook', ['editor', 'org-admin', 'site-admin']],
  ] as const)('a %s is taken down by those who answer for it', (kind, allowed) =>
    expectRefusals(
      { do: 'take-down', record: record(kind, { live: true }) },
      allBut([...allowed], 'may-not-take-down'),
    ),
  )

  it('its organisation says whether a case study is still in use', () =>
    expectRefusals(
      { do: 'confirm', record: record('case-study', { live: true }) },
      allBut(['contributor', 'author-reviewer', 'org-admin'], 'not-your-organisation'),
    ))

  it('with what was taken down nobody may do anything', () => {
    const erased = record('case-study', { live: true, draft: 'draft', withdrawn: 'taken-down' })
    for (const deed of [...recordActions, 'read-record', 'see-draft'] as const) {
      for (const one of who) expect(whyNot(everybody[one], { do: deed, record: erased })).toBe('taken-down')
    }
  })
})

it('no rule gives a reason that is not in the list', () => {
  expect(new Set(refusals).size).toBe(refusals.length)
})
