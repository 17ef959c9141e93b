import type { Block, BlockDocument } from '#app/domain/blocks.ts'
import type { ShownText } from '#app/domain/shown.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { Table } from '../content/table.tsx'
import { TextBlocks } from './text-blocks.tsx'

/** An agenda to read, on paper or on a screen, with what is needed to talk about each item. */
export function AgendaOnPaper({ agenda }: { agenda: BlockDocument }) {
  return (
    <article className="app-paper">
      <Pieces blocks={agenda.blocks} language={agenda.language} first />
    </article>
  )
}

interface PiecesProps {
  blocks: readonly Block[]
  language: Language
  /** Whether the page's title is among them. */
  first: boolean
}

function Pieces({ blocks, language, first }: PiecesProps) {
  return (
    <>
      {blocks.map((block, index) => (
        <OnPaper key={index} block={block} language={language} first={first && index === 0} />
      ))}
    </>
  )
}

/** `language` is that of what it stands in: what is in another one says so. A page has one title. */
function OnPaper({ block, language, first }: { block: Block; language: Language; first: boolean }) {
  switch (block.is) {
    case 'title':
      return first ? (
        <h1 className="govuk-heading-xl">{block.text}</h1>
      ) : (
        <h2 className="govuk-heading-xl">{block.text}</h2>
      )
    case 'fact':
      return (
        <p className="govuk-body">
          <strong>{block.label}:</strong> {block.text}
        </p>
      )
    case 'heading':
      return <Heading {...block} language={language} />
    case 'about':
      return <p className="govuk-body-s app-paper__about">{block.text}</p>
    case 'notice':
      return <p className="govuk-inset-text">{block.text}</p>
    case 'note':
      return (
        <div className="app-paper__note">
          <p className="govuk-body">
            <strong>{block.label}:</strong>
          </p>
          {block.lines.map((line, index) => (
            <p
              key={index}
              className="govuk-body"
              lang={block.language === language ? undefined : block.language}
            >
              {line}
            </p>
          ))}
        </div>
      )
    case 'link':
      return <LinkOnPaper {...block} language={language} />
    case 'overview':
      return <Overview {...block} language={language} />
    case 'text':
      return (
        <div lang={block.language === language ? undefined : block.language}>
          <TextBlocks blocks={block.blocks} />
        </div>
      )
    case 'part':
      return (
        <div lang={block.language === language ? undefined : block.language} className="app-paper__part">
          <Pieces blocks={block.blocks} language={block.language} first={first} />
        </div>
      )
  }
}

type Of<Kind extends Block['is']> = Extract<Block, { is: Kind }> & { language: Language }

function Heading({ level, text, number, href, language }: Of<'heading'>) {
  if (level === 2) return <h3 className="govuk-heading-s">{text.text}</h3>
  if (level === 3) return <h4 className="govuk-heading-s">{text.text}</h4>
  return (
    <h2 className="govuk-heading-m app-paper__title">
      {number !== null && `${number}. `}
      {href === null ? (
        <InItsLanguage text={text} language={language} />
      ) : (
        <a href={href} className="app-paper__link">
          <InItsLanguage text={text} language={language} />
        </a>
      )}
    </h2>
  )
}

/** Printed with its whole address, as every link to somewhere is. */
function LinkOnPaper({ label, text, href, language }: Of<'link'>) {
  return (
    <p className="govuk-body-s app-paper__address">
      {label}:{' '}
      <a href={href} className="govuk-link">
        <InItsLanguage text={text} language={language} />
      </a>
    </p>
  )
}

function Overview({ caption, heads, rows, language }: Of<'overview'>) {
  return (
    <Table
      caption={caption}
      captionSize="m"
      stacks
      firstCellIsHeader
      columns={[
        { label: heads.item },
        { label: heads.organisation },
        { label: heads.minutes, numeric: true },
        { label: heads.until, numeric: true },
      ]}
      rows={rows.map((row) => [
        <InItsLanguage text={row.item} language={language} />,
        row.organisation,
        row.minutes,
        row.until,
      ])}
    />
  )
}

function InItsLanguage({ text, language }: { text: ShownText; language: Language }) {
  return text.language === language ? <>{text.text}</> : <span lang={text.language}>{text.text}</span>
}
