import type { Finding } from '#app/domain/anonymity/finding.ts'
import type { Messages } from '#app/messages/en.ts'

/** What can be done about a finding for which no other words can be suggested. */
export function adviceFor(
  { rule }: Pick<Finding, 'rule'>,
  { rename, rewrite }: Messages['anonymity'],
): string {
  return rule === 'name-in-address' ? rename : rewrite
}
