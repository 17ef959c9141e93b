import { longWaitDays } from '#app/domain/review-queue.ts'
import { paths } from '#app/paths.ts'
import { useMessages } from '../page/language.tsx'
import { Link } from '../page/link.tsx'

interface QueueCountsProps {
  counts: { all: number; mine: number; unclaimed: number; long: number }
}

/** How the whole queue stands, each number a way to what it counts. */
export function QueueCounts({ counts }: QueueCountsProps) {
  const { queue } = useMessages().review
  const links = [
    [paths.reviewQueue(), queue.all(counts.all)],
    [paths.reviewQueue({ whose: 'unclaimed' }), queue.unclaimed(counts.unclaimed)],
    [paths.reviewQueue({ whose: 'mine' }), queue.mine(counts.mine)],
    [paths.reviewQueue({ waiting: longWaitDays }), queue.long(counts.long, longWaitDays)],
  ] as const
  return (
    <nav aria-label={queue.counts}>
      <ul className="govuk-list app-queue-counts">
        {links.map(([to, label]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
