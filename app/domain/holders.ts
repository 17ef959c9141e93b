/** Ways in which a record leaves the portal and stays with somebody. */
export const servedWays = ['feed', 'export', 'file', 'document'] as const
export type Served = (typeof servedWays)[number]

/**
 * Who may still have what a record said: how often it went out, and where in the portal others keep something of it.
 * Counted at the moment before it is corrected or taken down. Numbers and ids only: it is kept beside what is gone.
 */
export interface Holders {
  /** The first day it could be read, `YYYY-MM-DD`; null when readers never could. */
  since: string | null
  /** How often it went out since then, by way; and since which day that is counted. */
  served: Record<Served, number>
  agendas: number
  /** The organisations whose people have it on an agenda. */
  agendaOrganisations: string[]
  /** Casebooks that have it as an entry, with how many of their editions do. */
  casebooks: { id: string; editions: number }[]
  /** Records that were begun with its words. */
  copies: string[]
  /** Mails sent that were about it. */
  mails: number
  /** Links through which its drafts could be read. */
  links: number
}
