import type { Message, Side } from '#app/domain/conversation.ts'
import { Fault } from '#app/domain/fault.ts'
import { whyNot, type Refusal } from '#app/domain/permissions.ts'
import type { Person } from '#app/domain/person.ts'
import { sideOf } from '#app/domain/writers.ts'
import type { Portal } from '#app/portal.ts'
import { findRecord } from '#db/records.ts'
import { messagesOf } from '#db/reviewing.ts'
import { insist } from '../insist.ts'

export interface Conversation {
  messages: Message[]
  /** The side that the person who reads it is on. */
  side: Side
  /** Null when the person may say something now, otherwise why not. */
  whyNotTalk: Refusal | null
}

/** What writers and reviewers said to each other: for whoever may see the draft. Holds no internal note. */
export function readConversation(portal: Portal, person: Person, recordId: string): Conversation {
  const record = findRecord(portal.db, recordId)
  if (record === null) throw new Fault('not-found')
  insist(person, { do: 'see-draft', record })
  return {
    messages: messagesOf(portal.db, recordId),
    side: sideOf(person, record),
    whyNotTalk: whyNot(person, { do: 'talk', record }),
  }
}
