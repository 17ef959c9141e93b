import type { QrCode } from '#app/use-cases/second-factor/qr-code.ts'
import { Button } from '../forms/button.tsx'
import { Form } from '../forms/form.tsx'
import type { FormErrors } from '../forms/issues.ts'
import { useMessages } from '../page/language.tsx'
import { CodeInput } from './code-input.tsx'
import { QrPicture } from './qr-picture.tsx'

/** The key for the app, as a picture and as text, and the code that shows that the app has it. */
export function SetUpForm({ setUp, errors }: { setUp: { qr: QrCode; secret: string }; errors: FormErrors }) {
  const words = useMessages().secondFactor.setUp
  return (
    <>
      <h2 className="govuk-heading-m">{words.scan}</h2>
      <QrPicture qr={setUp.qr} />
      <p className="govuk-body">{words.cannotScan}</p>
      <p className="govuk-body">
        {words.key}: <code className="app-set-up-key">{setUp.secret}</code>
      </p>
      <Form>
        <CodeInput name="code" label={words.code} hint={words.codeHint} error={errors.of('code')} />
        <Button name="do" value="turn-on" once>
          {words.button}
        </Button>
      </Form>
    </>
  )
}
