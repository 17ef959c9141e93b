import type { ReactNode } from 'react'
import type { TaskStatus } from '#app/domain/completeness.ts'
import { Tag } from '../content/tag.tsx'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

export interface Task {
  key: string
  title: string
  to: string
  hint?: string
  status: TaskStatus
}

/** Tasks of writing in any order, each with how far it has got (the GOV.UK "complete multiple tasks" pattern). */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="govuk-task-list">
      {tasks.map((task) => (
        <OneTask key={task.key} task={task} />
      ))}
    </ul>
  )
}

function OneTask({ task: { key, title, to, hint, status } }: { task: Task }) {
  const statusId = `task-${key || 'first'}-status`
  const canStart = status !== 'cannot-start'
  return (
    <li
      className={
        canStart ? 'govuk-task-list__item govuk-task-list__item--with-link' : 'govuk-task-list__item'
      }
    >
      <div className="govuk-task-list__name-and-hint">
        {canStart ? (
          <Link className="govuk-link govuk-task-list__link" to={to} aria-describedby={statusId}>
            {title}
          </Link>
        ) : (
          <div>{title}</div>
        )}
        {hint !== undefined && <div className="govuk-task-list__hint">{hint}</div>}
      </div>
      <Status id={statusId} status={status} />
    </li>
  )
}

function Status({ id, status }: { id: string; status: TaskStatus }): ReactNode {
  const label = useMessages().writing.tasks.status[status]
  const className =
    status === 'cannot-start'
      ? 'govuk-task-list__status govuk-task-list__status--cannot-start-yet'
      : 'govuk-task-list__status'
  return (
    <div className={className} id={id}>
      {status === 'in-progress' || status === 'not-started' ? (
        <Tag colour={status === 'in-progress' ? 'teal' : 'blue'}>{label}</Tag>
      ) : (
        label
      )}
    </div>
  )
}
