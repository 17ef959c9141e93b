import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  harvestErrors,
  harvestFormats,
  harvestIdentifier,
  readHarvest,
  recordOfIdentifier,
  resumptionToken,
  setSpec,
  toSecond,
  type HarvestList,
} from '#app/domain/harvest.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'

const read = (asked: string) => readHarvest(new URLSearchParams(asked))
const list = 'verb=ListRecords&metadataPrefix=oai_dc'

test.each([
  ['', 'badVerb'],
  ['verb=Nonsense', 'badVerb'],
  ['verb=constructor', 'badVerb'],
  ['verb=Identify&verb=Identify', 'badVerb'],
  ['verb=Identify&more=1', 'badArgument'],
  ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
  ['verb=GetRecord&identifier=oai:a:1', 'badArgument'],
  ['verb=GetRecord&identifier=oai:a:1&metadataPrefix=marc', 'cannotDisseminateFormat'],
  ['verb=ListRecords', 'badArgument'],
  ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'],
  [`${list}&set=a&set=b`, 'badArgument'],
  [`${list}&identifier=oai:a:1`, 'badArgument'],
  [`${list}&from=2026-02-30`, 'badArgument'],
  [`${list}&from=yesterday`, 'badArgument'],
  [`${list}&from=2026-03-01T00:00:00`, 'badArgument'],
  [`${list}&from=2026-03-01&until=2026-03-01T00:00:00Z`, 'badArgument'],
  [`${list}&from=2026-03-02&until=2026-03-01`, 'badArgument'],
  ['verb=ListRecords&resumptionToken=nonsense', 'badResumptionToken'],
  ['verb=ListSets&resumptionToken=nonsense', 'badResumptionToken'],
  [`${list}&resumptionToken=nonsense`, 'badArgument'],
  ['verb=ListSets&resumptionToken=nonsense&x y=1', 'badArgument'],
  ['verb=Identify&resumptionToken=nonsense', 'badArgument'],
])('%s is answered with %s', (asked, error) => {
  expect(read(asked)).toBe(error)
})

describe('lists', () => {
  test('a day lasts from its first second to its last', () => {
    expect(read(`${list}&from=2026-03-01&until=2026-03-02`)).toMatchObject({
      span: { from: '2026-03-01T00:00:00Z', until: '2026-03-02T23:59:59Z', set: null },
    })
  })

  test('sets are kinds and organisations; of any other there is nothing', () => {
    const setOf = (set: string) => (read(`${list}&set=${set}`) as HarvestList).span.set
    expect(setOf('kind:excerpt')).toEqual({ kind: 'excerpt' })
    expect(setOf('organisation:abc')).toEqual({ organisationId: 'abc' })
    for (const other of ['kind', 'kind:letter', 'organisation:', 'kind:excerpt:more', 'theme:housing']) {
      expect(setOf(other)).toBe('none')
    }
  })

  test('one goes on with what it was asked for first, wherever it stopped', () => {
    const time = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    const asked = fc.record({
      metadataPrefix: fc.constantFrom(...harvestFormats),
      from: fc.constantFrom('', '2026-01-01'),
      until: fc.constantFrom('', '2026-12-31'),
      set: fc.constantFrom('', 'kind:excerpt', 'organisation:a'),
    })
    const place = fc.record({ at: time, id: fc.uuid(), before: fc.nat(100_000) })
    fc.assert(
      fc.property(asked, place, (args, after) => {
        const given = Object.entries(args).filter(([, value]) => value !== '')
        const first = readHarvest(new URLSearchParams([['verb', 'ListRecords'], ...given])) as HarvestList
        const next = read(`verb=ListRecords&resumptionToken=${resumptionToken(first, after)}`)
        expect(next).toEqual({ ...first, after })
      }),
    )
  })

  test('a token that was tampered with is refused, and never fails', () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.constantFrom('oai_dc', '2026-01-01', '3')), {
      minLength: 7,
      maxLength: 7,
    })
    const token = fc.oneof(
      fc.string(),
      parts.map((those) => Buffer.from(JSON.stringify(those)).toString('base64url')),
    )
    fc.assert(
      fc.property(token, (typed) => {
        const answer = readHarvest(new URLSearchParams({ verb: 'ListRecords', resumptionToken: typed }))
        if (typeof answer === 'string') expect(isOneOf(harvestErrors, answer)).toBe(true)
        else expect(answer.verb).toBe('ListRecords')
      }),
    )
  })
})

test('an identifier means a record of this portal only', () => {
  expect(recordOfIdentifier('a.example', harvestIdentifier('a.example', 'r1'))).toBe('r1')
  expect(recordOfIdentifier('a.example', harvestIdentifier('b.example', 'r1'))).toBeNull()
  expect(setSpec({ kind: 'excerpt' })).toBe('kind:excerpt')
  expect(toSecond('2026-03-01T10:11:12.345Z')).toBe('2026-03-01T10:11:12Z')
})
