import { expect, test } from 'vitest'
import { fieldForHeading } from '#app/domain/heading-match.ts'
import { emailIn, gatherTexts, languageOfText, proposeFields } from '#app/domain/word-start.ts'

test.each([
  ['1. Background', 'problem'],
  ['2.1 What was the Problem?', 'problem'],
  ['Y broblem', 'problem'],
  ['What did we do?', 'whatWeDid'],
  ['Ein dull ni', 'whatWeDid'],
  ['Results and impact', 'whatChanged'],
  ['Ganlyniadau', 'whatChanged'],
  ['What did not work so well', 'whatDidNotWork'],
  ['Lessons learnt', 'whatWeWouldChange'],
  ['Executive Sumary', 'summary'],
  ['Costs', 'costRunning'],
  ['Cyd-gynhyrchu', 'coProduction'],
  ['How was it funded?', 'funding'],
  ['Appendix A', null],
  ['Damp and mould in a day', null],
  ['', null],
])('“%s” is about %s', (heading, field) => {
  expect(fieldForHeading(heading)).toBe(field)
})

const section = (heading: string, level: number, text = 'words') =>
  ({ from: heading === '' ? 'start' : 'heading', heading, level, text }) as const

test('a heading that says nothing belongs to the one around it', () => {
  const sections = [section('Results', 1), section('Wards', 2), section('Annex', 1), section('Table 1', 2)]
  expect(proposeFields(sections)).toEqual(['whatChanged', 'whatChanged', 'note', 'note'])
})

test('a form’s own name is not the title of the project it asks for', () => {
  const name = { from: 'title', heading: '', level: 0, text: 'Award entry 2026' } as const
  expect(proposeFields([name, section('Project title', 2)])).toEqual(['note', 'title'])
  expect(proposeFields([name, section('Results', 1)])).toEqual(['title', 'whatChanged'])
})

test('no word of what was placed is lost, and headings stay where they are needed', () => {
  const { texts, note } = gatherTexts([
    { heading: 'Results', text: 'Fewer calls.', field: 'whatChanged' },
    { heading: 'Wards', text: 'Three of them.', field: 'whatChanged' },
    { heading: 'Annex', text: '', field: 'note' },
    { heading: 'Thanks', text: 'To all.', field: 'note' },
  ])
  expect(texts.get('whatChanged')).toBe('Fewer calls.\n\n### Wards\n\nThree of them.')
  expect(note).toBe('### Annex\n\n### Thanks\n\nTo all.')
})

test('an address of email is found in its sentence, and the language in its words', () => {
  expect(emailIn('Write to Good.Practice@council.example, please')).toBe('good.practice@council.example')
  expect(emailIn('Nobody')).toBe('')
  const welsh =
    'Roedd pobl yn aros am wythnosau i gael ateb gan y cyngor ac nid oedd neb yn gyfrifol am y gwaith o ateb ar y pryd.'
  expect(languageOfText(welsh, 'en')).toBe('cy')
  const english =
    'People waited for weeks to hear from the council and nobody was in charge of writing back to any of them at the time.'
  expect(languageOfText(english, 'cy')).toBe('en')
  expect(languageOfText('Canlyniadau', 'cy')).toBe('cy')
})
