import {
  harvestFormats,
  harvestIdentifier,
  readHarvest,
  recordOfIdentifier,
  resumptionToken,
  setSpec,
  toSecond,
  type HarvestError,
  type HarvestFormat,
  type HarvestList,
  type HarvestQuestion,
} from '#app/domain/harvest.ts'
import { recordKinds } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { countServed } from '#app/use-cases/holders/count-served.ts'
import { findHarvested, listHarvested, type Harvested } from '#app/use-cases/harvest/list-harvested.ts'
import { earliestChange, organisationsSeen } from '#db/harvest.ts'
import type { Call } from '../access.ts'
import { element, xmlText } from '../documents/xml.ts'
import { wholeAddress } from '../results-pages.ts'
import { wordsFor } from '../words.ts'
import { describeHarvested, type Described } from './described.ts'
import { asDublinCore, dublinCore } from './dublin-core.ts'
import { asOwnFormat, ownFormat } from './own-format.ts'

/** Records on one page of a list; those without their description are shorter. */
const pageSizes = { ListRecords: 50, ListIdentifiers: 500 } as const

/** Answers a harvester (OAI-PMH 2.0). Mistakes are answers too, with status 200, as the protocol has it. */
export function answerHarvester(call: Call, asked: URLSearchParams): Response {
  const question = readHarvest(asked)
  const answer = typeof question === 'string' ? question : answerTo(call, question)
  const isError = isHarvestError(answer)
  const inside = [
    element('responseDate', {}, toSecond(call.portal.clock().toISOString())),
    // Of what could not be understood nothing is repeated (section 3.2).
    element(
      'request',
      answer === 'badVerb' || answer === 'badArgument' ? {} : Object.fromEntries(asked),
      xmlText(baseAddress(call)),
    ),
    isError ? element('error', { code: answer }) : answer,
  ]
  const root = element(
    'OAI-PMH',
    {
      xmlns: 'http://www.openarchives.org/OAI/2.0/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
    },
    inside.join(''),
  )
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`, {
    headers: {
      'Content-Type': 'text/xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      // The time of the answer is part of it.
      'Cache-Control': 'no-store',
    },
  })
}

/** The XML below the answer's root, or what is wrong. */
function answerTo(call: Call, question: HarvestQuestion): string {
  switch (question.verb) {
    case 'Identify':
      return element('Identify', {}, identity(call))
    case 'ListSets':
      return element('ListSets', {}, sets(call))
    case 'ListMetadataFormats':
      return formats(call, question.identifier)
    case 'GetRecord':
      return oneRecord(call, question)
    default:
      return list(call, question)
  }
}

function isHarvestError(answer: string): answer is HarvestError {
  return !answer.startsWith('<')
}

function baseAddress(call: Call): string {
  return wholeAddress(call, paths.harvest())
}

function hostOf({ portal }: Call): string {
  return new URL(portal.settings.publicOrigin).host
}

function identity(call: Call): string {
  const { portal } = call
  const { contactEmail, publicOrigin } = portal.settings
  const said = {
    repositoryName: wordsFor({ portal, language: 'en' }).common.portal,
    baseURL: baseAddress(call),
    protocolVersion: '2.0',
    // The protocol requires one; a portal whose contact is not set up has none to give.
    adminEmail: contactEmail || `postmaster@${new URL(publicOrigin).hostname}`,
    earliestDatestamp: toSecond(earliestChange(portal.db) ?? portal.clock().toISOString()),
    // What was withdrawn or taken down is said to be gone for ever.
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
  }
  return Object.entries(said)
    .map(([name, text]) => element(name, {}, xmlText(text)))
    .join('')
}

function sets(call: Call): string {
  const { vocabulary, thematicReports } = wordsFor({ portal: call.portal, language: 'en' })
  const all = [
    ...recordKinds.map((kind) => ({
      spec: setSpec({ kind }),
      name: kind === 'casebook' ? thematicReports.orCasebook : vocabulary.recordKind[kind],
    })),
    ...organisationsSeen(call.portal.db).map(({ id, nameEn, nameCy }) => ({
      spec: setSpec({ organisationId: id }),
      name: nameEn || nameCy,
    })),
  ]
  return all
    .map(({ spec, name }) =>
      element('set', {}, element('setSpec', {}, xmlText(spec)) + element('setName', {}, xmlText(name))),
    )
    .join('')
}

function formats(call: Call, identifier: string | null): string {
  if (identifier !== null && found(call, identifier) === null) return 'idDoesNotExist'
  const known = { oai_dc: dublinCore, good_practice: ownFormat(call) }
  const each = harvestFormats.map((prefix) =>
    element(
      'metadataFormat',
      {},
      element('metadataPrefix', {}, prefix) +
        element('schema', {}, xmlText(known[prefix].schema)) +
        element('metadataNamespace', {}, xmlText(known[prefix].namespace)),
    ),
  )
  return element('ListMetadataFormats', {}, each.join(''))
}

function oneRecord(
  call: Call,
  { identifier, format }: Extract<HarvestQuestion, { verb: 'GetRecord' }>,
): string {
  const harvested = found(call, identifier)
  if (harvested === null) return 'idDoesNotExist'
  return element('GetRecord', {}, recordsOf(call, [harvested], format))
}

function found(call: Call, identifier: string): Harvested | null {
  const id = recordOfIdentifier(hostOf(call), identifier)
  return id === null ? null : findHarvested(call.portal, id)
}

function list(call: Call, question: HarvestList): string {
  const { verb, format, after } = question
  const { items, next } = listHarvested(call.portal, question, pageSizes[verb])
  if (items.length === 0) return 'noRecordsMatch'
  const each =
    verb === 'ListRecords'
      ? recordsOf(call, items, format)
      : items.map((harvested) => header(call, harvested)).join('')
  // The last page of a list that came in several says that it is the last (section 3.5).
  const isWhole = next === null && after === null
  const token = isWhole
    ? ''
    : element(
        'resumptionToken',
        { cursor: String(after?.before ?? 0) },
        next === null ? '' : resumptionToken(question, next),
      )
  return element(verb, {}, each + token)
}

function recordsOf(call: Call, harvested: readonly Harvested[], format: HarvestFormat): string {
  const described = describeHarvested(call, harvested)
  countServed(call.portal, 'export', [...described.keys()])
  return harvested
    .map((one) => {
      const said = described.get(one.record.id)
      const metadata = said === undefined ? '' : element('metadata', {}, inFormat(call, said, format))
      return element('record', {}, header(call, one) + metadata)
    })
    .join('')
}

function inFormat(call: Call, described: Described, format: HarvestFormat): string {
  return format === 'oai_dc' ? asDublinCore(described) : asOwnFormat(call, described)
}

function header(call: Call, { record, at, gone }: Harvested): string {
  const { id, kind, organisationId } = record
  const inside = [
    element('identifier', {}, xmlText(harvestIdentifier(hostOf(call), id))),
    element('datestamp', {}, toSecond(at)),
    element('setSpec', {}, setSpec({ kind })),
    element('setSpec', {}, xmlText(setSpec({ organisationId }))),
  ]
  return element('header', { status: gone ? 'deleted' : undefined }, inside.join(''))
}
