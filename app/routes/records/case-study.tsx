import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { RecordPage } from '#app/ui/records/record-page.tsx'
import { recordTitle } from '#app/ui/records/record-title.ts'
import { forAnyone } from '#app/web/access.ts'
import { recordPage } from '#app/web/record-page.ts'

export const meta: MetaFunction<typeof loader> = (args) => recordTitle(args, args.data?.record)

export const loader = forAnyone((call) => recordPage(call, 'case-study'))

export default function CaseStudyPage() {
  return <RecordPage {...useLoaderData<typeof loader>()} />
}
