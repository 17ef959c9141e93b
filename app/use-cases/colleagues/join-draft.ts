import { done, refuse, type Result } from '#app/domain/issue.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person, Visitor } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { mayWrite } from '#app/domain/writers.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { addDraftColleague } from '#db/draft-colleagues.ts'
import { addToTimeline } from '#db/journal.ts'
import { useLink } from '#db/links.ts'
import { findOrganisation } from '#db/organisations.ts'
import { insist } from '../insist.ts'
import { keepAccount } from '../keep-account.ts'
import { findLinkedDraft, openLink } from '../links/open-link.ts'

/** An invitation to write a draft, as whoever opened its link is told of it. */
export interface DraftOffer {
  recordId: string
  kind: RecordKind
  title: ReadText
  organisation: string
  expiresAt: string
  /** Sign in first; join; they may write it already; or why they cannot. */
  next: 'sign-in' | 'join' | 'writes-already' | Refusal
}

/** What the link offers; null when it opens nothing. */
export async function readDraftOffer(
  portal: Portal,
  visitor: Visitor,
  { token, address, language }: { token: string; address: string; language: Language },
): Promise<DraftOffer | null | 'too-many'> {
  const opened = await openLink(portal, { purpose: 'colleague', token, address })
  if (opened === null || opened === 'too-many') return opened
  const { record, draft, link, standing } = opened
  const writes = mayWrite(visitor, record)
  // Only those it was used by see a link that is used up.
  if (standing === 'used-up' && !writes) return null
  const refusal = whyNot(visitor, { do: 'join-draft', record })
  const name = findOrganisation(portal.db, record.organisationId)?.name ?? { en: '', cy: '' }
  return {
    recordId: record.id,
    kind: record.kind,
    title: readIn(draft.content.title, language),
    organisation: readIn(name, language).text,
    expiresAt: link.expiresAt,
    next: visitor === null ? 'sign-in' : writes ? 'writes-already' : (refusal ?? 'join'),
  }
}

/** Makes whoever is signed in a writer of the draft. Gives the record's id. */
export function joinDraft(portal: Portal, person: Person, { token }: { token: string }): Result<string> {
  return tx<Result<string>>(portal.db, (db) => {
    const opened = findLinkedDraft(portal, db, 'colleague', token)
    if (opened === null) return refuse([{ field: '', problem: 'link-expired' }])
    const { record, draft, link } = opened
    insist(person, { do: 'join-draft', record })
    if (mayWrite(person, record)) return done(record.id)
    if (!useLink(db, link.id)) return refuse([{ field: '', problem: 'link-expired' }])
    const at = portal.clock().toISOString()
    addDraftColleague(db, { editionId: draft.id, personId: person.id, linkId: link.id, joinedAt: at })
    addToTimeline(db, { recordId: record.id, at, actorId: person.id, event: 'colleague-joined' })
    keepAccount(portal, db, { actorId: person.id, deed: 'draft.join', subject: record.id })
    return done(record.id)
  })
}
