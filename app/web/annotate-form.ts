import { annotationKinds } from '#app/domain/annotation.ts'
import type { Passage } from '#app/domain/annotations/choose-words.ts'
import { Fault } from '#app/domain/fault.ts'
import type { Bilingual } from '#app/domain/text.ts'
import { isOneOf, languages, type Language } from '#app/domain/vocabulary.ts'
import type { AskedAnnotation } from '#app/use-cases/casebooks/annotate-entry.ts'
import type { EntryAt } from '#app/use-cases/casebooks/read-entry-texts.ts'
import { textOf } from './forms.ts'

/** Which entry's texts the address is about. The casebook's own language is asked for when it says no other. */
export function entryAt(recordId: string, url: URL, usual: Language): EntryAt {
  const { searchParams } = url
  const language = searchParams.get('text')
  return {
    recordId,
    section: searchParams.get('section') ?? '',
    entry: searchParams.get('entry') ?? '',
    language: isOneOf(languages, language) ? language : usual,
  }
}

/** What the page of an entry's texts sends: something new, or a change to one annotation. */
export function readAnnotateForm(form: FormData): { lock: number; asked: AskedAnnotation } {
  const lock = Number(textOf(form, 'lock'))
  const [verb = '', id = ''] = textOf(form, 'do').split(' ')
  if (verb === 'remove') return { lock, asked: { do: 'remove', id } }
  if (verb === 'say') return { lock, asked: { do: 'say', id, words: wordsIn(form, `${id}.words`) } }
  if (verb !== 'add') throw new Fault('bad-request')
  // A button of the tools at the selection says what to do; otherwise what was chosen in the form does.
  const kind = id === '' ? textOf(form, 'kind') : id
  const selected = passagesIn(form, 'selection')
  const chosen =
    selected.length > 0
      ? { parts: selected, quote: '' }
      : { parts: passagesIn(form, 'part'), quote: textOf(form, 'quote') }
  return {
    lock,
    asked: {
      do: 'add',
      kind: isOneOf(annotationKinds, kind) ? kind : null,
      chosen,
      mark: textOf(form, 'mark'),
      words: wordsIn(form, 'words'),
    },
  }
}

/** Each is sent as "findings:10-42". */
function passagesIn(form: FormData, name: string): Passage[] {
  return form.getAll(name).flatMap((value) => {
    if (typeof value !== 'string') return []
    const [, field, start, end] = /^(\w+):(\d{1,7})-(\d{1,7})$/.exec(value) ?? []
    return field === undefined ? [] : [{ field, start: Number(start), end: Number(end) }]
  })
}

function wordsIn(form: FormData, name: string): Bilingual {
  const said = (language: Language) => textOf(form, `${name}.${language}`).replace(/\r\n?/g, '\n').trim()
  return { en: said('en'), cy: said('cy') }
}
