import { expect, test } from 'vitest'
import { syllablesIn } from '#app/domain/checks/language/syllables.ts'

/** Words of ordinary public-service prose, by how many syllables dictionaries give them. */
const words: Record<number, string> = {
  1: 'the made homes rules called played helped shared lives need bed year eyes queue queues league friend guard while here there were through strength asked worked moved rang calls lost staff trust aren’t don’t can’t',
  2: 'people colleague colleagues ended changes settled table tables centre centres service agree value issue issues letter letters complaint complaints council waiting asking began before carried carers meeting statement basement homeless safely careful something household create area:3 being doing going seeing trying buying beyond building language client science quiet trial fluid fuel poem didn’t couldn’t isn’t whereas therefore likely technique caseload timescale safeguard',
  3: 'services officer manager family:3 families employer employee management agreement following hospital decided recommend important studying period previous serious actual annual usual media area idea video carrier easier earlier earliest caseworker caseworkers settlement reviewing tenancy society:4 variety:4 library quality general committee department disabled however understand continue argument experience:4 audience dialogue react:2 reaction creating creative',
  4: 'authority organisation:5 information community evaluate negotiate appreciate initiate situation experience society variety anxiety january continuous cooperate coordinate continuing everybody independent complaining:3 improvement:3 regulator satisfaction evidence:3 reality',
  5: 'opportunity university individual organisation accountability:6 administration:5 communication coordination cooperation representative vulnerability:6 responsibility:6 examination evaluation',
}

const cases = Object.entries(words).flatMap(([syllables, list]) =>
  list.split(' ').map((entry): [string, number] => {
    const [word = '', own] = entry.split(':')
    return [word, Number(own ?? syllables)]
  }),
)

test('at least ninety-seven words in a hundred of a list from public services are counted right', () => {
  const wrong = cases
    .filter(([word, syllables]) => syllablesIn(word) !== syllables)
    .map(([word, syllables]) => `${word}: ${syllables}, counted ${syllablesIn(word)}`)
  expect(cases.length).toBeGreaterThan(180)
  expect(wrong.length / cases.length, wrong.join('\n')).toBeLessThan(0.03)
})

test.each([
  ['well-being', 3],
  ['co-production', 4],
  ['Siân', 1],
  ['2024', 0],
  ['—', 0],
])('%s has %i', (word, syllables) => {
  expect(syllablesIn(word)).toBe(syllables)
})
