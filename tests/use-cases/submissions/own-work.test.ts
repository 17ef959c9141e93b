import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { Fault } from '#app/domain/fault.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { OrganisationRole, Person, PortalRole } from '#app/domain/person.ts'
import { joinDraft } from '#app/use-cases/colleagues/join-draft.ts'
import { removeColleague } from '#app/use-cases/colleagues/remove-colleague.ts'
import { makeLink } from '#app/use-cases/links/make-link.ts'
import { giveDraft } from '#app/use-cases/organisations/give-draft.ts'
import { approve } from '#app/use-cases/submissions/approve.ts'
import { claim } from '#app/use-cases/submissions/claim.ts'
import { discardDraft } from '#app/use-cases/submissions/discard-draft.ts'
import { handBack } from '#app/use-cases/submissions/hand-back.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { reassign } from '#app/use-cases/submissions/reassign.ts'
import { recall } from '#app/use-cases/submissions/recall.ts'
import { returnWithReasons } from '#app/use-cases/submissions/return-with-reasons.ts'
import { saveDraft } from '#app/use-cases/submissions/save-draft.ts'
import { schedule } from '#app/use-cases/submissions/schedule.ts'
import { sendBack } from '#app/use-cases/submissions/send-back.ts'
import { signOff } from '#app/use-cases/submissions/sign-off.ts'
import { startDraft } from '#app/use-cases/submissions/start-draft.ts'
import { startRecord } from '#app/use-cases/submissions/start-record.ts'
import { submit } from '#app/use-cases/submissions/submit.ts'
import { unschedule } from '#app/use-cases/submissions/unschedule.ts'
import { setApproverStep } from '#db/organisations.ts'
import { findPerson } from '#db/people.ts'
import { setPortalSetting } from '#db/portal-settings.ts'
import { caseStudy, english, makeOrganisation, makePerson, recordNow } from '#tests/support/builders.ts'
import { openTestPortal } from '#tests/support/portal.ts'

/** How many random workflows are tried: OWN_WORK=1000 for a long search. */
const workflows = Number(process.env['OWN_WORK'] ?? 60)

const portal = openTestPortal()
afterAll(() => portal.close())

/** People who may write, approve and review, in every mixture that could let somebody decide on their own work. */
function makeCast(): { home: Organisation; ids: string[] } {
  const home = makeOrganisation(portal)
  const away = makeOrganisation(portal)
  const add = (organisation: Organisation, roles: OrganisationRole[], portalRoles: PortalRole[] = []) =>
    makePerson(portal, { in: organisation, roles, portalRoles }).id
  return {
    home,
    ids: [
      add(home, ['contributor', 'approver', 'org-admin'], ['reviewer', 'site-admin']),
      add(home, ['contributor', 'approver'], ['reviewer']),
      add(home, ['contributor'], ['reviewer']),
      add(home, ['approver', 'org-admin'], ['reviewer']),
      add(away, ['contributor', 'approver'], ['reviewer']),
      add(away, ['contributor'], ['reviewer']),
      add(away, [], ['reviewer']),
    ],
  }
}
const { home, ids } = makeCast()
const writersAtHome = ids.slice(0, 3)
const atHome = ids.slice(0, 4)

/** What a person does next to the one record of a workflow; each is a real verb. */
const deeds = {
  save: (person: Person, recordId: string) => {
    const lock = recordNow(portal, recordId).draft?.lock ?? 0
    const content = caseStudy({ title: english(`Calling people back ${recordId}`) })
    return saveDraft(portal, person, { recordId, lock, content, changeNote: 'What is new' })
  },
  invite: (person: Person, recordId: string, other: Person) => {
    const asked = { recordId, purpose: 'colleague', madeFor: 'A', days: '7', oneUse: true } as const
    const made = makeLink(portal, person, asked)
    return made.ok ? joinDraft(portal, other, { token: made.value.link.split('/').at(-1)! }) : made
  },
  uninvite: (person: Person, recordId: string, other: Person) =>
    removeColleague(portal, person, { recordId, personId: other.id }),
  give: (person: Person, recordId: string, other: Person) =>
    giveDraft(portal, person, { recordId, personId: other.id }),
  submit: (person: Person, recordId: string) => submit(portal, person, { recordId }),
  recall: (person: Person, recordId: string) => recall(portal, person, { recordId }),
  discard: (person: Person, recordId: string) => discardDraft(portal, person, { recordId }),
  'new-draft': (person: Person, recordId: string) => startDraft(portal, person, { recordId }),
  claim: (person: Person, recordId: string) => claim(portal, person, { recordId }),
  'hand-back': (person: Person, recordId: string) => handBack(portal, person, { recordId }),
  reassign: (person: Person, recordId: string, other: Person) =>
    reassign(portal, person, { recordId, reviewerId: other.id }),
  unschedule: (person: Person, recordId: string) => unschedule(portal, person, { recordId }),
  'sign-off': (person: Person, recordId: string) =>
    signOff(portal, person, { recordId, lock: recordNow(portal, recordId).draft?.lock ?? 0 }),
  'send-back': (person: Person, recordId: string) =>
    sendBack(portal, person, { recordId, reasons: [{ field: '', reason: 'Too short' }] }),
  return: (person: Person, recordId: string) =>
    returnWithReasons(portal, person, { recordId, reasons: [{ field: '', reason: 'Too short' }] }),
  approve: (person: Person, recordId: string) => approve(portal, person, { recordId }),
  schedule: (person: Person, recordId: string) =>
    schedule(portal, person, { recordId, day: '2026-03-03', time: '09:00', which: '' }),
  publish: (person: Person, recordId: string) => publish(portal, person, { recordId }),
}
type Deed = keyof typeof deeds

