import { expect, test } from 'vitest'
import { listing } from '#app/messages/listing.ts'

test.each([
  ['en', [], ''],
  ['en', ['Ann'], 'Ann'],
  ['en', ['Ann', 'Bob'], 'Ann and Bob'],
  ['en', ['Ann', 'Bob', 'Cai'], 'Ann, Bob and Cai'],
  ['cy', ['Ann', 'Bob'], 'Ann a Bob'],
  ['cy', ['Bob', 'Cai', 'Ann'], 'Bob, Cai ac Ann'],
  ['cy', ['Bob', 'Êl'], 'Bob ac Êl'],
] as const)('in %s, %j is said as %j', (language, items, said) => {
  expect(listing(language, items)).toBe(said)
})
