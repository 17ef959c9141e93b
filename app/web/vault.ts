import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '#app/settings.ts'
import type { Vault } from '#app/portal.ts'

const nonceBytes = 12
const tagBytes = 16

/**
 * Seals with AES-256-GCM. Each purpose has a key of its own (HKDF, RFC 5869) and is bound into what it seals, so that
 * something sealed for one purpose opens for no other.
 */
export function createVault(key: Buffer): Vault {
  // There are about ten purposes, and each of thousands of marks asks for the same key.
  const keys = new Map<string, Buffer>()
  const keyOf = (purpose: string) => {
    const made =
      keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', key, '', `good-practice-portal ${purpose}`, 32))
    keys.set(purpose, made)
    return made
  }
  return {
    seal(purpose, text) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', keyOf(purpose), nonce)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose), bytes.subarray(0, nonceBytes))
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
      return text.toString('utf8')
    },
    mark(purpose, text) {
      return createHmac('sha256', keyOf(`mark ${purpose}`))
        .update(text)
        .digest('base64url')
    },
  }
}

/**
 * The key: made from SECRET_KEY, or a random one kept in a file beside the database that only the portal's own user
 * can read. A backup of the database alone opens nothing that was sealed.
 */
export function vaultKey(settings: Pick<Settings, 'secretKey' | 'dataFolder'>): Buffer {
  if (settings.secretKey !== '') return createHash('sha256').update(settings.secretKey).digest()
  if (settings.dataFolder === ':memory:') return randomBytes(32)
  const file = join(settings.dataFolder, 'secret.key')
  if (!existsSync(file)) makeKeyFile(file)
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64')
  if (key.length !== 32)
    throw new Error(`The key file ${file} does not hold a key of 32 bytes. Put it back from a backup.`)
  return key
}

/** Linked into place whole: of several processes that start together one makes the file, and none reads half of it. */
function makeKeyFile(file: string): void {
  const own = `${file}.${process.pid}`
  writeFileSync(own, randomBytes(32).toString('base64'), { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(own)
  }
}
