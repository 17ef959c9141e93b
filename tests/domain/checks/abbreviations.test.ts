import { describe, expect, test } from 'vitest'
import { checkAbbreviations } from '#app/domain/checks/abbreviations.ts'
import { abbreviationsIn, isSpeltOut } from '#app/domain/checks/language/abbreviations.ts'
import { longFormsIn } from '#app/domain/checks/language/long-forms.ts'
import type { CaseStudy } from '#app/domain/case-study.ts'
import { caseStudy, english } from '#tests/support/builders.ts'

const inStudy = (given: Partial<CaseStudy>, longForms = new Map<string, string>()) =>
  checkAbbreviations({ kind: 'case-study', content: caseStudy(given) }, { longForms }).map(
    ({ field, values }) => [field, values?.['abbreviation'], values?.['longForm']],
  )

test.each([
  ['The DFG was late, and so were two PCNs.', ['DFG', 'PCN']],
  ['A&E and the MASH', ['A&E', 'MASH']],
  ['World War II, stage IV, Henry VIII', []],
  ['We live at CF10 1AA; the case is DEMO 1234 or AB-12.', []],
  ['Write to https://EXAMPLE.ORG/ABC or a@NHS.UK', []],
  ['PLEASE DO NOT SEND THIS TO ANYBODY', []],
  ['MISSED COLLECTIONS were what people wrote about', []],
  ['Mrs A and Mr BC’s son; the EHCP’s author', ['BC', 'EHCP']],
  ['iPhone, McDonald, OfSTED, a 4G mast, COVID-19', []],
])('in %j: %j', (text, found) => {
  expect(abbreviationsIn(text).filter((one) => one !== 'NHS')).toEqual(found)
})

describe('it is spelt out', () => {
  test.each([
    ['DFG', 'a Disabled Facilities Grant (DFG)', 'en'],
    ['DFG', 'disabled facilities grants (DFGs) took long', 'en'],
    ['DFG', 'The DFG (disabled facilities grant) took long', 'en'],
    ['DFG', 'We ask for a Disabled Facilities Grant. Then the DFG comes.', 'en'],
    ['OGCC', 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru (OGCC)', 'cy'],
    ['GCA', 'y Grant Cyfleusterau i’r Anabl (GCA)', 'cy'],
    ['BIP', 'ar gyfer y Fwrdd Iechyd Prifysgol (BIP)', 'cy'],
    ['A&E', 'accident and emergency (A&E)', 'en'],
    ['PSOW', 'the Public Services Ombudsman for Wales (PSOW)', 'en'],
  ] as const)('%s in %j', (abbreviation, text, language) => {
    expect(isSpeltOut(abbreviation, text, language)).toBe(true)
  })

  test.each([
    ['DFG', 'the council’s (DFG) team'],
    ['DFG', 'The DFG was late.'],
    ['DFG', 'did for good'],
    ['HR', 'in the (HR) room'],
  ] as const)('not %s in %j', (abbreviation, text) => {
    expect(isSpeltOut(abbreviation, text, 'en')).toBe(false)
  })
})

describe('a record', () => {
  test('is asked about each abbreviation once, where it first stands, in each language', () => {
    expect(
      inStudy({
        problem: { en: 'The DFG was late. The DFG, again.', cy: 'Roedd y GCA yn hwyr.' },
        whatWeDid: english('We changed the DFG.'),
      }),
    ).toEqual([
      ['problem.en', 'DFG', undefined],
      ['problem.cy', 'GCA', undefined],
    ])
  })

  test('may spell it out earlier or in the same text, but not only later', () => {
    const spelt = english('A Disabled Facilities Grant (DFG) was late.')
    expect(inStudy({ problem: spelt, whatWeDid: english('We changed the DFG.') })).toEqual([])
    expect(inStudy({ problem: english('The DFG was late.'), whatWeDid: spelt })).toEqual([
      ['problem.en', 'DFG', undefined],
    ])
  })

  test('may spell out the abbreviation of its title below', () => {
    const title = english('A DFG in nine weeks')
    expect(inStudy({ title, problem: english('The disabled facilities grant (DFG) was late.') })).toEqual([])
    expect(inStudy({ title })).toEqual([['title.en', 'DFG', undefined]])
  })

  test('is not asked about what everybody knows', () => {
    expect(inStudy({ problem: { en: 'The NHS, a GP and the UK.', cy: 'Y GIG a’r DU.' } })).toEqual([])
  })

  test('is told what it may stand for, when the synonyms know', () => {
    const longForms = longFormsIn([
      { entries: ['root cause analysis', 'RCA'] },
      { entries: ['A&E', 'accident and emergency', 'casualty'] },
      { entries: ['TV', 'telly'] },
    ])
    expect([...longForms]).toEqual([
      ['RCA', 'root cause analysis'],
      ['A&E', 'accident and emergency'],
    ])
    expect(inStudy({ problem: english('We did an RCA.') }, new Map(longForms))).toEqual([
      ['problem.en', 'RCA', 'root cause analysis'],
    ])
  })
})
