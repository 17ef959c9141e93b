import type { z } from 'zod'
import type { ReadFile } from '#app/domain/attachment.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Call } from '../access.ts'
import { wholeAddress } from '../results-pages.ts'
import type { file } from './schemas.ts'

export function fileAnswer(call: Call, { id, name, kind, size, title }: ReadFile): z.infer<typeof file> {
  return { name, kind, bytes: size, title, address: wholeAddress(call, paths.attachment({ id, name })) }
}

/** A page of the portal, in the language of the answer. */
export function here(call: Call, path: string): string {
  return wholeAddress(call, inLanguage(path, call.language))
}
