import { data, redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { isNested } from '#app/domain/terms.ts'
import { readIn } from '#app/domain/text.ts'
import { Fault } from '#app/domain/fault.ts'
import { inLanguage, paths } from '#app/paths.ts'
import { AdminCrumbs } from '#app/ui/admin/admin-crumbs.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { useErrors } from '#app/ui/forms/issues.ts'
import { useLanguage, useMessages } from '#app/ui/page/language.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { MergeTerm } from '#app/ui/vocabularies/merge-term.tsx'
import { RetireTerm } from '#app/ui/vocabularies/retire-term.tsx'
import { TermForm, useTermLabels } from '#app/ui/vocabularies/term-form.tsx'
import { TermNews } from '#app/ui/vocabularies/term-news.tsx'
import { TermUses } from '#app/ui/vocabularies/term-uses.tsx'
import { changeTerm } from '#app/use-cases/vocabularies/change-term.ts'
import { mergeTerm } from '#app/use-cases/vocabularies/merge-term.ts'
import { readTerm } from '#app/use-cases/vocabularies/read-vocabularies.ts'
import { bringTermBack, retireTerm } from '#app/use-cases/vocabularies/retire-term.ts'
import { forSignedIn, type SignedInCall } from '#app/web/access.ts'
import { readForm, textOf } from '#app/web/forms.ts'
import { goTo } from '#app/web/respond.ts'
import { readTermForm, vocabularyAt } from '#app/web/vocabulary-form.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded, ...args }) =>
  pageTitle(args, (m) =>
    loaded === undefined ? m.admin.page.vocabularies.title : readIn(loaded.term.label, loaded.language).text,
  )

export const loader = forSignedIn((call) => {
  const { portal, visitor, url, language } = call
  const { vocabulary, id } = termOf(call)
  const present = portal.terms().present(vocabulary, id)
  if (present !== id) throw redirect(inLanguage(paths.term(vocabulary, present), language))
  const read = readTerm(portal, visitor, { vocabulary, id })
  const into = read.targets.find((target) => target.id === url.searchParams.get('into')) ?? null
  return { vocabulary, language, into, ...read }
})

export const action = forSignedIn(async (call) => {
  const { portal, visitor, language } = call
  const { vocabulary, id } = termOf(call)
  const form = await readForm(call.request)
  const here = (done: string, now = id) => goTo(`${paths.term(vocabulary, now)}?done=${done}`, { language })
  switch (textOf(form, 'do')) {
    case 'change': {
      const typed = readTermForm(form)
      const changed = changeTerm(portal, visitor, {
        vocabulary,
        id,
        ...typed,
        before: textOf(form, 'before'),
      })
      return changed.ok
        ? here('changed', changed.value.id)
        : data({ issues: changed.issues, typed, failed: true }, { status: 422 })
    }
    case 'retire':
      retireTerm(portal, visitor, { vocabulary, id })
      return here('retired')
    case 'bring-back':
      bringTermBack(portal, visitor, { vocabulary, id })
      return here('brought-back')
    case 'merge': {
      const [into, confirmation] = [textOf(form, 'into'), textOf(form, 'confirmation')]
      const merged = mergeTerm(portal, visitor, { vocabulary, id, into, confirmation })
      if (!merged.ok) return data({ issues: merged.issues, typed: null, failed: true }, { status: 422 })
      return goTo(`${paths.term(vocabulary, into)}?done=merged`, { language })
    }
    default:
      throw new Fault('bad-request')
  }
})

function termOf({ params }: SignedInCall) {
  // A part of a subject has the subject in its id: `health/discharge-planning`.
  const id = [params['term'], params['part']].filter((part) => part !== undefined).join('/')
  return { vocabulary: vocabularyAt(params['vocabulary']), id }
}

export default function VocabularyTerm() {
  const { vocabulary, into, term, before, targets, whyNotRetire, whyNotMerge } =
    useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const done = useSearchParams()[0].get('done')
  const { vocabularies: words } = useMessages()
  const language = useLanguage()
  const errors = useErrors(sent?.issues, useTermLabels(vocabulary))
  const name = readIn(term.label, language).text
  const between = [{ label: words.name[vocabulary], to: paths.vocabulary(vocabulary) }]
  const shown = sent?.typed ?? { label: term.label, group: term.above ?? '' }
  return (
    <>
      <AdminCrumbs page="vocabularies" between={between} below={name} />
      <ErrorSummary errors={errors.lines} />
      {!sent && <TermNews done={done} />}
      <h1 className="govuk-heading-l">{name}</h1>
      <TermUses term={term} />
      <section aria-labelledby="change">
        <h2 className="govuk-heading-m" id="change">
          {isNested(vocabulary) ? words.change[vocabulary] : words.changeNameOnly}
        </h2>
        <TermForm
          key={before}
          {...{
            vocabulary,
            term: shown,
            errors,
            above: term.above,
            before,
            button: words.save,
            does: 'change',
          }}
        />
      </section>
      <RetireTerm term={term} whyNot={whyNotRetire} />
      <MergeTerm {...{ vocabulary, term, targets, into, errors, whyNot: whyNotMerge }} />
    </>
  )
}
