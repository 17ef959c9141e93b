import type { DraftColleague } from '#app/domain/colleague.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Person } from '#app/domain/person.ts'
import { readIn, type ReadText } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { colleaguesOn } from '#db/draft-colleagues.ts'
import { findRecord } from '#db/records.ts'
import { insist } from '../insist.ts'
import { listLinks, type ListedLink } from '../links/list-links.ts'
import { draftOf } from '../records/act.ts'

/** Who writes a draft besides the organisation's own people, and the links by which more can join. */
export interface ColleaguesOfDraft {
  title: ReadText
  colleagues: DraftColleague[]
  links: ListedLink[]
}

export function listColleagues(
  portal: Portal,
  person: Person,
  { recordId, language }: { recordId: string; language: Language },
): ColleaguesOfDraft {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'invite-colleagues', record })
  const draft = draftOf(record)
  return {
    title: readIn(draft.content.title, language),
    colleagues: colleaguesOn(portal.db, draft.id),
    links: listLinks(portal, draft.id, 'colleague'),
  }
}
