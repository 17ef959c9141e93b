import { isOneOf, recordKinds, type RecordKind } from './vocabulary.ts'

/*
 * What library catalogues and repositories ask of the portal: the Protocol for Metadata Harvesting, OAI-PMH 2.0. The
 * sections named here are those of its specification.
 */

/** The forms in which a record's description is given: Dublin Core, which every repository has, and the portal's own. */
export const harvestFormats = ['oai_dc', 'good_practice'] as const
export type HarvestFormat = (typeof harvestFormats)[number]

/** Which records are listed. Instants are UTC to the second, `YYYY-MM-DDThh:mm:ssZ`. */
export interface HarvestSpan {
  from: string | null
  until: string | null
  /** Null for all of them; `none` for a set that there is not. */
  set: HarvestSet | null
}
export type HarvestSet = { kind: RecordKind } | { organisationId: string } | 'none'

/** Where a list goes on: after the record of this id, which changed at this instant; `before` were listed already. */
export interface HarvestPlace {
  at: string
  id: string
  before: number
}

export type HarvestQuestion =
  | { verb: 'Identify' | 'ListSets' }
  | { verb: 'ListMetadataFormats'; identifier: string | null }
  | { verb: 'GetRecord'; identifier: string; format: HarvestFormat }
  | HarvestList
export interface HarvestList {
  verb: 'ListIdentifiers' | 'ListRecords'
  format: HarvestFormat
  span: HarvestSpan
  /** The arguments as they were given, for the list to go on with. */
  asked: ListArguments
  after: HarvestPlace | null
}

/** Section 3.6, without what cannot happen here: there are sets, and every record has both formats. */
export const harvestErrors = [
  'badVerb',
  'badArgument',
  'badResumptionToken',
  'cannotDisseminateFormat',
  'idDoesNotExist',
  'noRecordsMatch',
] as const
export type HarvestError = (typeof harvestErrors)[number]

interface ListArguments {
  metadataPrefix: string
  from: string
  until: string
  set: string
}

/** The arguments of each verb (section 4): those that must be there, and those that may. */
const verbs = {
  Identify: { must: [], may: [] },
  ListMetadataFormats: { must: [], may: ['identifier'] },
  ListSets: { must: [], may: [] },
  GetRecord: { must: ['identifier', 'metadataPrefix'], may: [] },
  ListIdentifiers: { must: ['metadataPrefix'], may: ['from', 'until', 'set'] },
  ListRecords: { must: ['metadataPrefix'], may: ['from', 'until', 'set'] },
} as const
type Verb = keyof typeof verbs

/** Reads what a harvester asks, with the error to answer when it cannot be asked so. Every argument counts, each only once. */
export function readHarvest(asked: URLSearchParams): HarvestQuestion | HarvestError {
  const names = [...asked.keys()]
  const verb = asked.get('verb') ?? ''
  if (!isVerb(verb) || asked.getAll('verb').length > 1) return 'badVerb'
  if (new Set(names).size < names.length) return 'badArgument'
  const token = asked.get('resumptionToken')
  if (token !== null) return resumed(verb, token, names.length > 2)
  const { must, may } = verbs[verb]
  const allowed = new Set<string>(['verb', ...must, ...may])
  if (names.some((name) => !allowed.has(name)) || must.some((name) => !asked.get(name))) return 'badArgument'
  const identifier = asked.get('identifier')
  switch (verb) {
    case 'Identify':
    case 'ListSets':
      return { verb }
    case 'ListMetadataFormats':
      return { verb, identifier }
    case 'GetRecord': {
      const format = asked.get('metadataPrefix') ?? ''
      if (!isOneOf(harvestFormats, format)) return 'cannotDisseminateFormat'
      return { verb, identifier: identifier ?? '', format }
    }
    default: {
      const of = (name: string) => asked.get(name) ?? ''
      const metadataPrefix = of('metadataPrefix')
      return listed(verb, { metadataPrefix, from: of('from'), until: of('until'), set: of('set') }, null)
    }
  }
}

/** What says where a list goes on (section 3.5). It holds all that is asked, so that nothing need be kept for it. */
export function resumptionToken({ asked }: HarvestList, { at, id, before }: HarvestPlace): string {
  const { metadataPrefix, from, until, set } = asked
  const parts = [metadataPrefix, from, until, set, at, id, String(before)]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** An item's identifier, the same for ever (section 2.4): the scheme `oai`, the portal's host and the record's id. */
export function harvestIdentifier(host: string, recordId: string): string {
  return `oai:${host}:${recordId}`
}

/** The id of the record that an identifier of this portal means, or null. */
export function recordOfIdentifier(host: string, identifier: string): string | null {
  const start = harvestIdentifier(host, '')
  return identifier.startsWith(start) ? identifier.slice(start.length) : null
}

/** A set's name for harvesters (section 2.6): what kind of record, or whose. */
export function setSpec(set: Exclude<HarvestSet, 'none'>): string {
  return 'kind' in set ? `kind:${set.kind}` : `organisation:${set.organisationId}`
}

/** The instant as harvesters get it. */
export function toSecond(instant: string): string {
  return `${instant.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(verbs, verb)
}

function resumed(verb: Verb, token: string, withMore: boolean): HarvestQuestion | HarvestError {
  if (withMore) return 'badArgument'
  // The sets come on one page, so that no token was ever given for them.
  if (verb === 'ListSets') return 'badResumptionToken'
  if (verb !== 'ListIdentifiers' && verb !== 'ListRecords') return 'badArgument'
  const parts = partsOfToken(token)
  if (parts === null) return 'badResumptionToken'
  const [metadataPrefix = '', from = '', until = '', set = '', at = '', id = '', before = ''] = parts
  if (!/^\d{4}-[\d:.TZ-]+$/.test(at) || !/^\d{1,9}$/.test(before)) return 'badResumptionToken'
  const place = { at, id, before: Number(before) }
  const question = listed(verb, { metadataPrefix, from, until, set }, place)
  return typeof question === 'string' ? 'badResumptionToken' : question
}

function partsOfToken(token: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    const isWhole = Array.isArray(parts) && parts.length === 7
    return isWhole && parts.every((part) => typeof part === 'string') ? parts : null
  } catch {
    return null
  }
}

function listed(
  verb: HarvestList['verb'],
  asked: ListArguments,
  after: HarvestPlace | null,
): HarvestQuestion | HarvestError {
  const { metadataPrefix, from, until, set } = asked
  if (!isOneOf(harvestFormats, metadataPrefix)) return 'cannotDisseminateFormat'
  if (![from, until].every((typed) => typed === '' || isTime(typed))) return 'badArgument'
  if (from !== '' && until !== '' && from.length !== until.length) return 'badArgument'
  if (from !== '' && until !== '' && from > until) return 'badArgument'
  const span = {
    from: from === '' ? null : from.length === dayLength ? `${from}T00:00:00Z` : from,
    until: until === '' ? null : until.length === dayLength ? `${until}T23:59:59Z` : until,
    set: set === '' ? null : readSet(set),
  }
  return { verb, format: metadataPrefix, span, asked, after }
}

const dayLength = 'YYYY-MM-DD'.length

/** A day or a second (section 3.3), and one that there is. */
function isTime(typed: string): boolean {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(typed)) return false
  const read = new Date(typed)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(typed.replace('Z', ''))
}

function readSet(spec: string): HarvestSet {
  const [of, name = '', ...rest] = spec.split(':')
  if (rest.length > 0) return 'none'
  if (of === 'organisation' && name !== '') return { organisationId: name }
  return of === 'kind' && isOneOf(recordKinds, name) ? { kind: name } : 'none'
}
