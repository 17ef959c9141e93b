import type { z } from 'zod'
import type { ShownField } from '#app/domain/shown.ts'
import { paths } from '#app/paths.ts'
import type { Call } from '../access.ts'
import { fileAnswer, here } from './file-answer.ts'
import type { shownField } from './shown-schemas.ts'

/** A field as a reader gets it, with the label that the page adds. */
export function fieldAnswer(call: Call, field: ShownField, label: string): z.infer<typeof shownField> {
  switch (field.kind) {
    case 'partners':
      return {
        ...field,
        label,
        partners: field.partners.map(({ slug, ...partner }) => ({
          ...partner,
          address: slug === null ? null : here(call, paths.organisation(slug)),
        })),
      }
    case 'measures':
      return {
        ...field,
        label,
        measures: field.measures.map(({ chart: _, direction, ...measure }) => ({
          ...measure,
          direction: direction === '' ? null : direction,
        })),
      }
    case 'evidence':
      return {
        ...field,
        label,
        pieces: field.pieces.map(({ file, ...piece }) => ({
          ...piece,
          file: file === null ? null : fileAnswer(call, file),
        })),
      }
    case 'voices':
      return {
        key: field.key,
        kind: field.kind,
        label,
        voices: field.voices.map(({ quote, who }) => ({ quote, who })),
      }
    default:
      return { ...field, label }
  }
}
