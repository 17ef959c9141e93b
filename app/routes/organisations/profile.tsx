import { data, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Fault } from '#app/domain/fault.ts'
import type { OrganisationProfile } from '#app/domain/organisation-profile.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { DeskDone } from '#app/ui/organisations/desk-done.tsx'
import { DeskHead } from '#app/ui/organisations/desk-head.tsx'
import { DeskPages } from '#app/ui/organisations/desk-pages.tsx'
import { LogoForm } from '#app/ui/organisations/logo-form.tsx'
import { ProfileForm } from '#app/ui/organisations/profile-form.tsx'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { changeProfile } from '#app/use-cases/organisations/change-profile.ts'
import { openDesk } from '#app/use-cases/organisations/open-desk.ts'
import { putLogo, takeLogoDown } from '#app/use-cases/organisations/put-logo.ts'
import { readProfileToChange } from '#app/use-cases/organisations/read-profile.ts'
import { forSignedIn } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { fileOf } from '#app/web/word-form.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.organisationDesk.profile.title)

export const loader = forSignedIn(({ portal, visitor, params }) =>
  readProfileToChange(portal, visitor, params['slug'] ?? ''),
)

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const { id: organisationId, slug } = openDesk(portal, visitor, call.params['slug'] ?? '')
  const form = await readForm(call.request)
  const done = (what: string) => goTo(`${paths.organisationProfile(slug)}?done=${what}`, call)
  switch (textOf(form, 'do')) {
    case 'save': {
      const typed = readTyped(form)
      const saved = changeProfile(portal, visitor, { organisationId, typed })
      return saved.ok ? done('saved') : data({ issues: saved.issues, typed }, { status: 422 })
    }
    case 'put-logo': {
      const file = fileOf(form, 'logo')
      const bytes = file && new Uint8Array(await file.arrayBuffer())
      const upload = file && bytes && { name: file.name, bytes }
      const put = await putLogo(portal, visitor, { organisationId, file: upload })
      return put.ok ? done('logo-put') : data({ issues: put.issues, typed: null }, { status: 422 })
    }
    case 'remove-logo':
      takeLogoDown(portal, visitor, { organisationId })
      return done('logo-removed')
    default:
      throw new Fault('bad-request')
  }
})

function readTyped(form: FormData): OrganisationProfile {
  return {
    about: { en: textOf(form, 'about.en'), cy: textOf(form, 'about.cy') },
    website: textOf(form, 'website'),
    contactEmail: textOf(form, 'contactEmail'),
    contactPhone: textOf(form, 'contactPhone'),
    contactAddress: textOf(form, 'contactAddress'),
  }
}

export default function OrganisationProfilePage() {
  const { organisation, profile, logo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const language = useLanguage()
  const words = useMessages().organisationDesk.profile
  const { slug, name } = organisation
  const errors = useErrors(answer?.issues, {
    website: words.website,
    contactEmail: words.contactEmail,
    contactPhone: words.contactPhone,
    contactAddress: words.contactAddress,
    'about.en': words.about.en,
    'about.cy': words.about.cy,
    logo: words.logo.choose,
  })
  return (
    <>
      <DeskHead organisation={organisation} page={words.title} />
      <ErrorSummary errors={errors.lines} />
      {!answer && <DeskDone done={search.get('done')} sentences={words.done} />}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <DeskPages slug={slug} current={paths.organisationProfile(slug)} />
      <p className="govuk-body">{words.names}</p>
      <ProfileForm profile={answer?.typed ?? profile} errors={errors} />
      <LogoForm logo={logo} name={name[language]} error={errors.of('logo')} />
    </>
  )
}
