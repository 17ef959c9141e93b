import type { ShownField } from '#app/domain/shown.ts'
import { ShownEvidenceList } from './shown-evidence.tsx'
import { ShownMeasures } from './shown-measures.tsx'
import { ShownPartners } from './shown-partners.tsx'
import { ShownVoices } from './shown-voices.tsx'

/** A field of a case study that is more than words, rows or values; nothing for any other. */
export function ShownBlock({ field, heading }: { field: ShownField; heading: 'h4' | 'h5' }) {
  switch (field.kind) {
    case 'partners':
      return <ShownPartners partners={field.partners} />
    case 'voices':
      return <ShownVoices voices={field.voices} withdrawn={field.withdrawn} />
    case 'measures':
      return <ShownMeasures measures={field.measures} heading={heading} />
    case 'evidence':
      return <ShownEvidenceList pieces={field.pieces} />
    default:
      return null
  }
}
