import type { Call } from '../access.ts'
import { wordsFor } from '../words.ts'
import { previewPicture, previewTag, type Preview } from './draw-preview.ts'

/** The picture of a page as an answer. Asking again each time makes a take-down count at once. */
export async function previewAnswer(call: Call, said: Omit<Preview, 'portal'>): Promise<Response> {
  const preview = { ...said, portal: wordsFor(call).common.portal }
  const etag = `"${previewTag(preview)}"`
  const headers = new Headers({ 'Cache-Control': 'public, no-cache', ETag: etag })
  if (call.request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers })
  }
  const picture = await previewPicture(preview)
  headers.set('Content-Type', 'image/png')
  headers.set('Content-Length', String(picture.length))
  return new Response(new Uint8Array(picture), { headers })
}
