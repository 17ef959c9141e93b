import type { Block, BlockDocument } from '#app/domain/blocks.ts'
import { byUrgency, isOpenAction } from '#app/domain/minutes.ts'
import type { ReadAgenda, ReadAgendaItem } from '#app/domain/read-agenda.ts'
import type { PortalRecord } from '#app/domain/record.ts'
import type { SlideShow } from '#app/domain/slide.ts'
import { readIn } from '#app/domain/text.ts'
import type { Language, RecordKind } from '#app/domain/vocabulary.ts'
import { bothLanguages } from '#app/messages/both.ts'
import { inLanguage, paths } from '#app/paths.ts'
import type { Portal } from '#app/portal.ts'
import { editionsOnAgenda } from '#db/agendas.ts'
import { findOrganisation } from '#db/organisations.ts'
import { findRecords } from '#db/records.ts'
import { actionsOfSeries } from '#db/meeting-actions.ts'
import { actionBlocks } from '../meetings/minutes-blocks.ts'
import { countServed } from '../holders/count-served.ts'
import { keyPointsOf } from '../records/key-points.ts'
import { agendaBlocks, type PaperAgenda, type PaperItem } from './agenda-blocks.ts'
import { organisationNameOfAgenda } from './agenda-organisation.ts'
import { agendaSlides } from './agenda-slides.ts'

/** What a meeting talks about, by kind of record. */
const mainFields: Record<RecordKind, readonly string[]> = {
  'case-study': ['problem', 'whatWeDid', 'whatChanged'],
  excerpt: ['complaint', 'findings', 'learningPoints'],
  casebook: ['introduction'],
}

/** An agenda its reader may see as a document to take along, with the main points of each record and its source. */
export function agendaOnPaper(portal: Portal, agenda: ReadAgenda, language: Language): BlockDocument {
  const paper = paperAgenda(portal, agenda, language)
  const blocks = [
    ...agendaBlocks(paper, bothLanguages[language], language),
    ...openActions(portal, agenda, language),
  ]
  return { title: agenda.title, language, blocks }
}

/** The same as slides to show. */
export function agendaOnScreen(portal: Portal, agenda: ReadAgenda, language: Language): SlideShow {
  return agendaSlides(paperAgenda(portal, agenda, language), bothLanguages[language], language)
}

/** With the main points of each record, its source and its address. */
export function paperAgenda(portal: Portal, agenda: ReadAgenda, language: Language): PaperAgenda {
  const ids = agenda.items.flatMap(({ record }) => (record?.card ? [record.id] : []))
  countServed(portal, 'document', ids)
  const records = new Map(findRecords(portal.db, ids).map((record) => [record.id, record]))
  const editions = [...editionsOnAgenda(portal.db, agenda.id).values()]
  const chosen = new Map(
    editions.flatMap((live) => {
      const record = records.get(live.recordId)
      return record ? [[record.id, { ...record, live }]] : []
    }),
  )
  const items = agenda.items.map((item) => onPaper(portal, item, chosen.get(item.record?.id ?? ''), language))
  return { ...agenda, items, organisation: organisationNameOfAgenda(portal, agenda, language) }
}

/** What earlier meetings of the team gave people to do, and is not done yet. */
function openActions({ db }: Portal, { seriesId, id }: ReadAgenda, language: Language): Block[] {
  const all = seriesId === null ? [] : actionsOfSeries(db, seriesId)
  const open = byUrgency(all).filter((action) => isOpenAction(action) && action.agendaId !== id)
  return actionBlocks(bothLanguages[language].meetings.minutes.openActions, open, language)
}

/** `record` holds the edition chosen; none for what cannot be read. */
function onPaper(
  portal: Portal,
  item: ReadAgendaItem,
  record: PortalRecord | undefined,
  language: Language,
): PaperItem {
  if (record === undefined) return { ...item, keyPoints: [], source: null, address: null }
  const owner = findOrganisation(portal.db, record.organisationId)
  return {
    ...item,
    keyPoints: keyPointsOf(portal, record, mainFields[record.kind], language),
    source: {
      owner: owner === null ? '' : readIn(owner.name, language).text,
      attribution: record.attribution,
    },
    address: portal.settings.publicOrigin + inLanguage(paths.record(record), language),
  }
}
