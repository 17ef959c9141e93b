import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { otherLanguage } from '#app/domain/text.ts'
import { firstTask, translationTask } from '#app/domain/writing.ts'
import { kindName } from '#app/messages/kind-name.ts'
import type { Messages } from '#app/messages/en.ts'
import { fieldWordsOf } from '#app/messages/words-of.ts'

/** What a task of writing is called, and what is said at the top of its page. */
export function taskWords(
  messages: Messages,
  { kind, isReport = false }: { kind: RecordKind; isReport?: boolean },
  original: Language,
  task: string,
): { title: string; introduction: string } {
  const { tasks } = messages.writing
  if (task === translationTask) {
    return { title: tasks.translation[otherLanguage(original)], introduction: tasks.translationLead }
  }
  const words = fieldWordsOf(messages, kind)
  if (task !== firstTask) return words.group(task)
  return kind === 'case-study'
    ? { title: tasks.first, introduction: words.group('quick').introduction }
    : {
        title: messages.work.edit.title(kindName(messages, { kind, isReport }).toLowerCase()),
        introduction: '',
      }
}
