import { SummaryList } from '../content/summary-list.tsx'
import { Details } from '../content/details.tsx'
import { useMessages } from '../page/language.tsx'

interface OwnPortalProps {
  address: string
  /** Where others pull from. */
  bundle: string
  fingerprint: string
}

/** As whoever runs the portal types it, in any language. */
const command = 'npm run pull -- https://other-portal.example'

/** This portal as other portals know it. */
export function OwnPortal({ address, bundle, fingerprint }: OwnPortalProps) {
  const { portals } = useMessages()
  return (
    <>
      <h2 className="govuk-heading-m">{portals.own}</h2>
      <SummaryList
        rows={[
          { key: 'address', label: portals.address, value: <Breaking>{address}</Breaking> },
          {
            key: 'bundle',
            label: portals.bundle,
            value: (
              <a className="govuk-link govuk-!-text-break-word" href={bundle}>
                {bundle}
              </a>
            ),
          },
          {
            key: 'fingerprint',
            label: portals.fingerprint,
            value: (
              <>
                <code>{fingerprint}</code>
                <br />
                {portals.fingerprintHint}
              </>
            ),
          },
        ]}
      />
      <Details summary={portals.how}>
        <p>{portals.howText}</p>
        <p>
          <code className="govuk-!-text-break-word">{command}</code>
        </p>
      </Details>
    </>
  )
}

function Breaking({ children }: { children: string }) {
  return <span className="govuk-!-text-break-word">{children}</span>
}
