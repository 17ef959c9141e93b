import { NotificationBanner } from '../content/notification-banner.tsx'
import { useMessages } from '../page/language.tsx'

/** What was done that signed the visitor out; nothing when nothing was. */
export function SignedOutNotice({ done }: { done: string }) {
  const { accounts } = useMessages()
  const news = { 'new-password': accounts.newPassword.done, deleted: accounts.deletion.done }
  if (done !== 'new-password' && done !== 'deleted') return null
  return <NotificationBanner type="success">{news[done]}</NotificationBanner>
}
