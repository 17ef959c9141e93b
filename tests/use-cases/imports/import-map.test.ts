import { describe, expect, test } from 'vitest'
import { readImportMap } from '#app/use-cases/imports/import-map.ts'

const good = {
  source: 'example',
  key: { column: 'id' },
  fields: { title: { column: 'title' } },
}

function sentences(map: unknown): string[] {
  const read = readImportMap('case-study', typeof map === 'string' ? map : JSON.stringify(map))
  return read.ok ? [] : read.sentences
}

test('a good map is read', () => {
  expect(sentences(good)).toEqual([])
})

describe('what is wrong with a map is said in a sentence that names the place', () => {
  test.each([
    ['not JSON', '{', 'It is not valid JSON'],
    ['not an object', [], 'The map is not right'],
    ['no source', { ...good, source: undefined }, '“source”'],
    ['a source with spaces', { ...good, source: 'A b' }, '“source” must be a short name in kebab-case'],
    ['an unknown part', { ...good, feilds: {} }, 'Unrecognized key: "feilds"'],
    [
      'an unknown field',
      { ...good, fields: { titel: { text: 'x' } } },
      '“fields.titel”: there is no such field',
    ],
    ['an empty value', { ...good, key: {} }, '“key” must be an object with one of “column”, “text”'],
    ['an unknown step', { ...good, key: { column: 'id', then: [{ shout: true }] } }, '“key.then.0” must be'],
    [
      'a broken pattern deep inside',
      { ...good, fields: { title: { first: [{ column: 'a', then: [{ take: '(' }] }] } } },
      '“fields.title.first.0.then.0.take” must be a regular expression, which “(” is not',
    ],
    [
      'a title cut short',
      { ...good, fields: { title: { column: 'a', then: [{ cut: 50 }] } } },
      'only a summary',
    ],
    ['rows where there are none', { ...good, fields: { title: { rows: [] } } }, 'is no group of rows'],
    ['no rows where there are some', { ...good, fields: { partners: { text: 'x' } } }, 'is a group of rows'],
    [
      'an unknown column',
      { ...good, fields: { partners: { rows: [{ nmae: { text: 'x' } }] } } },
      '“fields.partners.nmae”: there is no such column; the columns are name, role',
    ],
    ['two languages of a date', { ...good, fields: { started: { en: { text: 'x' } } } }, 'give it once'],
    ['an organisation in no known form', { ...good, organisation: {} }, '“organisation” must be'],
  ])('%s', (_, map, sentence) => {
    expect(sentences(map).join('\n')).toContain(sentence)
  })
})
