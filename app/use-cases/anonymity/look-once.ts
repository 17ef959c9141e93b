import { createHash } from 'node:crypto'
import { detect } from '#app/domain/anonymity/detect.ts'
import type { Finding } from '#app/domain/anonymity/finding.ts'
import type { Look } from '#app/domain/anonymity/in-content.ts'
import type { Lists } from '#app/domain/anonymity/lists-of-portal.ts'

/** Characters from which a text is worth remembering: a file of sixty pages takes a third of a second to look through. */
const long = 5_000
const mostRemembered = 100

/** What long texts were found to say, in the memory of this process alone; the texts themselves are not kept. */
const remembered = new Map<string, readonly Finding[]>()

/** Looks through texts with these lists; through a long one again only when it or the lists have changed. */
export function lookOnce(lists: Lists): Look {
  let listsHash: string | null = null
  return (text, language) => {
    if (text.length < long) return detect(text, language, lists)
    listsHash ??= hashOf(JSON.stringify(lists))
    const key = `${listsHash} ${language} ${hashOf(text)}`
    const findings = remembered.get(key) ?? detect(text, language, lists)
    remembered.delete(key)
    remembered.set(key, findings)
    const [oldest] = remembered.keys()
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
    return findings
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
