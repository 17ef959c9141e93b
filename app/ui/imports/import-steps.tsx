import { batchAllows } from '#app/domain/import-batch.ts'
import { paths } from '#app/paths.ts'
import type { ReadImport } from '#app/use-cases/import-batches/read-import.ts'
import { Button, ButtonLink } from '../forms/button.tsx'
import { Tick } from '../forms/choices.tsx'
import { Form } from '../forms/form.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

/** What can be done with an import now. */
export function ImportSteps({ batch, counts }: ReadImport) {
  const { page } = useMessages().imports
  const allows = (action: Parameters<typeof batchAllows>[1]) => batchAllows(batch, action)
  return (
    <>
      {allows('choose') && (
        <section aria-labelledby="steps">
          <h2 className="govuk-heading-m" id="steps">
            {page.steps}
          </h2>
          <ol className="govuk-list govuk-list--number">
            <li>
              <Link to={paths.importColumns(batch.id)}>{page.columns}</Link>
            </li>
            <li>
              <Link to={paths.importWords(batch.id)}>{page.words}</Link>
            </li>
            <li>
              <Link to={paths.importPreview(batch.id)}>{page.preview}</Link>
            </li>
          </ol>
        </section>
      )}
      {allows('go-on') && (
        <Form>
          <Button name="do" value="go-on" once>
            {page.goOn}
          </Button>
        </Form>
      )}
      {allows('check') && (
        <Form>
          <p className="govuk-hint">{page.checkHint}</p>
          <Button name="do" value="check" once look={allows('import') ? 'secondary' : 'primary'}>
            {page.check}
          </Button>
        </Form>
      )}
      {allows('import') && counts.accepted + counts.changed > 0 && (
        <Form>
          {counts.changed > 0 && <Tick name="revise" label={page.revise} hint={page.reviseHint} />}
          <p className="govuk-body">{page.anonymity}</p>
          <Button name="do" value="import" once>
            {counts.accepted > 0 ? page.import(counts.accepted) : page.importNone}
          </Button>
        </Form>
      )}
      {batch.state === 'imported' && <ButtonLink to={paths.work()}>{page.work}</ButtonLink>}
      {allows('undo') && (
        <Form>
          <p className="govuk-hint">{page.undoHint}</p>
          <Button name="do" value="undo" once look="warning">
            {page.undo}
          </Button>
        </Form>
      )}
      {allows('delete') && (
        <Form>
          <Button name="do" value="delete" once look="secondary">
            {page.delete}
          </Button>
        </Form>
      )}
    </>
  )
}
