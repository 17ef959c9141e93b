import { z } from 'zod'
import { attachmentKinds, attachmentLimits } from '#app/domain/attachment.ts'
import {
  bundleFormat,
  bundleVersion,
  isBundleFile,
  isGoneReason,
  type BundlePage,
  type BundleRecord,
  type Signed,
} from '#app/domain/federation.ts'
import { languages, nations, recordKinds } from '#app/domain/vocabulary.ts'
import { isSignedWith } from './portal-key.ts'

const word = z.string().max(200)
const text = z.string().max(5_000)
const id = z.string().regex(/^[\w-]{1,60}$/)
const instant = z.iso.datetime()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const both = z.object({ en: text, cy: text })

/** As it signs: scheme and host, and nothing behind. */
const address = z
  .url({ protocol: /^https?$/ })
  .refine((one) => one.length <= 200 && new URL(one).origin === one)

const said = {
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  portal: z.object({ address, name: word, publicKey: z.string().max(200) }),
}

const bundleFile = z.string().refine(isBundleFile)
const homeKey = z.string().max(300)
const gone = z.object({
  reason: z.string().refine(isGoneReason),
  explanation: text,
  replacedBy: homeKey.nullable(),
})
const known = { portal: address, id, kind: z.enum(recordKinds), changedAt: instant }

const page = z.object({
  ...said,
  after: word,
  next: bundleFile.nullable(),
  reached: z.string().max(100),
  vocabularies: z.object({ path: bundleFile, sha256 }),
  entries: z
    .array(
      z.union([
        z.object({ ...known, path: bundleFile, sha256, size: z.int().min(0) }),
        z.object({ ...known, gone }),
      ]),
    )
    .max(5_000),
})

const record = z.object({
  ...said,
  id,
  kind: z.enum(recordKinds),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(120),
  address: z.url({ protocol: /^https?$/ }).max(500),
  changedAt: instant,
  demonstration: z.boolean(),
  attribution: z
    .object({ from: text, licence: text, link: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]) })
    .nullable(),
  owner: word,
  organisations: z
    .array(
      z.object({
        slug: z.string().regex(/^[a-z0-9-]{1,150}$/),
        nameEn: word.min(1),
        nameCy: word,
        ...{ type: word, sector: word, region: word, code: word },
        nation: z.enum(nations),
        website: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
        demonstration: z.boolean(),
      }),
    )
    .max(500),
  editions: z
    .array(
      z.object({
        number: z.int().min(1).max(1_000_000),
        original: z.enum(languages),
        changeKind: z.enum(['major', 'minor']),
        changeNote: text,
        publishedAt: instant,
        content: z.record(z.string(), z.unknown()),
      }),
    )
    .min(1)
    .max(2_000),
  files: z
    .array(
      z.object({
        name: z.string().max(attachmentLimits.name + 10),
        kind: z.enum(attachmentKinds),
        size: z.int().min(1).max(attachmentLimits.file),
        sha256,
        title: both,
        alt: both,
      }),
    )
    .max(attachmentLimits.files),
})

/** Signed by whoever it says it is of, by the key that `keyFor` knows for that portal; null when it is not. */
export type KeyFor = (portal: { address: string; publicKey: string }) => string

export function readPage(json: string, keyFor: KeyFor): BundlePage | null {
  return readSigned(json, keyFor, (signed): BundlePage | null => {
    const read = page.safeParse(signed)
    if (!read.success) return null
    const entries = read.data.entries.map((entry) =>
      // Looked at above: the schema has no way to say so.
      'gone' in entry ? { ...entry, gone: entry.gone } : entry,
    )
    return { ...read.data, entries }
  })
}

export function readRecord(json: string, keyFor: KeyFor): BundleRecord | null {
  return readSigned(json, keyFor, (signed) => record.safeParse(signed).data ?? null)
}

function readSigned<T extends { portal: { address: string; publicKey: string } }>(
  json: string,
  keyFor: KeyFor,
  read: (signed: unknown) => T | null,
): T | null {
  const envelope = z.object({ signed: z.unknown(), signature: z.string().max(200) })
  const parsed = envelope.safeParse(parsedJson(json))
  if (!parsed.success) return null
  const value = read(parsed.data.signed)
  if (value === null) return null
  const signed: Signed<unknown> = { signed: parsed.data.signed, signature: parsed.data.signature }
  return isSignedWith(keyFor(value.portal), signed) ? value : null
}

/** Null for what is no JSON. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
