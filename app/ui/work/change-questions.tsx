import { changeKinds, type ChangeKind } from '#app/domain/vocabulary.ts'
import { Radios } from '../forms/choices.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { useMessages } from '../page/language.tsx'

interface ChangeQuestionsProps {
  changeKind: ChangeKind
  changeNote: string
  error: string | undefined
}

/** What readers are told of a new edition. */
export function ChangeQuestions({ changeKind, changeNote, error }: ChangeQuestionsProps) {
  const { work, vocabulary } = useMessages()
  const { change } = work.edit
  return (
    <>
      <Radios
        name="changeKind"
        legend={change.legend}
        legendSize="m"
        hint={change.hint}
        value={changeKind}
        choices={changeKinds.map((kind) => ({ value: kind, label: vocabulary.changeKind[kind] }))}
      />
      <TextArea
        name="changeNote"
        label={change.note}
        hint={change.noteHint}
        value={changeNote}
        error={error}
        rows={3}
      />
    </>
  )
}
