import { isMeant, type Account } from '#app/domain/account.ts'
import type { Visitor } from '#app/domain/person.ts'
import type { Portal } from '#app/portal.ts'
import { insist } from '#app/use-cases/insist.ts'
import { allAccounts } from '#db/accounts.ts'

const pageSize = 50

export interface FoundAccounts {
  total: number
  page: number
  pages: number
  accounts: Account[]
}

/** The accounts whose name or address answers the words, by name, a page at a time; all of them without words. */
export function findAccounts(
  portal: Portal,
  visitor: Visitor,
  input: { words: string; page: number },
): FoundAccounts {
  insist(visitor, { do: 'manage-accounts' })
  const found = allAccounts(portal.db).filter((account) => isMeant(input.words, account))
  const order = new Intl.Collator('en')
  found.sort((a, b) => order.compare(a.name, b.name) || a.id.localeCompare(b.id))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(Math.max(1, input.page), pages)
  return { total: found.length, page, pages, accounts: found.slice((page - 1) * pageSize, page * pageSize) }
}
