import type { Completeness } from '#app/domain/completeness.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { translationTask } from '#app/domain/writing.ts'
import { paths } from '#app/paths.ts'
import { SummaryList } from '../content/summary-list.tsx'
import { useMessages } from '../page/language.tsx'
import { taskWords } from './task-words.ts'

interface TranslationAnswerProps {
  record: { id: string; kind: RecordKind; original: Language }
  tasks: Completeness['tasks']
}

/** How far the words are in the portal's other language, with a link to go on. */
export function TranslationAnswer({ record, tasks }: TranslationAnswerProps) {
  const messages = useMessages()
  const { check, tasks: words } = messages.writing
  const { title } = taskWords(messages, record, record.original, translationTask)
  const status = tasks.find(({ task }) => task === translationTask)?.status ?? 'not-started'
  return (
    <section aria-labelledby="answers-translation">
      <h2 className="govuk-heading-m" id="answers-translation">
        {title}
      </h2>
      <SummaryList
        rows={[
          {
            key: 'translation',
            label: check.translation,
            value: words.status[status],
            actions:
              status === 'cannot-start'
                ? []
                : [{ to: paths.edit(record.id, translationTask), label: check.change, of: title }],
          },
        ]}
      />
    </section>
  )
}
