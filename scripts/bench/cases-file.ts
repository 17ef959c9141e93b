import { createWriteStream, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { openPortal } from '#app/open-portal.ts'
import { readSettings } from '#app/settings.ts'
import { tx } from '#db/connection.ts'
import { allOrganisations, findOrganisationBySlug } from '#db/organisations.ts'
import { addMembership, insertPerson } from '#db/people.ts'
import { loadAllOrganisations } from '../load-organisations.ts'
import { makeCorpus } from './corpus.ts'

const owner = 'demonstration-ombudsman'
const editor = 'editor@bench.example'

const column = (name: string) => ({ column: name })
const map = {
  source: 'bench',
  key: column('reference'),
  caseAgainst: { name: column('body') },
  fields: {
    title: column('title'),
    summary: column('summary'),
    scheme: { text: 'psow' },
    references: { rows: [{ reference: column('reference') }] },
    reportDate: { column: 'date', then: [{ date: 'day' }] },
    reportType: { text: 'investigation-report' },
    subject: column('subject'),
    heads: { rows: [{ text: column('head'), outcome: column('outcome') }] },
    complaint: column('complaint'),
    findings: column('findings'),
    recommendations: {
      each: 'recommendations',
      row: {
        text: column('each.text'),
        kind: column('each.kind'),
        due: { column: 'each.due', then: [{ date: 'day' }] },
      },
    },
  },
}

/** The settings under which a portal is measured. */
export const settingsFor = (folder: string) => ({
  DATA_FOLDER: folder,
  NODE_ENV: 'development' as const,
  DEMONSTRATION: 'yes',
  LOG_LEVEL: 'silent',
})

/** A portal of the folder with organisations and an editor, as an ombudsman has before the first case. Gives their names. */
export async function prepareFolder(folder: string): Promise<string[]> {
  const portal = openPortal(readSettings(settingsFor(folder)))
  loadAllOrganisations(portal)
  tx(portal.db, (db) => {
    const id = portal.newId()
    const createdAt = portal.clock().toISOString()
    insertPerson(db, {
      id,
      email: editor,
      name: 'Editor',
      language: 'en',
      passwordHash: '',
      portalRoles: [],
      createdAt,
    })
    addMembership(db, id, findOrganisationBySlug(db, owner)?.id ?? '', 'ombudsman-editor')
  })
  const names = allOrganisations(portal.db).map(({ name }) => name.en)
  await portal.close()
  return names
}

/** Writes a file of so many invented cases and the map that reads it. Gives what the command is told. */
export async function writeCases(
  folder: string,
  cases: number,
  bodies: readonly string[],
): Promise<string[]> {
  const [file, mapFile] = [join(folder, 'cases.jsonl'), join(folder, 'map.json')]
  writeFileSync(mapFile, JSON.stringify(map))
  const corpus = makeCorpus()
  const to = createWriteStream(file)
  for (let i = 0; i < cases; i += 1) {
    if (!to.write(`${JSON.stringify(caseOf(corpus.record(i), i, bodies))}\n`)) await once(to, 'drain')
  }
  to.end()
  await once(to, 'finish')
  return ['excerpts', file, '--map', mapFile, '--organisation', owner, '--publish', '--checked-by', editor]
}

function caseOf(
  { title, summary, body, facets, date }: ReturnType<ReturnType<typeof makeCorpus>['record']>,
  i: number,
  bodies: readonly string[],
) {
  const half = body.en.indexOf(' ', body.en.length / 2)
  const kinds = ['apology', 'training', 'policy-or-procedure-review']
  return {
    reference: `20${String(i).padStart(7, '0')}`,
    title: title.en,
    summary: summary.en,
    date,
    body: bodies[(i * 7) % bodies.length],
    subject: facets.subject[0] ?? 'health',
    outcome: facets.outcome[0] ?? 'upheld',
    head: summary.en.slice(0, 100),
    complaint: body.en.slice(0, half),
    findings: body.en.slice(half + 1),
    recommendations: kinds.slice(0, i % 3).map((kind, at) => ({
      text: summary.en.slice(at * 20, at * 20 + 100),
      kind,
      due: `${2024 + ((i + at) % 4)}-0${1 + (i % 9)}-15`,
    })),
  }
}
