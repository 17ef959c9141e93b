import {
  listedTargets,
  type FoundInFile,
  type ImportChoices,
  type ListedTarget,
} from '#app/domain/import-choices.ts'
import { guessMeaning } from '#app/domain/import-guesses.ts'
import type { Portal } from '#app/portal.ts'
import { bothWith } from '#app/messages/both.ts'
import { allOrganisations } from '#db/organisations.ts'
import { OrganisationNames } from '../imports/organisation-names.ts'

/** The choices with what the words of the file most likely stand for, where nobody has said yet. */
export function guessChoices(
  portal: Portal,
  choices: ImportChoices,
  { words, bodies }: Pick<FoundInFile, 'words' | 'bodies'>,
): ImportChoices {
  const both = bothWith(portal.terms())
  const meanings: ImportChoices['meanings'] = {}
  for (const target of Object.keys(listedTargets) as ListedTarget[]) {
    const remembered = choices.meanings[target] ?? {}
    const labels = new Map(
      [both.en, both.cy].flatMap(({ vocabulary }) =>
        Object.entries(vocabulary[target]).map(([id, label]) => [label.toLowerCase(), id] as const),
      ),
    )
    for (const id of listedTargets[target]) labels.set(id, id)
    const found = (words[target] ?? []).map(({ written }) => [
      written,
      guessMeaning(target, written, { remembered, labels }),
    ])
    meanings[target] = { ...remembered, ...(Object.fromEntries(found) as Record<string, string>) }
  }
  const names = new OrganisationNames(allOrganisations(portal.db))
  const known = bodies.flatMap(({ written }) => {
    const found = names.find(written, choices.bodies)
    return 'organisation' in found ? [[written, found.organisation.slug]] : []
  })
  return {
    ...choices,
    meanings,
    bodies: { ...choices.bodies, ...(Object.fromEntries(known) as Record<string, string>) },
  }
}
