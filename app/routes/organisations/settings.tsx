import type { MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import { AnonymityRequiredForm } from '#app/ui/anonymity/anonymity-required-form.tsx'
import { SecondPersonForm } from '#app/ui/casebooks/second-person-form.tsx'
import { WelshRequiredForm } from '#app/ui/checks/welsh-required-form.tsx'
import { ApproverStepForm } from '#app/ui/organisations/approver-step-form.tsx'
import { CountMeetingsForm } from '#app/ui/meetings/count-meetings-form.tsx'
import { DeskDone } from '#app/ui/organisations/desk-done.tsx'
import { DeskHead } from '#app/ui/organisations/desk-head.tsx'
import { DeskPages } from '#app/ui/organisations/desk-pages.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { countMeetings } from '#app/use-cases/meetings/count-meetings.ts'
import { openDesk } from '#app/use-cases/organisations/open-desk.ts'
import { readPublishingRules } from '#app/use-cases/organisations/read-publishing-rules.ts'
import { requireAnonymity } from '#app/use-cases/organisations/require-anonymity.ts'
import { requireSecondPerson } from '#app/use-cases/organisations/require-second-person.ts'
import { requireWelsh } from '#app/use-cases/organisations/require-welsh.ts'
import { switchApproverStep } from '#app/use-cases/organisations/switch-approver-step.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.organisationDesk.settings.title)

export const loader = forSignedIn(({ portal, visitor, params }) =>
  readPublishingRules(portal, visitor, params['slug'] ?? ''),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const { id: organisationId, slug } = openDesk(portal, visitor, call.params['slug'] ?? '')
  const form = await readForm(call.request)
  const done = (what: string) => goTo(`${paths.organisationSettings(slug)}?done=${what}`, call)
  switch (textOf(form, 'do')) {
    case 'approver-on':
      switchApproverStep(portal, visitor, { organisationId, on: true })
      return done('on')
    case 'approver-off':
      switchApproverStep(portal, visitor, { organisationId, on: false })
      return done('off')
    case 'require-welsh':
      requireWelsh(portal, visitor, { organisationId, required: form.has('welshRequired') })
      return done('welsh')
    case 'require-anonymity':
      requireAnonymity(portal, visitor, { organisationId, required: form.has('anonymityRequired') })
      return done('anonymity')
    case 'require-second-person':
      requireSecondPerson(portal, visitor, { organisationId, required: form.has('secondPersonRequired') })
      return done('second-person')
    case 'count-meetings':
      countMeetings(portal, visitor, { organisationId, counted: form.has('meetingsCounted') })
      return done('meetings')
    default:
      throw new Fault('bad-request')
  }
})

export default function OrganisationSettingsPage() {
  const rules = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const words = useMessages().organisationDesk.settings
  const { slug } = rules.organisation
  return (
    <>
      <DeskHead organisation={rules.organisation} page={words.title} />
      <DeskDone done={search.get('done')} sentences={words.done} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <DeskPages slug={slug} current={paths.organisationSettings(slug)} />
      <ApproverStepForm rules={rules} />
      <WelshRequiredForm required={rules.welshRequired} />
      <AnonymityRequiredForm required={rules.anonymityRequired} />
      {rules.secondPersonRequired !== null && <SecondPersonForm required={rules.secondPersonRequired} />}
      <CountMeetingsForm counted={rules.meetingsCounted} />
    </>
  )
}
