import { forAnyone } from '#app/web/access.ts'
import { ownSchema } from '#app/web/oai/own-schema.ts'

/** The portal's own format for harvesters, for programs that check what they get. */
export const loader = forAnyone(
  () =>
    new Response(ownSchema, {
      headers: { 'Content-Type': 'text/xml; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
    }),
)
