import { setLanguages, writtenSet, type SetLanguage, type StandingSet } from '#app/domain/synonym.ts'
import { paths } from '#app/paths.ts'
import type { SynonymList as Sets } from '#app/use-cases/synonyms/list-synonyms.ts'
import { Pagination } from '../content/pagination.tsx'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import { Select } from '../forms/select.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface SynonymListProps {
  list: Sets
  /** What the list was searched for. */
  words: string
  only: SetLanguage | null
}

/** Every set, or those that were looked for, with what can be done about each. */
export function SynonymList({ list, words, only }: SynonymListProps) {
  const { list: say } = useMessages().admin.synonyms
  const address = (page: number) => {
    const asked = { q: words, language: only ?? '', page: String(page) }
    return `?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))}`
  }
  return (
    <section aria-labelledby="all-synonyms">
      <h2 className="govuk-heading-m" id="all-synonyms">
        {say.title}
      </h2>
      <FindSets words={words} only={only} />
      <p className="govuk-body" role="status">
        {list.total === 0 ? say.none : say.count(list.total)}
      </p>
      {(words !== '' || only !== null) && (
        <p className="govuk-body">
          <Link to={paths.synonyms()}>{say.clear}</Link>
        </p>
      )}
      {list.total > 0 && <SetTable sets={list.sets} />}
      <Pagination page={list.page} pages={list.pages} toPage={address} />
    </section>
  )
}

function FindSets({ words, only }: Pick<SynonymListProps, 'words' | 'only'>) {
  const { synonyms } = useMessages().admin
  return (
    <Form method="get" role="search" aria-labelledby="all-synonyms" key={`${words} ${only ?? ''}`}>
      <TextInput
        name="q"
        type="search"
        label={synonyms.list.label}
        value={words}
        width={30}
        maxLength={100}
        autoComplete="off"
      />
      <Select
        name="language"
        label={synonyms.language}
        value={only ?? ''}
        options={[
          { value: '', label: synonyms.anyLanguage },
          ...setLanguages.map((value) => ({ value, label: synonyms.languages[value] })),
        ]}
      />
      <Button look="secondary">{synonyms.list.button}</Button>
    </Form>
  )
}

function SetTable({ sets }: { sets: readonly StandingSet[] }) {
  const { synonyms } = useMessages().admin
  const { columns } = synonyms.list
  return (
    <Form>
      <Table
        firstCellIsHeader
        stacks
        columns={[
          { label: columns.entries },
          { label: columns.language },
          { label: columns.state },
          { label: columns.do },
        ]}
        rows={sets.map((set) => [
          <SetWords key="entries" set={set} />,
          synonyms.languages[set.language],
          <SetState key="state" set={set} />,
          <SetActions key="do" set={set} />,
        ])}
      />
    </Form>
  )
}

/** The entries, as in the files: an equals sign between equals, an arrow to what the first one also finds. */
function SetWords({ set }: { set: StandingSet }) {
  const { alsoFinds } = useMessages().admin.synonyms.list
  const [first, ...others] = set.entries
  const lang = set.language === 'both' ? undefined : set.language
  if (!set.oneWay) return <span lang={lang}>{set.entries.join(' = ')}</span>
  return (
    <>
      <span lang={lang}>{first}</span> <span aria-hidden="true">→</span>
      <span className="govuk-visually-hidden">{alsoFinds}</span> <span lang={lang}>{others.join(', ')}</span>
    </>
  )
}

function SetState({ set }: { set: StandingSet }) {
  const { origin, off } = useMessages().admin.synonyms.list
  return (
    <>
      {origin[set.origin]}
      {!set.active && (
        <>
          {' '}
          <Tag colour="grey">{off}</Tag>
        </>
      )}
    </>
  )
}

function SetActions({ set }: { set: StandingSet }) {
  const { common, admin } = useMessages()
  const say = admin.synonyms.list
  const name = <span className="govuk-visually-hidden"> {say.changeOf(writtenSet(set))}</span>
  return (
    <div className="app-row-actions">
      <Link to={paths.synonymSet(set.id)}>
        {common.change}
        {name}
      </Link>
      <Button
        look="secondary"
        className="govuk-!-margin-bottom-0"
        name={set.active ? 'off' : 'on'}
        value={set.id}
        once
      >
        {set.active ? say.switchOff : say.switchOn}
        {name}
      </Button>
    </div>
  )
}
