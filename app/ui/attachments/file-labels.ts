import type { EditionFile } from '#app/domain/attachment.ts'
import { languages } from '#app/domain/vocabulary.ts'
import type { Messages } from '#app/messages/en.ts'

/** What the inputs of the files page are called in the error summary, where each needs its file's name. */
export function fileLabels(
  words: Messages['attachments'],
  files: readonly EditionFile[],
): Record<string, string> {
  const labels: Record<string, string> = { files: words.add.label }
  for (const { id, name } of files) {
    for (const language of languages) {
      labels[`title.${id}.${language}`] = `${name}: ${words.titleLabel}`
      labels[`alt.${id}.${language}`] = `${name}: ${words.altLabel}`
    }
  }
  return labels
}
