import { z } from 'zod'
import { noText } from '#app/domain/text.ts'
import { languages } from '#app/domain/vocabulary.ts'
import type { Description } from '#app/use-cases/attachments/describe-files.ts'
import { textOf } from './forms.ts'

const bilingual = z.object({ en: z.string(), cy: z.string() })
const seen = z.object({ title: bilingual, alt: bilingual })

/** What was typed about each file that the page showed. */
export function readDescriptions(form: FormData): Description[] {
  return [...form.keys()].flatMap((name) => {
    const id = /^seen\.([\w-]+)$/.exec(name)?.[1]
    return id === undefined ? [] : [{ id, ...typed(form, id), seen: seenBefore(textOf(form, name)) }]
  })
}

function typed(form: FormData, id: string): Pick<Description, 'title' | 'alt'> {
  const of = (part: 'title' | 'alt') => {
    const [en = '', cy = ''] = languages.map((language) =>
      textOf(form, `${part}.${id}.${language}`).replace(/\s+/g, ' ').trim(),
    )
    return { en, cy }
  }
  return { title: of('title'), alt: of('alt') }
}

/** What stood there when the page was opened. Nobody but the page writes this; anything else counts as nothing. */
function seenBefore(text: string): Description['seen'] {
  try {
    return seen.parse(JSON.parse(text))
  } catch {
    return { title: noText, alt: noText }
  }
}
