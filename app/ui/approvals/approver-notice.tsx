import { listing } from '#app/messages/listing.ts'
import { paths } from '#app/paths.ts'
import type { ApproverNotice as Notice } from '#app/use-cases/approvals/read-approver-notice.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Whom a draft waits for before it leaves its organisation; when that is nobody, who can change it. */
export function ApproverNotice({ id, notice }: { id: string; notice: Notice }) {
  const { approvals } = useMessages()
  const words = approvals.waits
  const language = useLanguage()
  const { organisation, approvers, administrators, mayDecide, mayManage } = notice
  return (
    <InsetText>
      <h2 className="govuk-heading-s">{words.heading}</h2>
      {approvers.length > 0 && <p className="govuk-body">{words.approvers(listing(language, approvers))}</p>}
      {mayDecide && (
        <p className="govuk-body">
          <Link to={paths.approval(id)}>{approvals.decide}</Link>
        </p>
      )}
      {approvers.length === 0 && (
        <>
          <p className="govuk-body">{words.nobody}</p>
          <p className="govuk-body">
            {administrators.length > 0
              ? words.administrators(listing(language, administrators))
              : words.noAdministrators}
          </p>
          {mayManage && organisation !== null && (
            <p className="govuk-body">
              <Link to={paths.organisationPeople(organisation.slug)}>{words.manage}</Link>
            </p>
          )}
        </>
      )}
    </InsetText>
  )
}
