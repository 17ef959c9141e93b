import type { AuditFilters } from '#app/domain/audit-filters.ts'
import { knownDeed } from '#app/domain/audited-deed.ts'
import { tidyEmail } from '#app/domain/email.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import { readDay } from '#app/domain/written-date.ts'
import type { Portal } from '#app/portal.ts'
import { findPerson, findPersonByEmail } from '#db/people.ts'
import { insist } from '../insist.ts'

/** The filters as they are typed. */
export interface TypedFilters {
  /** An email address, or a person's id. */
  who: string
  deed: string
  subject: string
  from: string
  to: string
}

/** What the typed filters mean: an address becomes the person's id, since no address may stand in one of a page. */
export function readAsked(portal: Portal, visitor: Person, typed: TypedFilters): Result<AuditFilters> {
  insist(visitor, { do: 'see-audit-log' })
  const issues: Issue[] = []
  const who = typed.who.trim()
  const person = who.includes('@') ? findPersonByEmail(portal.db, tidyEmail(who)) : findPerson(portal.db, who)
  if (who !== '' && person === null) issues.push({ field: 'who', problem: 'not-found' })
  const subject = typed.subject.trim()
  if (!/^[\w/-]{0,100}$/.test(subject)) issues.push({ field: 'subject', problem: 'not-found' })
  const day = (field: 'from' | 'to', which: 'first' | 'last'): string => {
    if (typed[field].trim() === '') return ''
    const read = readDay(typed[field], which)
    if (read === null) issues.push({ field, problem: 'not-a-date' })
    return read ?? ''
  }
  const [from, to] = [day('from', 'first'), day('to', 'last')]
  if (from !== '' && to !== '' && to < from) issues.push({ field: 'to', problem: 'ends-before-it-starts' })
  if (issues.length > 0) return refuse(issues)
  return done({ who: person?.id ?? '', deed: knownDeed(typed.deed) ?? '', subject, from, to })
}
