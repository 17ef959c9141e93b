import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isTextField, type Field, type FieldValue, type Row } from '#app/domain/field.ts'
import { emptyContent, fieldsOf, type Content } from '#app/domain/record.ts'
import { otherLanguage, type Bilingual } from '#app/domain/text.ts'
import type { Language, RecordKind, Theme } from '#app/domain/vocabulary.ts'

/** A demonstration record as its file in content/ describes it; see content/README.md for the format. */
export interface RecordFile {
  slug: string
  organisation: string
  published: string
  original: Language
  content: Content
  /** The slug of the body complained about, for an excerpt. */
  caseAgainst: string
  sections: SectionOfFile[]
}

export interface SectionOfFile {
  id: string
  title: Bilingual
  introduction?: Bilingual
  theme?: Theme
  entries: { record: string; commentary: Bilingual }[]
}

type Front = Record<string, unknown>

/** Reads a record's file and, where there is one, its translation. */
export function readRecordFile(kind: RecordKind, file: string, translationFile: string | null): RecordFile {
  const { front, texts } = split(readFileSync(file, 'utf8'))
  const original: Language = front['original'] === 'cy' ? 'cy' : 'en'
  const content = emptyContent(kind) as unknown as Record<string, FieldValue>
  for (const field of fieldsOf(kind)) content[field.key] = valueFrom(field, front, texts, original)
  if (translationFile !== null) {
    const other = split(readFileSync(translationFile, 'utf8'))
    for (const field of fieldsOf(kind)) {
      if (!isTextField(field)) continue
      const text = other.texts.get(field.key) ?? other.front[field.key]
      if (typeof text === 'string') {
        content[field.key] = { ...(content[field.key] as Bilingual), [otherLanguage(original)]: text }
      }
    }
  }
  return {
    slug: file.replace(/^.*\/|\.md$/g, ''),
    organisation: String(front['organisation']),
    published: dateText(front['published']),
    original,
    content: content as unknown as Content,
    caseAgainst: typeof front['caseAgainst'] === 'string' ? front['caseAgainst'] : '',
    sections: (front['sections'] as SectionOfFile[] | undefined) ?? [],
  }
}

function split(source: string): { front: Front; texts: Map<string, string> } {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source)
  const front = parse(match?.[1] ?? '') as Front
  const texts = new Map<string, string>()
  for (const part of (match?.[2] ?? '').split(/^## /m).slice(1)) {
    const [key = '', ...rest] = part.split('\n')
    texts.set(key.trim(), rest.join('\n').trim())
  }
  return { front, texts }
}

function valueFrom(field: Field, front: Front, texts: Map<string, string>, original: Language): FieldValue {
  const value = front[field.key]
  if (isTextField(field)) return bilingual(texts.get(field.key) ?? value, original)
  if (field.kind === 'rows')
    return ((value as Front[] | undefined) ?? []).map((row) => rowFrom(field.columns, row, original))
  if (field.kind === 'choices') return (value as string[] | undefined) ?? []
  if (field.kind === 'flag') return value === true
  return dateText(value)
}

function rowFrom(columns: readonly Field[], row: Front, original: Language): Row {
  return Object.fromEntries(
    columns.map((column) => [column.key, valueFrom(column, row, new Map(), original)]),
  )
}

function bilingual(value: unknown, original: Language): Bilingual {
  if (typeof value === 'object' && value !== null) return { en: '', cy: '', ...value }
  return { en: '', cy: '', [original]: dateText(value) }
}

/** YAML reads an unquoted date as one; everything else becomes its text. */
function dateText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
