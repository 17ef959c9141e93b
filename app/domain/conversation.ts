/** Who speaks in a conversation about a record: those who write it, or those who review it. */
export type Side = 'writers' | 'reviewers'

/** The most characters a message or an internal note may have. */
export const messageLimit = 2_000

/** Something said about a record. */
export interface Said {
  at: string
  /** '' when the account is no more. */
  name: string
  text: string
}

/** Said to the other side, in the conversation that both read. */
export interface Message extends Said {
  side: Side
}
