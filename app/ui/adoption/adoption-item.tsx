import type { Figure } from '#app/domain/adoption.ts'
import type { ReadAdoption } from '#app/domain/read-adoption.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { longDate } from '#app/messages/dates.ts'
import { paths } from '#app/paths.ts'
import { Table } from '../content/table.tsx'
import { Tag } from '../content/tag.tsx'
import { useLanguage, useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What one body did with the case study, in its own words. */
export function AdoptionItem({ slug, adoption }: { slug: string; adoption: ReadAdoption }) {
  const { organisation, stage, changedAt, contactRole, figures, before, measured } = adoption
  const { stage: stages, section } = useMessages().adoption
  const language = useLanguage()
  const own = adoption.language === language ? undefined : adoption.language
  return (
    <li className="app-adoption">
      <h3 className="govuk-heading-m">
        <Link to={paths.organisation(organisation.slug)}>{organisation.name}</Link>
      </h3>
      <p className="govuk-body">
        <Tag colour="teal">{stages[stage]}</Tag> {measured && <Tag colour="blue">{section.measured}</Tag>}{' '}
        <span className="app-adoption__when">
          {section.said} <time dateTime={changedAt}>{longDate(changedAt, language)}</time>
        </span>
      </p>
      {before.length > 0 && (
        <p className="govuk-body-s">
          {section.before}:{' '}
          {before
            .map(({ stage: earlier, at }) => `${stages[earlier]} (${longDate(at, language)})`)
            .join(', ')}
        </p>
      )}
      <Said label={section.why} text={adoption.why} lang={own} />
      <Said label={section.changed} text={adoption.changed} lang={own} />
      {figures.length > 0 && <Figures figures={figures} lang={own} />}
      {contactRole !== '' && <Said label={section.contact} text={contactRole} lang={own} />}
      {adoption.mayRemove && (
        <p className="govuk-body-s">
          <Link to={paths.adoption(slug, organisation.id)}>
            {section.change}
            <span className="govuk-visually-hidden">{section.of(organisation.name)}</span>
          </Link>
        </p>
      )}
    </li>
  )
}

function Said({ label, text, lang }: { label: string; text: string; lang: Language | undefined }) {
  if (text === '') return null
  return (
    <>
      <h4 className="govuk-heading-s app-adoption__label">{label}</h4>
      <p className="govuk-body app-adoption__text" lang={lang}>
        {text}
      </p>
    </>
  )
}

function Figures({ figures, lang }: { figures: readonly Figure[]; lang: Language | undefined }) {
  const { section } = useMessages().adoption
  const { measure, before, after, period } = section.figureColumns
  const own = (text: string) => (text === '' ? null : <span lang={lang}>{text}</span>)
  return (
    <Table
      caption={section.figures}
      captionSize="s"
      firstCellIsHeader
      stacks
      columns={[{ label: measure }, { label: before }, { label: after }, { label: period }]}
      rows={figures.map((figure) => [
        own(figure.measure),
        own(figure.before),
        own(figure.after),
        own(figure.period),
      ])}
    />
  )
}
