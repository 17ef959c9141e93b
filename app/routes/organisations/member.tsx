import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { Breadcrumbs } from '#app/ui/content/breadcrumbs.tsx'
import { MemberAccess } from '#app/ui/organisations/member-access.tsx'
import { MemberRoles } from '#app/ui/organisations/member-roles.tsx'
import { DeskDone } from '#app/ui/organisations/desk-done.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changeMemberRole } from '#app/use-cases/organisations/change-member-role.ts'
import { readMember } from '#app/use-cases/organisations/read-member.ts'
import { suspendMembership } from '#app/use-cases/organisations/suspend-member.ts'
import { removeMember } from '#app/use-cases/people/remove-member.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => args.data?.person.name ?? m.people.manage.shortTitle)

const read = ({ portal, visitor, params }: SignedInCall) =>
  readMember(portal, visitor, { slug: params['slug'] ?? '', personId: params['personId'] ?? '' })

export const loader = forSignedIn(read)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const { organisation, person } = read(call)
  const form = await readForm(call.request)
  const input = { organisationId: organisation.id, personId: person.id }
  const here = (done: string) =>
    goTo(`${paths.organisationMember(organisation.slug, person.id)}?done=${done}`, call)
  if (form.has('give') || form.has('take')) {
    const given = form.has('give')
    changeMemberRole(portal, visitor, { ...input, role: textOf(form, given ? 'give' : 'take'), given })
    return here(given ? 'given' : 'taken')
  }
  switch (textOf(form, 'do')) {
    case 'suspend':
      suspendMembership(portal, visitor, { ...input, lift: false })
      return here('suspended-here')
    case 'lift':
      suspendMembership(portal, visitor, { ...input, lift: true })
      return here('lifted-here')
    case 'remove':
      removeMember(portal, visitor, input)
      return goTo(`${paths.organisationPeople(organisation.slug)}?done=removed`, call)
    default:
      throw new Fault('bad-request')
  }
})

export default function MemberPage() {
  const { organisation, person, roles, whyNotEnd, isOnlyApprover } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const language = useLanguage()
  const { people, organisations, organisationDesk, organisationPeople: words } = useMessages()
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: organisations.title, to: paths.organisations() },
          { label: organisation.name[language], to: paths.organisation(organisation.slug) },
          { label: organisationDesk.shortTitle, to: paths.organisationDesk(organisation.slug) },
          { label: people.manage.shortTitle, to: paths.organisationPeople(organisation.slug) },
          { label: person.name },
        ]}
      />
      <DeskDone done={search.get('done')} sentences={words.done} />
      <h1 className="govuk-heading-l govuk-!-text-break-word">
        {person.name} {person.isYou && people.manage.you}
      </h1>
      <p className="govuk-body govuk-!-text-break-word">{person.email}</p>
      <h2 className="govuk-heading-m">{words.roles}</h2>
      <p className="govuk-body">{words.rolesLead}</p>
      <MemberRoles roles={roles} />
      <MemberAccess member={{ person, whyNotEnd, isOnlyApprover }} />
    </>
  )
}
