import { data } from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  useLocation,
  useSearchParams,
  type MetaFunction,
} from '@remix-run/react'
import { useRef } from 'react'
import { editAll, strayEdits } from '#app/domain/casebook-edit.ts'
import type { Issue } from '#app/domain/issue.ts'
import type { Person } from '#app/domain/person.ts'
import type { Language } from '#app/domain/vocabulary.ts'
import { useAutosave } from '#app/enhance/use-autosave.ts'
import { useDragOrder } from '#app/enhance/use-drag-order.ts'
import { paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { SectionsForm, type SectionsFormProps } from '#app/ui/casebooks/sections-form.tsx'
import type { StrayText } from '#app/ui/casebooks/sections-conflict.tsx'
import { useLocalPath } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { DoneBanner } from '#app/ui/work/done-banner.tsx'
import { editSections, type EditSections } from '#app/use-cases/casebooks/edit-sections.ts'
import { fillSection } from '#app/use-cases/casebooks/fill-section.ts'
import { findCandidates } from '#app/use-cases/casebooks/find-candidates.ts'
import { groupByTheme } from '#app/use-cases/casebooks/group-by-theme.ts'
import { readSectionSearches } from '#app/use-cases/casebooks/read-section-searches.ts'
import { readSections } from '#app/use-cases/casebooks/read-sections.ts'
import type { Saved } from '#app/use-cases/submissions/save-draft.ts'
import { publish } from '#app/use-cases/submissions/publish.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { sectionsAddress, writingIn } from '#app/web/sections-address.ts'
import type { Pressed } from '#app/web/sections-button.ts'
import { readSectionsForm, type TypedEdit } from '#app/web/sections-form.ts'

export const meta: MetaFunction = (args) => pageTitle(args, (m) => m.casebooks.arrange.title)

export const loader = forSignedIn(async (call) => {
  const { portal, visitor, url, language } = call
  const draft = deskInstead(call, (id) => readSections(portal, visitor, id, language))
  const recordId = draft.id
  const words = url.searchParams.get('q')
  return {
    draft,
    writing: writingIn(url, draft.original),
    searches: await readSectionSearches(portal, visitor, draft, language),
    candidates: words === null ? null : await findCandidates(portal, visitor, { recordId, words }, language),
  }
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor } = call
  const recordId = call.params['id'] ?? ''
  const form = await readForm(call.request)
  const before = readSections(portal, visitor, recordId, call.language)
  const writing = writingIn(call.url, before.original)
  const asked = readSectionsForm(form, before.sections, writing, () => portal.newId())
  const { typed, adding, edits, then } = asked
  const asEdited = { recordId, lock: asked.lock, edits: [...typed, ...edits] }
  const saved = await save(portal, visitor, asEdited, asked)
  const now = readSections(portal, visitor, recordId, call.language)
  const comeBack = (issues: Issue[], status: number) => {
    const draft = saved.ok ? now : { ...now, sections: editAll(now.sections, typed) }
    const conflict = !saved.ok && saved.because === 'changed-meanwhile'
    const theirs = conflict ? now.sections : null
    return data(
      { issues, draft, adding, theirs, stray: strayTexts(now.sections, typed, writing) },
      { status },
    )
  }
  if (!saved.ok) {
    if (saved.because === 'issues') return comeBack(saved.issues, 422)
    return comeBack([{ field: '', problem: 'changed-meanwhile' }], 409)
  }
  if (asked.issues.length > 0) return comeBack(asked.issues, 422)
  switch (then.go) {
    case 'autosave':
      return goTo(paths.sections(recordId), call)
    case 'preview':
      return goTo(paths.preview(recordId), call)
    case 'head':
      return goTo(paths.edit(recordId), call)
    case 'annotate':
      return goTo(paths.annotate(recordId, then.section, then.entry), call)
    case 'publish': {
      const published = publish(portal, visitor, { recordId })
      if (!published.ok) return comeBack(published.issues, 422)
      return goTo(`${paths.workOn(recordId)}?done=published`, call)
    }
    case 'here':
      return goTo(sectionsAddress(recordId, then, { url: call.url, words: textOf(form, 'q').trim() }), call)
  }
})

function save(
  portal: Portal,
  editor: Person,
  asEdited: EditSections,
  { fill, group }: Pick<Pressed, 'fill' | 'group'>,
): Promise<Saved> | Saved {
  if (fill) return fillSection(portal, editor, { ...asEdited, ...fill })
  if (group) return groupByTheme(portal, editor, { ...asEdited, ...group })
  return editSections(portal, editor, asEdited)
}

function strayTexts(
  sections: Parameters<typeof strayEdits>[0],
  typed: readonly TypedEdit[],
  language: Language,
): StrayText[] {
  return strayEdits(sections, typed)
    .flatMap((edit) => (edit.do === 'comment' ? [edit.commentary] : [edit.title, edit.introduction]))
    .filter((text) => text[language] !== '')
    .map((text) => ({ text: text[language], language }))
}

export default function SectionsPage() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { key } = useLocation()
  const back = answer ?? null
  return (
    <>
      <DoneBanner done={back ? null : search.get('done')} />
      {/* Every answer from the server starts the inputs anew: they would otherwise keep what was typed elsewhere. */}
      <SavingForm
        key={key}
        writing={loaded.writing}
        candidates={loaded.candidates}
        searches={loaded.searches}
        ask={search.get('ask')}
        draft={back?.draft ?? loaded.draft}
        issues={back?.issues ?? []}
        adding={back?.adding ?? null}
        theirs={back?.theirs ?? null}
        stray={back?.stray ?? []}
      />
    </>
  )
}

function SavingForm(props: Omit<SectionsFormProps, 'form' | 'autosave'>) {
  const form = useRef<HTMLFormElement>(null)
  // The lock the words on the page started from: data that are loaded anew must not raise it.
  const { lock } = useRef(props.draft).current
  const to = useLocalPath(paths.autosaveSections(props.draft.id, props.writing))
  const autosave = useAutosave(form, { to, lock: String(lock), paused: props.theirs !== null })
  useDragOrder(form)
  return <SectionsForm {...props} form={form} autosave={autosave} />
}
