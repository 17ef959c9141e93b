import { Fault } from '#app/domain/fault.ts'
import { paths } from '#app/paths.ts'
import type { Call } from './access.ts'
import { goTo } from './respond.ts'

/**
 * For pages about something that is no longer to be done with a record, such as editing a draft that was published
 * meanwhile: whoever comes by an old link or the back button is sent to its desk, which says where it stands.
 */
export function deskInstead<T>(call: Call, read: (recordId: string) => T): T {
  const recordId = call.params['id'] ?? ''
  try {
    return read(recordId)
  } catch (thrown) {
    throw thrown instanceof Fault && thrown.fault === 'wrong-state'
      ? goTo(paths.workOn(recordId), call)
      : thrown
  }
}
