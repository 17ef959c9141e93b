import type { ImportBatch } from '#app/domain/import-batch.ts'
import {
  listedTargets,
  type ImportChoices,
  type ListedTarget,
  type Written,
} from '#app/domain/import-choices.ts'
import { meantBy } from '#app/domain/organisation-likeness.ts'
import type { TypedOrganisation } from '#app/domain/organisation-details.ts'
import type { Visitor } from '#app/domain/person.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { choicesOf } from '#db/imports.ts'
import { allOrganisations } from '#db/organisations.ts'
import { OrganisationNames } from '../imports/organisation-names.ts'
import { openImport } from './open-import.ts'

/** Words of one column, and bodies, that somebody is asked about at once, the most frequent first. */
const askedAtOnce = 60

export interface AskedWord extends Written {
  /** An id of the list, '' while nobody has said. */
  meaning: string
}
export interface AskedBody extends Written {
  /** A slug; '' keeps the words. */
  meant: string
  suggestions: { slug: string; name: string }[]
}

export interface ReadMeanings {
  batch: ImportBatch
  words: { target: ListedTarget; asked: AskedWord[] }[]
  bodies: AskedBody[]
  /** Bodies of the file that need no question: the portal has one organisation of exactly that name. */
  knownBodies: number
  /** From 1. */
  page: number
  pages: number
}

/** One page of the words of the file that stand for something the portal has its own word for. */
export function readMeanings(
  portal: Portal,
  visitor: Visitor,
  id: string,
  { language, page: asked = 1 }: { language: Language; page?: number },
): ReadMeanings {
  const { batch } = openImport(portal, visitor, id)
  const { choices, found } = choicesOf(portal.db, id)
  const organisations = allOrganisations(portal.db)
  const bySlug = new Map(organisations.map((one) => [one.slug, one]))
  const targets = Object.keys(listedTargets) as ListedTarget[]
  const bodies = found?.bodies ?? []
  const unknown = unknownBodies(bodies, choices, new OrganisationNames(organisations))
  const longest = Math.max(unknown.length, ...targets.map((target) => found?.words[target]?.length ?? 0))
  const pages = Math.max(1, Math.ceil(longest / askedAtOnce))
  const page = Math.min(Math.max(1, asked), pages)
  const onPage = <T>(all: readonly T[] = []) => all.slice((page - 1) * askedAtOnce, page * askedAtOnce)
  const words = targets.flatMap((target) => {
    const shown = onPage(found?.words[target]).map((one) => ({
      ...one,
      meaning: choices.meanings[target]?.[one.written] ?? '',
    }))
    return shown.length === 0 ? [] : [{ target, asked: shown }]
  })
  const askedBodies = onPage(unknown).map((one): AskedBody => {
    // What was chosen for an earlier file may have gone since.
    const own = bySlug.get(choices.bodies[one.written] ?? '')
    const alike = meantBy(one.written, organisations)
    const offered = [...new Set(own === undefined ? alike : [own, ...alike])]
    return {
      ...one,
      meant: own?.slug ?? '',
      suggestions: offered.map(({ slug, name }) => ({ slug, name: readIn(name, language).text })),
    }
  })
  return { batch, words, bodies: askedBodies, knownBodies: bodies.length - unknown.length, page, pages }
}

/** The bodies that are not called as one organisation is, or for which another one was chosen. */
function unknownBodies(
  bodies: readonly Written[],
  { bodies: chosen }: ImportChoices,
  names: OrganisationNames,
): Written[] {
  return bodies.filter(({ written }) => {
    const exact = names.find(written, {})
    const slug = chosen[written] ?? ''
    return !('organisation' in exact) || (slug !== '' && slug !== exact.organisation.slug)
  })
}

/** What is known of a body of the file before anybody has said more; null for one that does not stand in it. */
export function beginOfBody(
  portal: Portal,
  visitor: Visitor,
  id: string,
  written: string,
): { written: string; typed: TypedOrganisation } | null {
  const { organisation } = openImport(portal, visitor, id)
  const { choices, found } = choicesOf(portal.db, id)
  if (found?.bodies.some((body) => body.written === written) !== true) return null
  const { sector = '', region = '' } = choices.usual
  const { nation } = organisation
  const typed = { nameEn: written, nameCy: '', type: '', sector, nation, region, code: '', website: '' }
  return { written, typed }
}
