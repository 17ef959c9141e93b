import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { portalRoles } from '#app/domain/person.ts'
import { paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { RoleHolderList } from '#app/ui/admin/role-holder-list.tsx'
import { NotificationBanner } from '#app/ui/content/notification-banner.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Radios } from '#app/ui/forms/choices.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { grantPortalRole, takePortalRole } from '#app/use-cases/people/change-portal-role.ts'
import { listPortalRoles } from '#app/use-cases/people/list-portal-roles.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, (m) => m.admin.page.roles.title)

export const loader = forSignedIn(({ portal, visitor }) => ({ holders: listPortalRoles(portal, visitor) }))

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const form = await readForm(call.request)
  if (form.has('take')) {
    const [role = '', personId = ''] = textOf(form, 'take').split(':')
    takePortalRole(portal, visitor, { personId, role })
    return goTo(`${paths.roles()}?done=taken`, call)
  }
  if (textOf(form, 'do') !== 'grant') throw new Fault('bad-request')
  const typed = { email: textOf(form, 'email'), role: textOf(form, 'role') }
  const granted = grantPortalRole(portal, visitor, typed)
  if (!granted.ok) return data({ issues: granted.issues, typed }, { status: 422 })
  return goTo(`${paths.roles()}?done=granted`, call)
})

export default function Roles() {
  const { holders } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const { admin, people } = useMessages()
  const words = admin.roles
  const errors = useErrors(answer?.issues, { email: people.email, role: words.role })
  const said = done === 'granted' || done === 'taken' ? words.done[done] : null
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <AdminCrumbs page="roles" />
        <ErrorSummary errors={errors.lines} />
        {!answer && said !== null && <NotificationBanner type="success">{said}</NotificationBanner>}
        <h1 className="govuk-heading-l">{admin.page.roles.title}</h1>
        <p className="govuk-body">{words.lead}</p>
        {holders.map((held) => (
          <RoleHolderList key={held.role} held={held} />
        ))}
        <h2 className="govuk-heading-m">{words.grant}</h2>
        <Form>
          <TextInput
            name="email"
            type="email"
            label={people.email}
            hint={words.emailHint}
            error={errors.of('email')}
            value={answer?.typed.email}
            width={30}
            autoComplete="off"
            spellCheck="false"
            autoCapitalize="none"
          />
          <Radios
            name="role"
            legend={words.role}
            legendSize="s"
            error={errors.of('role')}
            value={answer?.typed.role}
            choices={portalRoles.map((value) => ({
              value,
              label: people.portalRole[value],
              hint: words.meaning[value],
            }))}
          />
          <Button name="do" value="grant" once>
            {words.grantButton}
          </Button>
        </Form>
      </div>
    </div>
  )
}
