import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CasebookSection } from '#app/domain/casebook.ts'
import { noText } from '#app/domain/text.ts'
import type { Content } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { importRecord } from '#app/use-cases/imports/import-record.ts'
import { ensurePortalAccount } from '#app/use-cases/people/ensure-portal-account.ts'
import { tx, type Reader } from '#db/connection.ts'
import { installed, setInstalled } from '#db/journal.ts'
import { presentOrganisation } from '#db/organisation-life.ts'
import { recordIdFrom } from '#db/records.ts'
import { createDemoAccounts } from './demo-accounts.ts'
import { loadAllOrganisations } from './load-organisations.ts'
import { readRecordFile, type RecordFile } from './starter/read-record-file.ts'

export { demoAccounts } from './demo-accounts.ts'

/** Raise when the starter content changes, so that existing demonstrations load what is new. */
const starterVersion = '1'

const folders: Record<RecordKind, string> = {
  'case-study': 'case-studies',
  excerpt: 'excerpts',
  casebook: 'casebooks',
}

export interface StarterProgress {
  step: 'organisations' | 'accounts' | RecordKind
  count: number
}

/**
 * Loads the real organisations and, for a demonstration, the fictional bodies' records and the demo accounts.
 * Does nothing when that was done before. Throws when a starter record would not pass the portal's own checks.
 */
export async function loadStarter(
  portal: Portal,
  onProgress: (progress: StarterProgress) => void = () => {},
): Promise<void> {
  const wanted = `${starterVersion}${portal.settings.demonstration ? '-demonstration' : ''}`
  if (installed(portal.db, 'starter') === wanted) return
  onProgress({ step: 'organisations', count: loadAllOrganisations(portal) })
  if (portal.settings.demonstration) {
    for (const kind of ['case-study', 'excerpt', 'casebook'] as const) {
      onProgress({ step: kind, count: loadRecords(portal, kind) })
    }
    onProgress({ step: 'accounts', count: (await createDemoAccounts(portal)).length })
  }
  setInstalled(portal.db, 'starter', wanted)
}

function loadRecords(portal: Portal, kind: RecordKind): number {
  const files = recordFiles(kind)
  tx(portal.db, (db) => {
    const actorId = ensurePortalAccount(portal, db)
    const checkedBy = ensurePortalAccount(portal, db, 'demonstration')
    for (const file of files) {
      const result = importRecord(portal, db, {
        kind,
        organisationId: organisationId(db, file.organisation),
        original: file.original,
        content: resolved(db, kind, file),
        source: sourceOf(kind, file.slug),
        publishAt: `${file.published}T09:00:00.000Z`,
        slug: file.slug,
        demonstration: true,
        actorId,
        checkedBy,
      })
      const issues = result.ok ? result.value.held : result.issues
      if (issues.length > 0)
        throw new Error(`content/${folders[kind]}/${file.slug}.md: ${JSON.stringify(issues)}`)
    }
  })
  return files.length
}

function recordFiles(kind: RecordKind): RecordFile[] {
  const folder = fileURLToPath(new URL(`../content/${folders[kind]}/`, import.meta.url))
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const translation = /\.(en|cy)\.md$/
  return names
    .filter((name) => !translation.test(name))
    .map((name) => {
      const other = names.find((n) => translation.test(n) && n.replace(translation, '.md') === name)
      return readRecordFile(kind, folder + name, other ? folder + other : null)
    })
}

/** Files name bodies and records by slug; the database by id. */
function resolved(db: Reader, kind: RecordKind, file: RecordFile): Content {
  if (kind === 'excerpt' && file.caseAgainst !== '') {
    return { ...file.content, caseAgainst: organisationId(db, file.caseAgainst) }
  }
  return kind === 'casebook' ? { ...file.content, sections: sectionsOf(db, file) } : file.content
}

function sectionsOf(db: Reader, file: RecordFile): CasebookSection[] {
  return file.sections.map(({ id, title, introduction, theme, entries }) => ({
    id,
    title,
    introduction: { ...noText, ...introduction },
    ...(theme && { theme }),
    entries: entries.map(({ record, commentary }) => ({ recordId: recordId(db, record), commentary })),
  }))
}

function recordId(db: Reader, slug: string): string {
  const id = recordIdFrom(db, sourceOf('excerpt', slug)) ?? recordIdFrom(db, sourceOf('case-study', slug))
  if (id === null) throw new Error(`No starter record is called ${slug}`)
  return id
}

function sourceOf(kind: RecordKind, slug: string): string {
  return `starter:${kind}:${slug}`
}

function organisationId(db: Reader, slug: string): string {
  const organisation = presentOrganisation(db, slug)
  if (organisation === null) throw new Error(`No starter organisation is called ${slug}`)
  return organisation.id
}
