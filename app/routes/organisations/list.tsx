import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOneOf, nations, type OrganisationType } from '#app/domain/vocabulary.ts'
import { paths } from '#app/paths.ts'
import { Pagination } from '#app/ui/content/pagination.tsx'
import { Button } from '#app/ui/forms/button.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { Select, type Option } from '#app/ui/forms/select.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { LetterLinks } from '#app/ui/organisations/letter-links.tsx'
import { OrganisationGroups } from '#app/ui/organisations/organisation-groups.tsx'
import { useMessages, useTerms } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { sharedPage } from '#app/ui/page/shared-page.ts'
import { listOrganisations } from '#app/use-cases/organisations/list-organisations.ts'
import { forAnyone } from '#app/web/access.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  sharedPage(args, { title: (m) => m.organisations.title, description: (m) => m.organisations.lead })

export const loader = forAnyone(({ portal, visitor, url, language }) => {
  const asked = (name: string) => url.searchParams.get(name) ?? ''
  const terms = portal.terms()
  const [nation, type] = [asked('nation'), terms.present('organisationType', asked('type'))]
  const query = {
    words: asked('q').slice(0, 200),
    nation: isOneOf(nations, nation) ? nation : null,
    type: isOneOf(terms.known('organisationType'), type) ? (type as OrganisationType) : null,
  }
  const [letter, page] = [asked('letter').slice(0, 2), Number.parseInt(asked('page'), 10) || 1]
  const { groups, ...list } = listOrganisations(portal, visitor, { ...query, letter, page, language })
  const shown = groups.map((group) => ({
    letter: group.letter,
    organisations: group.organisations.map(({ slug, name, type: kind, demonstration }) => ({
      slug,
      name: name[language],
      type: kind,
      demonstration,
    })),
  }))
  return { ...query, ...list, letter, groups: shown }
})

export default function Organisations() {
  const list = useLoaderData<typeof loader>()
  const { organisations: words, vocabulary } = useMessages()
  const types = useTerms().known('organisationType') as OrganisationType[]
  const { words: q, nation, type, letter } = list
  const address = (change: Record<string, string>) => {
    const query = { q, nation: nation ?? '', type: type ?? '', letter, ...change }
    const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
    return search.size > 0 ? `${paths.organisations()}?${search}` : paths.organisations()
  }
  const isFiltered = q !== '' || nation !== null || type !== null || letter !== ''
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.lead}</p>
      <Form method="get" role="search" key={address({})}>
        <TextInput name="q" type="search" label={words.searchLabel} value={q} width={30} maxLength={200} />
        <Select
          name="nation"
          label={words.nation}
          value={nation ?? ''}
          options={withAny(words.anyNation, nations, vocabulary.nation)}
        />
        <Select
          name="type"
          label={words.type}
          value={type ?? ''}
          options={withAny(words.anyType, types, vocabulary.organisationType)}
        />
        <Button>{words.button}</Button>
      </Form>
      <div role="status">
        <h2 className="govuk-heading-m">{words.count(list.total)}</h2>
      </div>
      {isFiltered && (
        <p className="govuk-body">
          <Link to={paths.organisations()}>{words.clear}</Link>
        </p>
      )}
      {list.total === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <>
          <LetterLinks letters={list.letters} current={letter} to={(to) => address({ letter: to })} />
          <OrganisationGroups groups={list.groups} />
          <Pagination
            page={list.page}
            pages={list.pages}
            toPage={(page) => address({ page: String(page) })}
          />
        </>
      )}
    </>
  )
}

function withAny<Id extends string>(any: string, ids: readonly Id[], labels: Record<Id, string>): Option[] {
  return [{ value: '', label: any }, ...ids.map((value) => ({ value, label: labels[value] }))]
}
