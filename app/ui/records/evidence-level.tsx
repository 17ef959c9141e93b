import type { Assessment } from '#app/domain/evidence-level.ts'
import { Tag } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'

/**
 * A case study's evidence level with its reason, and what would raise it. What was tried and did not work has a tag of
 * its own and is told how well it is known, as anything else.
 */
export function EvidenceLevel({ assessment: { level, reason, next } }: { assessment: Assessment }) {
  const { caseStudies, vocabulary } = useMessages()
  const { evidence } = caseStudies
  const tried = level === 'x'
  return (
    <div className="app-evidence-level">
      <p className="app-evidence-level__line">
        <Tag colour={tried ? 'purple' : 'teal'}>{vocabulary.evidenceLevel[level]}</Tag>{' '}
        {tried && `${evidence.tried} `}
        {evidence.reasons[reason]}
      </p>
      {next !== null && (
        <p className="app-evidence-level__next">
          {tried ? evidence.surer : evidence.raise}: {evidence.steps[next]}.
        </p>
      )}
    </div>
  )
}
