import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** Tells an approver that drafts of their organisation wait for them; nothing when none does. */
export function ApprovalsWaiting({ count }: { count: number }) {
  const { approvals } = useMessages()
  if (count === 0) return null
  return (
    <InsetText>
      {approvals.notice(count)} <Link to={paths.approvals()}>{approvals.noticeLink}</Link>
    </InsetText>
  )
}
