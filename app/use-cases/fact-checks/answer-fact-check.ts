import {
  checkFactCheck,
  factSections,
  isAnswered,
  type FactAnswer,
  type FactVerdict,
  type TypedAnswer,
  type TypedFactCheck,
} from '#app/domain/fact-check.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { factAnswersOf, factCheckersOf, replaceFactCheck } from '#db/fact-checks.ts'
import { addToTimeline } from '#db/journal.ts'
import { keepAccount } from '../keep-account.ts'
import { findLinkedDraft, openLink } from '../links/open-link.ts'
import { mayUseLink } from '../links/throttle-links.ts'

const over: Issue[] = [{ field: '', problem: 'link-expired' }]

/**
 * Keeps what a checker says, in place of what they said before. Nobody is signed in: the link is the permission, and
 * all it permits. What was changed since it was marked as done is open again.
 */
export async function answerFactCheck(
  portal: Portal,
  { token, address, ...typed }: TypedFactCheck & { token: string; address: string },
): Promise<Result<null>> {
  const opened = await openLink(portal, { purpose: 'fact-check', token, address })
  if (opened === null) return refuse(over)
  if (opened === 'too-many' || !(await mayUseLink(portal, opened.link.id)))
    return refuse([{ field: '', problem: 'too-many-attempts' }])
  const issues = checkFactCheck(typed)
  if (issues.length > 0) return refuse(issues)

  return tx<Result<null>>(portal.db, (db) => {
    // Looked at again: it may have been revoked, or its draft published, since it was opened.
    const now = findLinkedDraft(portal, db, 'fact-check', token)
    if (now === null) return refuse(over)
    const { link, record } = now
    const at = portal.clock().toISOString()
    const known = factSections(record.kind).map(({ key }) => key)
    const before = new Map(factAnswersOf(db, link.id).map((answer) => [answer.section, answer]))
    const first = !factCheckersOf(db, [link.id]).has(link.id)
    const answers = typed.answers
      .filter((answer) => known.includes(answer.section) && isAnswered(answer))
      .map((answer) => toAnswer(answer, before.get(answer.section), link.id, at))
    const checker = { name: typed.name.trim(), role: typed.role.trim(), answeredAt: at }
    replaceFactCheck(db, link.id, checker, answers)
    // Once for each checker: their later corrections are on the page, and would only fill the history.
    if (first) addToTimeline(db, { recordId: record.id, at, actorId: '', event: 'fact-check-answered' })
    keepAccount(portal, db, { actorId: null, deed: 'fact-check.answer', subject: link.id })
    return done(null)
  })
}

function toAnswer(
  typed: TypedAnswer,
  before: FactAnswer | undefined,
  linkId: string,
  at: string,
): FactAnswer {
  const verdict = typed.verdict as FactVerdict
  const correction = typed.correction.trim()
  const seen = /^[0-9a-f]{64}$/.test(typed.seen) ? typed.seen : ''
  const same = before?.verdict === verdict && before.correction === correction
  if (before && same && before.seen === seen) return before
  const { section } = typed
  return { linkId, section, verdict, correction, seen, answeredAt: at, doneAt: null }
}
