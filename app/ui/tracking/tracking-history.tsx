import { longDate } from '#app/messages/dates.ts'
import type { ReadRecommendation } from '#app/use-cases/tracking/read-recommendation.ts'
import { EvidenceFiles } from './evidence-files.tsx'
import { InsetText } from '../content/inset-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** What was recorded, the latest first; what was said about it only for those who may read that. */
export function TrackingHistory({
  entries,
  seesEvidence,
}: Pick<ReadRecommendation, 'entries' | 'seesEvidence'>) {
  const { tracking } = useMessages()
  const language = useLanguage()
  return (
    <section aria-labelledby="recorded">
      <h2 className="govuk-heading-m" id="recorded">
        {tracking.recorded}
      </h2>
      <p className="govuk-hint">{seesEvidence ? tracking.private : tracking.recordedLead}</p>
      {entries.length === 0 ? (
        <p className="govuk-body">{tracking.none}</p>
      ) : (
        <ol className="govuk-list" reversed>
          {[...entries].reverse().map(({ deed, on, words, link, files }, index) => (
            <li key={entries.length - index} className="govuk-!-margin-bottom-4">
              <strong>{tracking.deeds[deed]}</strong>, {longDate(on, language)}
              {words !== '' && (
                <InsetText>
                  <span className="app-history__note">{words}</span>
                </InsetText>
              )}
              {link !== '' && (
                <p className="govuk-body">
                  {tracking.evidence}:{' '}
                  <a href={link} className="govuk-link" rel="noreferrer nofollow">
                    {link}
                  </a>
                </p>
              )}
              {files.length > 0 && <EvidenceFiles files={files} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
