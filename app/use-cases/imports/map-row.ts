import type { Excerpt } from '#app/domain/excerpt.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { Attribution, Content } from '#app/domain/record.ts'
import type { RecordKind } from '#app/domain/vocabulary.ts'
import { contentOf } from './content-of.ts'
import type { ImportMap } from './import-map.ts'
import type { OrganisationNames } from './organisation-names.ts'
import { sortSections } from './sections.ts'
import { textOf, Unmappable, type Around, type Columns } from './value.ts'

export interface Mapping {
  kind: RecordKind
  map: ImportMap
  names: OrganisationNames
  around: Around
  /** Owns every record, whatever the map says. */
  organisation: Organisation | null
  /** The day of the import, `YYYY-MM-DD`. */
  today: string
}

/** A row as the record it will be. */
export interface Mapped {
  organisationId: string
  content: Content
  attribution: Attribution | null
  /** `YYYY-MM-DD`, '' when the source does not say. */
  published: string
}

/** The source's key of a row, '' when it has none. Read first, so that a report can name every row. */
export function keyOf({ map, around }: Mapping, columns: Columns): string {
  return textOf(map.key, columns, around)
}

/** Reads a row as its map says. Throws `Unmappable`, with a sentence, when it cannot be. */
export function mapRow(mapping: Mapping, row: Columns): Mapped {
  const { kind, map, around } = mapping
  const columns = withSections(map, row, around)
  const organisationId = ownerOf(mapping, columns).id
  const content = contentOf(kind, map, columns, around)
  const published = map.published ? textOf(map.published, columns, around) : ''
  if (published !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(published)) {
    throw new Unmappable(
      `“published” is “${published.slice(0, 40)}”: give its map the step { "date": "day" }`,
    )
  }
  if (published > mapping.today)
    throw new Unmappable(`it was published on ${published}, which has not come yet`)
  return {
    organisationId,
    content: kind === 'excerpt' ? withBody(mapping, content as Excerpt, columns) : content,
    attribution: attributionOf(map, columns, around),
    published,
  }
}

/** The row with a column `sections.…` for each group of sections of its long text. */
function withSections(map: ImportMap, columns: Columns, around: Around): Columns {
  if (map.sections === undefined) return columns
  const { of, into, otherwise, headings } = map.sections
  const groups = sortSections(textOf(of, columns, around), {
    into: new Map(Object.entries(into)),
    otherwise,
    headings,
  })
  return new Map([...columns, ...[...groups].map(([name, text]) => [`sections.${name}`, text] as const)])
}

function ownerOf({ map, names, around, organisation }: Mapping, columns: Columns): Organisation {
  if (organisation !== null) return organisation
  if (map.organisation === undefined) {
    throw new Unmappable('the map names no organisation: add one, or give --organisation')
  }
  if ('slug' in map.organisation) {
    const owner = names.bySlug(map.organisation.slug)
    if (owner === null) throw new Unmappable(`the portal has no organisation “${map.organisation.slug}”`)
    return owner
  }
  const name = textOf(map.organisation.name, columns, around)
  if (name === '') throw new Unmappable('it names no organisation')
  const found = names.find(name, map.organisation.aliases)
  if ('organisation' in found) return found.organisation
  throw new Unmappable(
    found.why === 'unknown'
      ? `the portal has no organisation “${name.slice(0, 80)}”: add it, or an alias to the map`
      : `several organisations are called “${name.slice(0, 80)}”: add an alias to the map`,
  )
}

/**
 * Puts in the body complained about. A name may hold the separator itself ("Cumbria, Northumberland, Tyne and Wear"),
 * so the whole is tried before its parts; what the one body chosen does not say stays readable as words.
 */
function withBody({ map, names, around }: Mapping, excerpt: Excerpt, columns: Columns): Excerpt {
  if (map.caseAgainst === undefined) return excerpt
  const { name, separator, aliases } = map.caseAgainst
  const whole = textOf(name, columns, around)
  const known = [whole, ...whole.split(separator)].flatMap((one) => {
    const found = names.find(one, aliases)
    return 'organisation' in found ? [{ id: found.organisation.id, all: one === whole }] : []
  })
  const [body] = known
  const rest = body?.all ? '' : whole
  return {
    ...excerpt,
    caseAgainst: body?.id ?? '',
    anonymousBody: rest === '' ? excerpt.anonymousBody : { ...excerpt.anonymousBody, [map.original]: rest },
  }
}

function attributionOf(map: ImportMap, columns: Columns, around: Around): Attribution | null {
  if (map.attribution === undefined) return null
  const { from, licence, link } = map.attribution
  const attribution = {
    from: textOf(from, columns, around),
    licence: textOf(licence, columns, around),
    link: link ? textOf(link, columns, around) : '',
  }
  if (attribution.from === '' || attribution.licence === '') {
    throw new Unmappable('it does not say whose words these are, or under which licence')
  }
  if (attribution.link !== '' && !/^https?:\/\/[^\s"<>]+$/i.test(attribution.link)) {
    throw new Unmappable(`the source's address “${attribution.link.slice(0, 80)}” is not a web address`)
  }
  return attribution
}
