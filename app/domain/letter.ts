import type { Language } from './vocabulary.ts'

/** A mail as it goes out. Addresses are objects, never text that somebody's line break or comma could add others to. */
export interface Letter {
  /** The same each time it is tried, so that one that arrives twice can be told by it. */
  id: string
  to: { name: string; address: string }
  from: { name: string; address: string }
  subject: string
  text: string
  html: string
  language: Language
  /** Where one POST ends all mail of this kind to its reader (RFC 8058); null for mail that cannot be ended so. */
  unsubscribe: string | null
}

/**
 * What became of a try. `away`: the server was not reached, or takes nothing from us. `later`: it will not take this one
 * now. `refused`: it never will. `uncertain`: the talk broke off when it may have taken it. `reason` is for
 * administrators and names nobody.
 */
export type Delivery = { sent: true } | { sent: false; why: DeliveryFailure; reason: string }
export type DeliveryFailure = 'away' | 'later' | 'refused' | 'uncertain'
