/** Where something is to go: an agenda there is, that of a coming meeting (made when it is not there yet), or a new one. */
export type AgendaTarget =
  { is: 'agenda'; id: string } | { is: 'meeting'; seriesId: string; planned: string } | { is: 'new' }

/** As the value of a choice on a page. */
export function targetValue(target: AgendaTarget): string {
  switch (target.is) {
    case 'agenda':
      return `agenda ${target.id}`
    case 'meeting':
      return `meeting ${target.seriesId} ${target.planned}`
    case 'new':
      return 'new'
  }
}

/** Such a value read back; null when it is none. */
export function readTarget(value: string): AgendaTarget | null {
  const [is, id = '', planned = ''] = value.split(' ')
  if (is === 'new') return { is }
  if (is === 'agenda' && id !== '') return { is, id }
  return is === 'meeting' && id !== '' && planned !== '' ? { is, seriesId: id, planned } : null
}
