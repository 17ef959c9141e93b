import { readPublicOrganisation } from '#app/use-cases/organisations/read-public-organisation.ts'
import { forAnyone } from '#app/web/access.ts'
import { previewAnswer } from '#app/web/pictures/preview-answer.ts'
import { wordsFor } from '#app/web/words.ts'

/** What stands beside a link to an organisation's page. */
export const loader = forAnyone((call) => {
  const { portal, params, language } = call
  const { name, type } = readPublicOrganisation(portal, params['slug'] ?? '')
  const { organisationType } = wordsFor(call).vocabulary
  return previewAnswer(call, { kind: organisationType[type], title: name[language], organisation: '' })
})
