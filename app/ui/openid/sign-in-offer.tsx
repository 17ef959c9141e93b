import type { Bilingual } from '#app/domain/text.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '../content/inset-text.tsx'
import { ButtonLink } from '../forms/button.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'

/** For an address whose organisation has its own sign-in: the way there, whether anybody has the address or not. */
export function SignInOffer({
  organisation,
  thenTo,
}: {
  organisation: { slug: string; name: Bilingual }
  thenTo: string
}) {
  const { signIn } = useMessages().openid
  const name = organisation.name[useLanguage()]
  return (
    <InsetText>
      <p className="govuk-body">{signIn.offerText(name)}</p>
      <ButtonLink to={paths.signInThrough(organisation.slug, thenTo)} reloadDocument>
        {signIn.offer(name)}
      </ButtonLink>
    </InsetText>
  )
}
