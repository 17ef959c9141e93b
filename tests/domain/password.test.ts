import { describe, expect, it } from 'vitest'
import { commonPasswords } from '#app/domain/common-passwords.ts'
import { checkPassword, longestPassword } from '#app/domain/password.ts'

const problemOf = (password: string, about: string[] = []) =>
  checkPassword('password', password, about)[0]?.problem ?? null

describe('a new password', () => {
  it('must be given', () => expect(problemOf('')).toBe('required'))

  it.each(['ab3', 'kq7-vd2'])('of fewer than 8 characters is too short: %s', (password) =>
    expect(problemOf(password)).toBe('password-too-short'),
  )

  it('says the limits, for the sentence', () => {
    expect(checkPassword('new', 'short')).toEqual([
      { field: 'new', problem: 'password-too-short', values: { limit: 8 } },
    ])
  })

  it.each([
    ['8 characters of one kind', 'vrqmkdws'],
    ['64 characters', 'kestrel over the reservoir '.repeat(3).slice(0, 64)],
    ['128 characters', 'kestrel over the reservoir '.repeat(5).slice(0, longestPassword)],
    ['spaces and Welsh letters', 'tŷ bach twt ar lan y môr'],
    ['only digits that make no pattern', '83920174655'],
    ['a word among others', 'croeso and a purple kettle'],
    ['emoji', '🐑🐑🌧️ fferm'],
  ])('may be %s', (_, password) => expect(problemOf(password)).toBeNull())

  it('of more than 128 characters is too long', () =>
    expect(problemOf('kestrel over the reservoir '.repeat(5))).toBe('password-too-long'))

  it('counts characters, not bytes or halves of them', () => {
    expect(problemOf('ŵŷâêîôû')).toBe('password-too-short')
    expect(problemOf('🐑'.repeat(2) + '🌧🏔'.repeat(2))).toBe('password-too-short')
  })

  it.each([
    'password',
    'Password1',
    'PASSWORD123!',
    'P@ssw0rd2024',
    'pass word',
    'qwertyuiop',
    '1qaz2wsx',
    '12345678',
    '87654321',
    'abcdefgh',
    'aaaaaaaa',
    'abababab',
    'letmein1',
    'iloveyou',
    'Croeso2024',
    'croeso i gymru',
    'Cymru123',
    'CYFRINAIR1',
    'goodpractice',
    'Good Practice Portal',
    'ombudsman99',
    'dragondragon',
    'Arsenal1886',
  ])('that everybody would try is refused: %s', (password) =>
    expect(problemOf(password)).toBe('password-common'),
  )

  it.each(['Ffion Morgan', 'ffionmorgan1', 'ffion.morgan2026', 'FFION.MORGAN@example.org'])(
    'that is the person’s own name or address is refused: %s',
    (password) =>
      expect(problemOf(password, ['Ffion Morgan', 'ffion.morgan@example.org'])).toBe('password-common'),
  )
})

it('the list of common passwords is lower case and of some size', () => {
  expect(commonPasswords.size).toBeGreaterThan(800)
  expect([...commonPasswords].filter((word) => word !== word.toLowerCase())).toEqual([])
})