const byApprovers: readonly Deed[] = ['sign-off', 'send-back']
const byReviewers: readonly Deed[] = ['claim', 'return', 'approve', 'schedule', 'publish']

/** Done; false for what was refused, with a reason or as nothing that this person may do now. */
function isDone(doIt: () => unknown): boolean {
  try {
    const result = doIt()
    return !(typeof result === 'object' && result !== null && 'ok' in result && result.ok === false)
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}

/** Who wrote any of the words that stand in the draft, kept apart from what the portal itself remembers. */
class Writers {
  private draft = new Set<string>()
  private invited = new Set<string>()
  private published = new Set<string>()

  note(deed: Deed | 'start', personId: string, otherId: string): void {
    if (deed === 'start' || deed === 'save' || deed === 'new-draft') this.draft.add(personId)
    if (deed === 'give') this.draft.add(otherId)
    // Whoever may write it anyway has nothing to join.
    if (deed === 'invite' && !writersAtHome.includes(otherId)) this.invited.add(otherId)
    if (deed === 'uninvite') this.invited.delete(otherId)
    if (deed === 'publish') for (const id of this.draft) this.published.add(id)
    if (deed === 'publish' || deed === 'discard') {
      this.draft.clear()
      this.invited.clear()
    }
  }

  has(id: string): boolean {
    return this.draft.has(id) || this.invited.has(id) || this.published.has(id)
  }
}

const seen = new Map<string, number>()
const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)

/** Tried more often, so that records come as far as decisions. */
const leadingOn: readonly Deed[] = ['submit', 'sign-off', 'claim', 'claim', 'approve', 'publish', 'new-draft']

const step = fc.record({
  deed: fc.constantFrom(...(Object.keys(deeds) as Deed[]), ...leadingOn, ...leadingOn),
  who: fc.constantFrom(...ids),
  other: fc.constantFrom(...ids),
})
const workflow = fc.record({
  approverStep: fc.boolean(),
  ownOrganisation: fc.boolean(),
  starter: fc.constantFrom(...writersAtHome),
  steps: fc.array(step, { minLength: 60, maxLength: 160, size: 'max' }),
})

test('whatever people do in whatever order, nobody decides on words of their own', () => {
  fc.assert(
    fc.property(workflow, ({ approverStep, ownOrganisation, starter, steps }) => {
      setApproverStep(portal.db, home.id, approverStep)
      setPortalSetting(portal.db, 'reviewersMayReviewOwnOrganisation', ownOrganisation)
      const person = (id: string) => findPerson(portal.db, id)!
      const start = { kind: 'case-study', organisationId: home.id, original: 'en' } as const
      const recordId = startRecord(portal, person(starter), start)
      const writers = new Writers()
      writers.note('start', starter, '')
      deeds.save(person(starter), recordId)
      for (const { deed, who, other } of steps) {
        const decides = byApprovers.includes(deed) || byReviewers.includes(deed)
        const own = writers.has(who)
        if (!isDone(() => deeds[deed](person(who), recordId, person(other)))) {
          if (decides && own) count('own work refused')
          continue
        }
        count(deed)
        expect(decides && own, `${who} did ${deed} to their own work`).toBe(false)
        if (byReviewers.includes(deed) && !ownOrganisation) {
          expect(atHome, `${who} did ${deed} to their organisation’s`).not.toContain(who)
        }
        writers.note(deed, who, other)
      }
    }),
    { numRuns: workflows, endOnFailure: true },
  )
  // Otherwise nothing was shown: decisions were reached, also about later editions, and people tried to take their own.
  const times = (...what: string[]) => what.reduce((sum, one) => sum + (seen.get(one) ?? 0), 0)
  expect(times(...byApprovers)).toBeGreaterThan(0)
  expect(times('return', 'approve', 'schedule', 'publish')).toBeGreaterThan(0)
  expect(times('new-draft')).toBeGreaterThan(0)
  expect(times('own work refused')).toBeGreaterThan(0)
}, 300_000)
