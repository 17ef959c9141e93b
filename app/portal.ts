import type { Logger } from 'pino'
import type { Database } from '#db/connection.ts'
import type { SearchEngine } from '#search/engine.ts'
import type { OpenPercolator } from '#search/engines/embedded/percolate.ts'
import type { SynonymBook } from '#search/synonyms.ts'
import type { AttachmentKind, FileRead, LogoRead } from './domain/attachment.ts'
import type { TextBlock } from './domain/blocks.ts'
import type { Device } from './domain/device.ts'
import type { Terms } from './domain/terms.ts'
import type { Delivery, Letter } from './domain/letter.ts'
import type { WordRead } from './domain/word-start.ts'
import type { Settings } from './settings.ts'

/** Turns Markdown into safe HTML, plain text, and blocks of plain text. `version` is stored beside what it rendered. */
export interface MarkdownRenderer {
  version: number
  html(source: string): string
  plain(source: string): string
  blocks(source: string): TextBlock[]
}

/** Looks into files that people upload, apart from the portal: what a hostile file does there harms nobody. */
export interface FileReader {
  /** Grows when more is read in files than before: what an older one read is read again. */
  version: number
  read(kind: AttachmentKind, bytes: Uint8Array): Promise<FileRead>
  readWord(bytes: Uint8Array): Promise<WordRead>
  /** A picture drawn anew, small enough to stand beside a name. */
  readLogo(kind: AttachmentKind, bytes: Uint8Array): Promise<LogoRead>
  close(): void
}

/** A program or server of the installation's own that looks for viruses. `error`: it could not say. */
export interface VirusScanner {
  scan(bytes: Uint8Array): Promise<'clean' | 'found' | 'error'>
}

/** Gives letters to a mail server. */
export interface Mailer {
  /** Never throws: a failure is the answer. */
  send(letter: Letter): Promise<Delivery>
  /** Ends the connection that is kept open between letters. */
  hangUp(): void
}

/** Keeps short secrets unreadable in the database: whoever has only a copy of that cannot open them. */
export interface Vault {
  /** `purpose` says what it is for, such as `mail`; only the same purpose opens it again. */
  seal(purpose: string, text: string): string
  /** Throws when it was sealed for something else, with another key, or was changed since. */
  open(purpose: string, sealed: string): string
  /** The same for the same text, and nothing that the text could be found out from without the key. */
  mark(purpose: string, text: string): string
}

/** What a check of a search index found, and when. */
export interface IndexCheck {
  /** The engine's name. */
  index: string
  at: string
  /** Records that differed between the index and the database; null when it could not be asked. */
  differing: number | null
}

/**
 * What the portal remembers while it runs, for the health page. It belongs to the portal and to no module: the pages are
 * served from a bundle with modules of its own, beside those of the work in the background.
 */
export interface Memory {
  /** When each job last came to the end of a round: UTC, ISO. */
  runs: Map<string, string>
  indexChecks: Map<SearchEngine, IndexCheck>
  /** How often records went out since that was last written down, by `record/day/way`. */
  served: Map<string, number>
}

/** What is plugged in. Every verb gets it first; tests make a fresh one. Built by `openPortal` in app/open-portal.ts. */
export interface Portal {
  settings: Settings
  db: Database
  search: SearchEngine
  /** Holds a few records for many searches to be asked of them; whoever opens it closes it. */
  percolator: OpenPercolator
  /** Words that mean the same when searching; administrators edit them while the portal runs. */
  synonyms: SynonymBook
  /** The terms of the vocabularies as they stand; administrators change them while the portal runs. */
  terms(): Terms
  markdown: MarkdownRenderer
  files: FileReader
  /** Null when no scanner is set up. */
  scanner: VirusScanner | null
  vault: Vault
  /** Null when no mail server is set up. */
  mailer: Mailer | null
  memory: Memory
  clock(): Date
  newId(): string
  log: Logger
  /** The request being served, for the audit log; '' in scripts. Each request gets its own copy of the portal. */
  requestId: string
  /** The browser it came from; null in scripts. */
  device: Device | null
  /** Finishes what is running and closes the database. */
  close(): Promise<void>
}
