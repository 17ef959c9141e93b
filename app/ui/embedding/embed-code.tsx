import { TextArea } from '../forms/text-area.tsx'
import { TextInput } from '../forms/text-input.tsx'
import { useMessages } from '../page/language.tsx'

interface EmbedCodeProps {
  /** Of the page that is shown, and its whole address. */
  title: string
  address: string
  /** What another site shows: written by us and escaped. */
  html: string
  /** Where its system asks for the same. */
  oembed: string
}

/** What to put into another site, what it looks like there, and what systems ask for instead. */
export function EmbedCode({ title, address, html, oembed }: EmbedCodeProps) {
  const { embedding } = useMessages()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <p className="govuk-body">
          {embedding.of}{' '}
          <a className="govuk-link" href={address}>
            {title}
          </a>
        </p>
        <h2 className="govuk-heading-m">{embedding.system.title}</h2>
        <p className="govuk-body">{embedding.system.lead}</p>
        <TextInput name="oembed" label={embedding.system.label} value={oembed} readOnly />
        <h2 className="govuk-heading-m">{embedding.html.title}</h2>
        <p className="govuk-body">{embedding.html.lead}</p>
        <TextArea
          name="html"
          label={embedding.html.label}
          value={html}
          rows={8}
          readOnly
          spellCheck={false}
        />
        <h2 className="govuk-heading-m">{embedding.preview}</h2>
        <div className="govuk-inset-text app-prose" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </div>
  )
}
