import { expect, it } from 'vitest'
import {
  hashOfToken,
  hashPassword,
  isToken,
  newToken,
  nobodysHash,
  passwordMatches,
} from '#app/use-cases/people/credentials.ts'

const costOf = (hash: string) => hash.split('$').slice(0, 4).join('$')

it('passwords are hashed with argon2id at 19 MiB, two passes, one lane, and a salt of their own', async () => {
  const [one, other] = [await hashPassword('the same words'), await hashPassword('the same words')]
  expect(costOf(one)).toBe('$argon2id$v=19$m=19456,t=2,p=1')
  expect(one).not.toBe(other)
})

it('the hash that stands in for nobody’s costs the same to check', () => {
  expect(costOf(nobodysHash)).toBe('$argon2id$v=19$m=19456,t=2,p=1')
  expect(nobodysHash).toHaveLength(97)
})

it('a password matches its hash, however its accents were typed, and no other', async () => {
  const hash = await hashPassword('tŷ bach twt'.normalize('NFC'))
  expect(hash).toHaveLength(97)
  expect(await passwordMatches(hash, 'tŷ bach twt'.normalize('NFD'))).toBe(true)
  expect(await passwordMatches(hash, 'Tŷ bach twt')).toBe(false)
  expect(await passwordMatches(hash, '')).toBe(false)
  expect(await passwordMatches('', 'tŷ bach twt')).toBe(false)
})

it('tokens are 256 random bits, and a hash of one is no token', () => {
  const tokens = new Set(Array.from({ length: 1000 }, newToken))
  expect(tokens.size).toBe(1000)
  expect([...tokens].every(isToken)).toBe(true)
  for (const other of [hashOfToken(newToken()), '', null, undefined, `${newToken()}=`, 'a'.repeat(42)]) {
    expect(isToken(other)).toBe(false)
  }
})
