import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { rolesIn } from '#app/domain/membership.ts'
import { may } from '#app/domain/permissions.ts'
import type { Messages } from '#app/messages/en.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { DeskHead } from '#app/ui/organisations/desk-head.tsx'
import { DeskPages } from '#app/ui/organisations/desk-pages.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { ColleagueList, InvitationList } from '#app/ui/people/people-lists.tsx'
import { InvitedNotice, InviteForm } from '#app/ui/people/invite-form.tsx'
import { invite } from '#app/use-cases/people/invite.ts'
import { listPeople } from '#app/use-cases/people/list-people.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { sendInvitationAgain } from '#app/use-cases/people/send-invitation-again.ts'
import { suspend } from '#app/use-cases/people/suspend.ts'
import { takeBackInvitation } from '#app/use-cases/people/take-back-invitation.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.people.manage.shortTitle)

export const loader = forSignedIn(({ portal, visitor, params, url }) => {
  const { organisation, closed, colleagues, invitations } = listPeople(portal, visitor, {
    slug: params['slug'] ?? '',
  })
  const { slug, name, type } = organisation
  const waiting = invitations.map(({ id, email, role, expiresAt, undelivered }) => ({
    id,
    email,
    role,
    expiresAt,
    undelivered,
  }))
  const done = url.searchParams.get('done')
  const people = colleagues.map((colleague) => ({
    ...colleague,
    isYou: colleague.id === visitor.id,
    maySuspend: may(visitor, { do: 'suspend', personId: colleague.id }),
  }))
  return { slug, name, closed, roles: rolesIn(type), people, invitations: waiting, done }
})

/** Several forms: the name of the pressed button says which, its value of whom. */
export const action = forSignedIn(async ({ portal, visitor, request, params, language }) => {
  const { organisation } = listPeople(portal, visitor, { slug: params['slug'] ?? '' })
  const form = await readForm(request)
  const organisationId = organisation.id
  const self = paths.organisationPeople(organisation.slug)
  if (form.has('remove')) {
    removeMember(portal, visitor, { organisationId, personId: textOf(form, 'remove') })
    return goTo(`${self}?done=removed`, { language })
  }
  if (form.has('again')) {
    sendInvitationAgain(portal, visitor, { organisationId, invitationId: textOf(form, 'again') })
    return goTo(`${self}?done=sent-again`, { language })
  }
  if (form.has('takeBack')) {
    takeBackInvitation(portal, visitor, { organisationId, invitationId: textOf(form, 'takeBack') })
    return goTo(`${self}?done=taken-back`, { language })
  }
  if (form.has('suspend') || form.has('lift')) {
    const lift = form.has('lift')
    suspend(portal, visitor, { personId: textOf(form, lift ? 'lift' : 'suspend'), lift })
    return goTo(`${self}?done=${lift ? 'lifted' : 'suspended'}`, { language })
  }
  if (!form.has('invite')) throw new Fault('bad-request')
  const [email, role] = [textOf(form, 'email'), textOf(form, 'role')]
  const result = invite(portal, visitor, { organisationId, email, role })
  if (!result.ok) return data({ issues: result.issues, email, role, invited: null }, { status: 422 })
  const { email: invited, link, mailed } = result.value
  const shown = { email: invited, link: mailed ? null : link }
  // Not a redirect: the link is shown this once, and must not be in an address that is logged or kept in a history.
  return data({ issues: [], email: '', role: '', invited: shown })
})

export default function People() {
  const { slug, name, closed, roles, people: colleagues, invitations, done } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const language = useLanguage()
  const { accounts, people, whyNot } = useMessages()
  const words = people.manage
  const errors = useErrors(sent?.issues, { email: people.email, role: words.inviteRole })
  const news = { ...newsOf(words), 'sent-again': accounts.resend.done }[done ?? '']
  return (
    <>
      <DeskHead organisation={{ slug, name }} page={words.shortTitle} />
      <ErrorSummary errors={errors.lines} />
      {sent?.invited && <InvitedNotice {...sent.invited} />}
      {!sent && news !== undefined && <NotificationBanner type="success">{news}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title(name[language])}</h1>
      <DeskPages slug={slug} current={paths.organisationPeople(slug)} />
      <h2 className="govuk-heading-m">{words.members}</h2>
      <ColleagueList slug={slug} colleagues={colleagues} />
      <h2 className="govuk-heading-m">{words.invitations}</h2>
      <InvitationList invitations={invitations} />
      <h2 className="govuk-heading-m">{words.invite}</h2>
      {closed ? (
        <p className="govuk-body">{whyNot['organisation-closed']}</p>
      ) : (
        <InviteForm roles={roles} email={sent?.email} role={sent?.role} errors={errors} />
      )}
    </>
  )
}

function newsOf(words: Messages['people']['manage']): Record<string, string> {
  return {
    removed: words.removed,
    'taken-back': words.takenBack,
    suspended: words.suspendedNow,
    lifted: words.lifted,
  }
}
