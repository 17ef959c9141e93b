import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { canonicalJson, type Signed } from '#app/domain/federation.ts'
import type { Portal } from '#app/portal.ts'
import { tx } from '#db/connection.ts'
import { findPortalKey, insertPortalKey, type PortalKey } from '#db/federation.ts'

const keyId = 'bundles'
/** What the vault is told it keeps. */
const purpose = 'key that signs bundles'

/** The public half of this portal's key, SPKI in base64. */
export function publicKeyOf(portal: Portal): string {
  return keyOf(portal).publicKey
}

/** The same words give the same characters, so that what did not change has the same checksum. */
export function signedBy<T>(portal: Portal, signed: T): Signed<T> {
  const key = createPrivateKey({
    key: Buffer.from(portal.vault.open(purpose, keyOf(portal).sealed), 'base64'),
    format: 'der',
    type: 'pkcs8',
  })
  return { signed, signature: sign(null, Buffer.from(canonicalJson(signed)), key).toString('base64') }
}

/** Whether whoever has the private half of the key signed exactly this. */
export function isSignedWith(publicKey: string, { signed, signature }: Signed<unknown>): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    const isEd25519 = key.asymmetricKeyType === 'ed25519'
    return (
      isEd25519 && verify(null, Buffer.from(canonicalJson(signed)), key, Buffer.from(signature, 'base64'))
    )
  } catch {
    // Not a key at all.
    return false
  }
}

/** Made when it is first needed, once for all processes. */
function keyOf(portal: Portal): PortalKey {
  const known = findPortalKey(portal.db, keyId)
  if (known !== null) return known
  return tx(portal.db, (db) => {
    const faster = findPortalKey(db, keyId)
    if (faster !== null) return faster
    const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'der' },
      privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    })
    const key = {
      publicKey: publicKey.toString('base64'),
      sealed: portal.vault.seal(purpose, privateKey.toString('base64')),
    }
    insertPortalKey(db, keyId, key, portal.clock().toISOString())
    return key
  })
}
