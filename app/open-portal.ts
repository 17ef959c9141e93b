import { randomUUID } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pino, type Logger } from 'pino'
import { openDatabase, type Database } from '#db/connection.ts'
import { outboxIsBehind } from '#db/outbox.ts'
import { ownSets, watchSynonyms } from '#db/synonyms.ts'
import { watchTerms } from '#db/vocabularies.ts'
import { createFileReader } from '#app/web/files/file-reader.ts'
import { createScanner } from '#app/web/files/scanner.ts'
import { createSmtpMailer } from '#app/web/mail/smtp-mailer.ts'
import { plainText, rendererVersion, renderMarkdown } from '#app/web/markdown.ts'
import { createVault, vaultKey } from '#app/web/vault.ts'
import { textBlocks } from '#app/web/text-blocks.ts'
import { deliveredSets } from '#search/delivered-synonyms.ts'
import type { SearchEngine } from '#search/engine.ts'
import { createEmbeddedEngine } from '#search/engines/embedded/engine.ts'
import { openPercolator } from '#search/engines/embedded/percolate.ts'
import { createMeilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { withStandIn } from '#search/stand-in.ts'
import { keepSynonyms, type SynonymBook } from '#search/synonyms.ts'
import type { Mailer, Portal } from './portal.ts'
import type { Settings } from './settings.ts'

/** Opens everything the portal needs. Throws a readable sentence when the data folder cannot be used. */
export function openPortal(settings: Settings, clock: Portal['clock'] = () => new Date()): Portal {
  const db = openDatabase(databaseFile(settings))
  const synonyms = keepSynonyms(deliveredSets, {
    revision: watchSynonyms(db),
    sets: () => ownSets(db),
  })
  const log = pino({ level: settings.logLevel })
  const files = createFileReader()
  const search = openSearch(settings, db, synonyms, log, clock)
  return {
    settings,
    db,
    search,
    percolator: (documents) => openPercolator(documents, synonyms.now()),
    synonyms,
    terms: watchTerms(db),
    markdown: {
      version: rendererVersion,
      html: renderMarkdown,
      plain: plainText,
      blocks: (source) => textBlocks(renderMarkdown(source)),
    },
    files,
    scanner: settings.scan === null ? null : createScanner(settings.scan),
    vault: createVault(vaultKey(settings)),
    mailer: openMailer(settings),
    memory: { runs: new Map(), indexChecks: new Map(), served: new Map() },
    clock,
    newId: () => randomUUID().replaceAll('-', '').slice(0, 20),
    log,
    requestId: '',
    device: null,
    async close() {
      files.close()
      await search.close()
      db.$client.close()
    },
  }
}

function openMailer({ mail, publicOrigin }: Settings): Mailer | null {
  return mail.way === 'smtp' ? createSmtpMailer(mail.server, new URL(publicOrigin).hostname) : null
}

/** The search server hears of a change within a second or two, unless it is being filled or has very much to hear. */
const longestUntold = 10_000

/** The embedded engine, and before it the search server when there is one. */
function openSearch(
  settings: Settings,
  db: Database,
  synonyms: SynonymBook,
  log: Logger,
  clock: Portal['clock'],
): SearchEngine {
  const embedded = createEmbeddedEngine(db.$client, synonyms.now)
  if (settings.meilisearch === null) return embedded
  const elsewhere = createMeilisearchEngine({ ...settings.meilisearch, tongue: embedded.tongue })
  return withStandIn(elsewhere, embedded, {
    isBehind: () => outboxIsBehind(db, new Date(clock().getTime() - longestUntold).toISOString()),
    onFailure: (err) => log.warn({ err }, 'the search server does not answer; the portal searches by itself'),
  })
}

/** Where the database is; ':memory:' as the data folder keeps everything in memory. */
export function databaseFile(settings: Pick<Settings, 'dataFolder'>): string {
  if (settings.dataFolder === ':memory:') return ':memory:'
  try {
    mkdirSync(settings.dataFolder, { recursive: true })
    accessSync(settings.dataFolder, constants.W_OK)
  } catch {
    throw new Error(
      `The data folder ${settings.dataFolder} cannot be written to. Set DATA_FOLDER to one that can.`,
    )
  }
  return join(settings.dataFolder, 'portal.db')
}
