import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { createVault, vaultKey } from '#app/web/vault.ts'

test('what is sealed for a purpose opens for that purpose, and never looks the same twice', () => {
  const vault = createVault(randomBytes(32))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, purpose) => {
      const sealed = vault.seal(purpose, text)
      expect(vault.open(purpose, sealed)).toBe(text)
      expect(vault.seal(purpose, text)).not.toBe(sealed)
      expect(() => vault.open(`${purpose}.`, sealed)).toThrow()
    }),
  )
})

test('another key opens nothing, and neither does the right key what was changed or cut', () => {
  const vault = createVault(randomBytes(32))
  const sealed = vault.seal('mail', 'a secret')
  expect(() => createVault(randomBytes(32)).open('mail', sealed)).toThrow()
  const bytes = Buffer.from(sealed, 'base64url')
  for (let i = 0; i < bytes.length; i += 1) {
    const changed = Buffer.from(bytes)
    changed[i]! ^= 1
    expect(() => vault.open('mail', changed.toString('base64url'))).toThrow()
    expect(() => vault.open('mail', bytes.subarray(0, i).toString('base64url'))).toThrow()
  }
})

test('without a setting, the key stays the same in the data folder, for its owner alone', () => {
  const dataFolder = temporaryFolder()
  const key = vaultKey({ secretKey: '', dataFolder })
  expect(vaultKey({ secretKey: '', dataFolder })).toEqual(key)
  const file = join(dataFolder, 'secret.key')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(Buffer.from(readFileSync(file, 'utf8'), 'base64')).toEqual(key)
  writeFileSync(file, 'half a ke')
  expect(() => vaultKey({ secretKey: '', dataFolder })).toThrow(file)
})

test('a setting gives the same key everywhere', () => {
  const secretKey = 'thirty-two characters at the very least'
  expect(vaultKey({ secretKey, dataFolder: 'here' })).toEqual(vaultKey({ secretKey, dataFolder: 'there' }))
})

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vault-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
