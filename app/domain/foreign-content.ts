import { annotationKinds, annotationLimits, type Annotation } from './annotation.ts'
import type { CasebookEntry, CasebookSection } from './casebook.ts'
import { emptyValue, importedLimit, isTextField, type Field, type FieldValue, type Row } from './field.ts'
import { fieldsOf, type Content } from './record.ts'
import { isOpen, type Terms } from './terms.ts'
import type { Bilingual } from './text.ts'
import { isOneOf, languages, type RecordKind } from './vocabulary.ts'

/** What the names in a bundle stand for here, the other way round from `BundleNames`. */
export interface NamesHere {
  /** '' for one that is not here. */
  organisation(slug: string): string
  file(sha256: string): string
  /** Null for a record that is not here. */
  record(homeKey: string): string | null
}

/** What could not be taken over: terms that this portal does not know, records of a casebook that are not here. */
export interface LeftOut {
  terms: string[]
  entries: string[]
}

/** Longest of what is no prose: names, addresses, numbers. */
const longestName = 2_000
const mostSections = 500
const mostEntries = 2_000

/** Thrown for what no portal would have written; its message says where. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

/**
 * The content of an edition from another portal's bundle. Somebody else's program wrote it: every value is looked at, and
 * what is not of its form makes the whole unreadable. What it may say is for the portal's own checks.
 */
export function contentFromBundle(
  kind: RecordKind,
  raw: unknown,
  names: NamesHere,
  terms: Terms,
): { content: Content; left: LeftOut } {
  const left: LeftOut = { terms: [], entries: [] }
  const reading = { names, terms, left }
  const content: Record<string, unknown> = rowFrom(fieldsOf(kind), raw, '', reading)
  if (kind === 'casebook') content['sections'] = sectionsFrom(objectFrom(raw, '')['sections'], reading)
  // Exactly the keys of the kind's fields, each of its field's form.
  return { content: content as unknown as Content, left }
}

interface ReadingBundle {
  names: NamesHere
  terms: Terms
  left: LeftOut
}

function rowFrom(fields: readonly Field[], raw: unknown, at: string, reading: ReadingBundle): Row {
  const given = objectFrom(raw, at)
  return Object.fromEntries(
    fields.map((field) => {
      const value = given[field.key]
      return [
        field.key,
        value === undefined ? emptyValue(field) : valueFrom(field, value, `${at}${field.key}`, reading),
      ]
    }),
  )
}

function valueFrom(field: Field, raw: unknown, at: string, reading: ReadingBundle): FieldValue {
  if (isTextField(field)) return textFrom(raw, at)
  const { names } = reading
  switch (field.kind) {
    case 'rows':
      return listFrom(raw, field.atMost, at).map((row, i) =>
        rowFrom(field.columns, row, `${at}.${i}.`, reading),
      )
    case 'flag':
      if (typeof raw !== 'boolean') throw new Unreadable(at)
      return raw
    case 'choice':
      return choicesFrom(field, [stringFrom(raw, at)], at, reading)[0] ?? ''
    case 'choices':
      return choicesFrom(
        field,
        listFrom(raw, 1_000, at).map((one) => stringFrom(one, at)),
        at,
        reading,
      )
    case 'organisation':
      return named(stringFrom(raw, at), (slug) => names.organisation(slug))
    case 'file':
      return named(stringFrom(raw, at), (sha256) => names.file(sha256))
    default:
      return stringFrom(raw, at)
  }
}

function named(name: string, find: (name: string) => string): string {
  return name === '' ? '' : find(name)
}

/** Of a closed list nothing else is possible; terms that another portal added are left out, and said. */
function choicesFrom(
  { words, values }: Extract<Field, { kind: 'choice' | 'choices' }>,
  ids: readonly string[],
  at: string,
  { terms, left }: ReadingBundle,
): string[] {
  const given = ids.filter((id) => id !== '')
  if (!isOpen(words)) {
    if (!given.every((id) => isOneOf(values, id))) throw new Unreadable(at)
    return [...given]
  }
  return given.flatMap((id) => {
    const present = terms.present(words, id)
    if (terms.known(words).includes(present)) return [present]
    left.terms.push(id)
    return []
  })
}

function sectionsFrom(raw: unknown, { names, left }: ReadingBundle): CasebookSection[] {
  return listFrom(raw, mostSections, 'sections').map((one, i) => {
    const at = `sections.${i}`
    const given = objectFrom(one, at)
    const id = stringFrom(given['id'], at)
    if (!/^[\w-]{1,100}$/.test(id)) throw new Unreadable(at)
    return {
      id,
      title: textFrom(given['title'], at),
      introduction: textFrom(given['introduction'], at),
      entries: listFrom(given['entries'], mostEntries, at).flatMap((entry) => {
        const { recordId: key, commentary, annotations, edition } = objectFrom(entry, at)
        const recordId = names.record(stringFrom(key, at))
        if (recordId !== null) {
          const annotated = annotations === undefined ? [] : annotationsFrom(annotations, at)
          const own = annotated.length === 0 ? {} : { annotations: annotated }
          return [{ recordId, commentary: textFrom(commentary, at), ...own, ...editionFrom(edition, at) }]
        }
        left.entries.push(stringFrom(key, at))
        return []
      }),
    }
  })
}

/** Portals that are older do not say which edition of a record a casebook shows. */
function editionFrom(raw: unknown, at: string): Pick<CasebookEntry, 'edition'> {
  if (raw === undefined) return {}
  if (typeof raw !== 'number' || !Number.isSafeInteger(raw) || raw < 1) throw new Unreadable(at)
  return { edition: raw }
}

function annotationsFrom(raw: unknown, at: string): Annotation[] {
  return listFrom(raw, annotationLimits.perEntry, at).map((one) => {
    const { id, kind, field, language, anchor, words } = objectFrom(one, at)
    const { quote, before, after, start } = objectFrom(anchor, at)
    if (!isOneOf(annotationKinds, kind) || !isOneOf(languages, language)) throw new Unreadable(at)
    if (typeof start !== 'number' || !Number.isSafeInteger(start) || start < 0) throw new Unreadable(at)
    return {
      id: stringFrom(id, at),
      kind,
      field: stringFrom(field, at),
      language,
      anchor: {
        quote: stringFrom(quote, at, importedLimit),
        before: stringFrom(before, at),
        after: stringFrom(after, at),
        start,
      },
      words: textFrom(words, at),
    }
  })
}

function textFrom(raw: unknown, at: string): Bilingual {
  const { en, cy } = objectFrom(raw, at)
  return { en: stringFrom(en, at, importedLimit), cy: stringFrom(cy, at, importedLimit) }
}

function stringFrom(raw: unknown, at: string, longest = longestName): string {
  if (typeof raw !== 'string' || raw.length > longest) throw new Unreadable(at)
  return raw
}

function listFrom(raw: unknown, atMost: number, at: string): unknown[] {
  if (!Array.isArray(raw) || raw.length > atMost) throw new Unreadable(at)
  return raw
}

function objectFrom(raw: unknown, at: string): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Unreadable(at)
  return raw as Record<string, unknown>
}
