import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { WarningText } from '#app/ui/content/warning-text.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { DeadEntriesTable } from '#app/ui/outbox/dead-entries.tsx'
import { TroubledMailTable } from '#app/ui/outbox/troubled-mail.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { dropMail } from '#app/use-cases/outbox/drop-mail.ts'
import { readOutbox } from '#app/use-cases/outbox/read-outbox.ts'
import { retryAll } from '#app/use-cases/outbox/retry-all.ts'
import { retryMail } from '#app/use-cases/outbox/retry-mail.ts'
import { settleSearchEntry } from '#app/use-cases/outbox/settle-search-entry.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.outbox.title)

export const loader = forSignedIn(({ portal, visitor }) => readOutbox(portal, visitor))

/** The name of the pressed button says what to do; its value is a mail's id, or `search:` and the number of an entry. */
export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const form = await readForm(call.request)
  if (form.has('all')) {
    retryAll(portal, visitor)
    return goTo(`${paths.outbox()}?done=all`, call)
  }
  const how = form.has('retry') ? 'retry' : 'drop'
  const id = textOf(form, how)
  if (id === '') throw new Fault('bad-request')
  const entry = /^search:(\d{1,15})$/.exec(id)?.[1]
  if (entry !== undefined) settleSearchEntry(portal, visitor, { id: Number(entry), how })
  else if (how === 'retry') retryMail(portal, visitor, { id })
  else dropMail(portal, visitor, { id })
  return goTo(`${paths.outbox()}?done=${how === 'retry' ? 'retried' : 'dropped'}`, call)
})

export default function OutboxPage() {
  const { way, mail, troubled, search } = useLoaderData<typeof loader>()
  const done = useSearchParams()[0].get('done')
  const { admin, outbox, mail: mailWords } = useMessages()
  const said = done === 'retried' || done === 'dropped' || done === 'all' ? outbox.done[done] : null
  return (
    <>
      <AdminCrumbs page="outbox" />
      {said !== null && <NotificationBanner type="success">{said}</NotificationBanner>}
      <h1 className="govuk-heading-l">{admin.page.outbox.title}</h1>
      <p className="govuk-body">{outbox.lead}</p>
      {way === 'none' && <WarningText>{outbox.way.none}</WarningText>}
      {way === 'mailbox' && (
        <p className="govuk-inset-text">
          {outbox.way.mailbox} <Link to={paths.mailbox()}>{mailWords.mailbox.title}</Link>.
        </p>
      )}
      <ul className="govuk-list govuk-list--bullet">
        <li>{outbox.waiting(mail.waiting + mail.sending)}</li>
        <li>{outbox.sent(mail.sent)}</li>
        <li>{outbox.searchWaiting(search.waiting)}</li>
      </ul>
      <TroubledMailTable mails={troubled} />
      {mail.uncertain > 0 && <p className="govuk-body">{outbox.twice}</p>}
      <DeadEntriesTable entries={search.dead} />
      {mail.dead + search.dead.length > 0 && (
        <Form>
          <Button name="all" value="yes" once>
            {outbox.retryAll}
          </Button>
        </Form>
      )}
    </>
  )
}
