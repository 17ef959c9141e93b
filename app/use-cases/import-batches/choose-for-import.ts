import { Fault } from '#app/domain/fault.ts'
import { batchAllows } from '#app/domain/import-batch.ts'
import { neededTargets, noSource, type ImportChoices } from '#app/domain/import-choices.ts'
import { done, refuse, type Issue, type Result } from '#app/domain/issue.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Attribution } from '#app/domain/record.ts'
import { isWebAddress } from '#app/domain/tracking.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { choicesOf, fileOfImport, keepHabits, updateImport } from '#db/imports.ts'
import { guessChoices } from './guess-choices.ts'
import { lookIntoFile } from './look-into-file.ts'
import { openImport } from './open-import.ts'

/** Keeps which column feeds what, and looks what words stand in them. */
export async function chooseColumns(
  portal: Portal,
  visitor: Visitor,
  id: string,
  given: Pick<ImportChoices, 'columns' | 'usual' | 'separator' | 'joins' | 'source'>,
): Promise<Result<null>> {
  const { batch } = openImport(portal, visitor, id)
  const file = fileOfImport(portal.db, id)
  if (!batchAllows(batch, 'choose') || file === null) throw new Fault('wrong-state')
  const { choices: before, found: known } = choicesOf(portal.db, id)
  const names = new Set(known?.columns.map(({ name }) => name))
  if (Object.values(given.columns).some((name) => !names.has(name))) throw new Fault('bad-request')
  const separator = given.separator.trim() === '' ? ';' : given.separator.trim()
  const asked = { ...before, ...given, separator }
  const found = await lookIntoFile(file, batch, asked)
  keepChoices(portal, visitor, id, guessChoices(portal, asked, found), found)
  const issues = [...missingColumns(given), ...wrongSource(given.source ?? noSource)]
  return issues.length > 0 ? refuse(issues) : done(null)
}

/** Keeps what the words of the file stand for. */
export function chooseMeanings(
  portal: Portal,
  visitor: Visitor,
  id: string,
  { meanings, bodies }: Pick<ImportChoices, 'meanings' | 'bodies'>,
): void {
  const { batch } = openImport(portal, visitor, id)
  if (!batchAllows(batch, 'choose')) throw new Fault('wrong-state')
  const { choices, found } = choicesOf(portal.db, id)
  const said = Object.entries(meanings).map(([target, words]) => [
    target,
    { ...choices.meanings[target as keyof typeof meanings], ...words },
  ])
  keepChoices(
    portal,
    visitor,
    id,
    {
      ...choices,
      meanings: { ...choices.meanings, ...(Object.fromEntries(said) as ImportChoices['meanings']) },
      bodies: { ...choices.bodies, ...bodies },
    },
    found,
  )
}

/** What nothing in the file could become an excerpt without. */
export function missingColumns({ columns }: Pick<ImportChoices, 'columns'>): Issue[] {
  return neededTargets
    .filter((target) => columns[target] === undefined)
    .map((target) => ({ field: `column.${target}`, problem: 'required' }))
}

/** Somebody's words need both: who they are, and on what terms they may be used. */
export function wrongSource({ from, licence, link }: Attribution): Issue[] {
  const issues: Issue[] = []
  if (from === '' && (licence !== '' || link !== ''))
    issues.push({ field: 'source.from', problem: 'required' })
  if (licence === '' && from !== '') issues.push({ field: 'source.licence', problem: 'required' })
  if (link !== '' && !isWebAddress(link)) issues.push({ field: 'source.link', problem: 'not-a-url' })
  return issues
}

function keepChoices(
  portal: Portal,
  visitor: Visitor,
  id: string,
  choices: ImportChoices,
  found: ReturnType<typeof choicesOf>['found'],
): void {
  const { batch } = openImport(portal, visitor, id)
  const updatedAt = portal.clock().toISOString()
  tx(portal.db, (db) => {
    // What was checked with other choices says nothing about these.
    const kept = updateImport(db, id, ['choosing', 'check-stopped', 'checked'], {
      choices,
      found,
      state: 'choosing',
      updatedAt,
    })
    if (!kept) throw new Fault('wrong-state')
    keepHabits(db, batch.organisationId, batch.scheme, choices)
  })
}
