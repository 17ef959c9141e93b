import { Fault } from '#app/domain/fault.ts'
import { largestImport } from '#app/domain/import-batch.ts'
import {
  importTargets,
  listedTargets,
  usualTargets,
  type ImportChoices,
  type ListedTarget,
} from '#app/domain/import-choices.ts'
import type { Attribution } from '#app/domain/record.ts'
import { isOneOf } from '#app/domain/vocabulary.ts'
import { textOf } from './forms.ts'
import { partsOfForm } from './multipart.ts'

const longestSource = 300
const limits = { file: largestImport, field: 4_096, parts: 10 }

/** The form that a file of cases comes with. `bytes` is null for one that is too large. */
export async function readImportForm(
  request: Request,
): Promise<{ form: FormData; fileName: string; bytes: Uint8Array | null }> {
  const form = new FormData()
  let sent = { fileName: '', bytes: new Uint8Array() as Uint8Array | null }
  for await (const { name, fileName, bytes } of partsOfForm(request, limits)) {
    if (fileName !== null) sent = { fileName: fileName.slice(0, 200), bytes }
    else if (bytes === null) throw new Fault('bad-request')
    else form.append(name, Buffer.from(bytes).toString('utf8'))
  }
  return { form, ...sent }
}

/** Names of inputs: `column.title`, `usual.sector`, `source.licence`. */
export function readColumnsForm(
  form: FormData,
): Pick<ImportChoices, 'columns' | 'usual' | 'separator' | 'joins' | 'source'> {
  const columns: ImportChoices['columns'] = {}
  for (const target of importTargets) {
    const column = textOf(form, `column.${target}`)
    if (column !== '') columns[target] = column
  }
  const usual: ImportChoices['usual'] = {}
  for (const target of usualTargets) {
    const id = textOf(form, `usual.${target}`)
    if (id === '') continue
    if (!isOneOf(listedTargets[target], id)) throw new Fault('bad-request')
    usual[target] = id
  }
  const separator = textOf(form, 'separator').slice(0, 5)
  const said = (part: keyof Attribution) => textOf(form, `source.${part}`).trim().slice(0, longestSource)
  const source = { from: said('from'), licence: said('licence'), link: said('link') }
  return { columns, usual, separator, joins: form.has('joins'), source }
}

/** Each word with what it stands for: `word.outcome.0` is the file's, `meaning.outcome.0` ours; `body.0`, `meant.0`. */
export function readWordsForm(form: FormData): Pick<ImportChoices, 'meanings' | 'bodies'> {
  const meanings: ImportChoices['meanings'] = {}
  for (const target of Object.keys(listedTargets) as ListedTarget[]) {
    const words = pairsOf(form, `word.${target}`, `meaning.${target}`)
    if (words.some(([, id]) => id !== '' && !isOneOf(listedTargets[target], id))) {
      throw new Fault('bad-request')
    }
    if (words.length > 0) meanings[target] = Object.fromEntries(words)
  }
  return { meanings, bodies: Object.fromEntries(pairsOf(form, 'body', 'meant')) }
}

function pairsOf(form: FormData, written: string, meant: string): [string, string][] {
  const pairs: [string, string][] = []
  for (let i = 0; form.has(`${written}.${i}`); i += 1) {
    pairs.push([textOf(form, `${written}.${i}`), textOf(form, `${meant}.${i}`)])
  }
  return pairs
}
