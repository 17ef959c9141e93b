import sharp from 'sharp'
import type { Picture } from '#app/domain/picture.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import type { Portal } from '#app/portal.ts'
import { logoForDocument } from '#app/use-cases/organisations/read-logo.ts'

/** An organisation's logo as documents take it (they do not know WebP); null when it has none, or there is none to name. */
export async function logoPicture(
  portal: Portal,
  organisationId: string | null,
  language: Language,
): Promise<Picture | null> {
  const logo = organisationId === null ? null : logoForDocument(portal, organisationId, language)
  if (logo === null) return null
  const { data, info } = await sharp(logo.bytes).png().toBuffer({ resolveWithObject: true })
  return { png: data, width: info.width, height: info.height, alt: logo.name }
}
