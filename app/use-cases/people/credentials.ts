import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { sameCharacters } from '#app/domain/password.ts'

/** argon2id with OWASP's smallest recommended cost: 19 MiB, two passes, one lane; about 40 ms here. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(sameCharacters(password), cost)
}

/**
 * Whether the password is the one hashed. Without a hash (nobody has that address, or nobody may sign in to the account)
 * the same work is done for nothing.
 */
export async function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
  const right = await verify(passwordHash || nobodysHash, sameCharacters(password))
  return right && passwordHash !== ''
}

/** The hash of random bytes that nobody kept, at the same cost as everybody's (a test compares them). */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$qXhTKZeCv+xJMHymFESUXQ$Jg9a2441JvmsmicNGR7VMbvLtqoJV61xfva0gIXReIc'

/** 32 random bytes for a cookie or a link. Whoever has it is let in, so only `hashOfToken` of it is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 in hexadecimal: enough for 256 random bits, which nobody can guess. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function isToken(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text)
}
