import { createContext, useContext, type ReactNode } from 'react'

const NonceContext = createContext<string | undefined>(undefined)

/** Carries the nonce that the content security policy asks of every script; the server entry provides it. */
export function NonceProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  return <NonceContext.Provider value={nonce}>{children}</NonceContext.Provider>
}

/** Undefined in a browser, which hides nonces from scripts. */
export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
