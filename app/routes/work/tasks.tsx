import { useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { progressOf } from '#app/domain/completeness.ts'
import { otherLanguage, readIn } from '#app/domain/text.ts'
import { translationTask } from '#app/domain/writing.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/forms/button.tsx'
import { useMessages } from '#app/ui/page/language.tsx'
import { Link } from '#app/ui/page/link.tsx'
import { pageTitle } from '#app/ui/page/title.ts'
import { CompletenessMeter } from '#app/ui/work/completeness-meter.tsx'
import { DeskLinks } from '#app/ui/work/desk-links.tsx'
import { DoneBanner } from '#app/ui/work/done-banner.tsx'
import { NextQuestion } from '#app/ui/work/next-question.tsx'
import { Returned } from '#app/ui/work/returned.tsx'
import { TaskList } from '#app/ui/work/task-list.tsx'
import { taskWords } from '#app/ui/work/task-words.ts'
import { taskOfFiles } from '#app/use-cases/attachments/task-of-files.ts'
import { readDeskLinks } from '#app/use-cases/lineage/read-lineage.ts'
import { readDraft } from '#app/use-cases/records/read-draft.ts'
import { forSignedIn } from '#app/web/access.ts'
import { deskInstead } from '#app/web/desk-instead.ts'
import { goTo } from '#app/web/respond.ts'

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (m) => [m.writing.tasks.title, args.data?.title.text].filter(Boolean).join(': '))

/** Kinds that are not written task by task have all their questions on one page. */
export const loader = forSignedIn((call) => {
  const { record, draft } = deskInstead(call, (id) => readDraft(call.portal, call.visitor, id))
  const progress = progressOf(record)
  if (progress === null) throw goTo(paths.edit(record.id) + call.url.search, call)
  return {
    id: record.id,
    kind: record.kind,
    original: draft.original,
    title: readIn(draft.content.title, call.language),
    returned: draft.returned,
    progress,
    links: readDeskLinks(call.portal, call.visitor, record.id),
    files: taskOfFiles(call.portal, draft),
  }
})

export default function TasksPage() {
  const record = useLoaderData<typeof loader>()
  const messages = useMessages()
  const [search] = useSearchParams()
  const { id, kind, original, title, progress } = record
  const { tasks: words } = messages.writing
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <DoneBanner done={search.get('done')} />
        <span className="govuk-caption-xl" lang={title.translated ? undefined : title.language}>
          {title.text || messages.work.list.untitled}
        </span>
        <h1 className="govuk-heading-xl">{words.title}</h1>
        <p className="govuk-body-l">{words.lead}</p>
        <Returned record={record} reasons={record.returned} />
        <CompletenessMeter percent={progress.percent} depth={progress.depth} />
        <NextQuestion record={record} question={progress.next} />
        <h2 className="govuk-heading-m">{words.heading}</h2>
        <TaskList
          tasks={[
            ...progress.tasks.map(({ task, status }) => ({
              key: task,
              title: taskWords(messages, { kind }, original, task).title,
              to: paths.edit(id, task),
              hint:
                status === 'cannot-start'
                  ? words.cannotStart
                  : task === translationTask
                    ? messages.writing.next.translation[otherLanguage(original)]
                    : undefined,
              status,
            })),
            {
              key: 'files',
              title: messages.attachments.title,
              to: paths.files(id),
              hint: messages.attachments.optional,
              status: record.files,
            },
          ]}
        />
        {progress.depth === 'started' && <p className="govuk-body">{words.checkNotYet}</p>}
        <ButtonLink to={paths.checkAnswers(id)} look={progress.depth === 'started' ? 'secondary' : undefined}>
          {words.check}
        </ButtonLink>
        <DeskLinks id={id} links={{ ...record.links, mayCopy: false }} />
        <p className="govuk-body">
          {words.later} <Link to={paths.workOn(id)}>{words.toDesk}</Link>
        </p>
      </div>
    </div>
  )
}
