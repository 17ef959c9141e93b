import type { UsualItem } from '#app/domain/agenda-template.ts'
import type { PackTemplate } from '#app/domain/team-meetings.ts'

/** What a usual item says: its title, and questions that get people talking, one on each line. */
export interface UsualWords {
  title: string
  questions: string
}

/** Starting points for agendas, by kind of meeting. */
export const templates = {
  title: 'Agenda templates',
  lead: 'A template gives an agenda its usual items, each with a purpose, minutes and questions. The records you choose go where it says. You can change, move or remove every item afterwards.',
  read: 'Read what each template has',
  caption: (template: string) => `Items: ${template}`,
  item: 'Item',
  purpose: 'Purpose',
  minutes: 'Minutes',
  records: 'The records you choose',
  recordsPurpose: 'As you decide for each',
  recordsQuestions: 'Suggested from each record',
  without: (minutes: string) => `${minutes} without the records`,
  start: 'Start an agenda from it',
  series: 'Set up meetings of a team with it',
  /** On the page of an agenda. */
  use: {
    summary: 'Add the items of a template',
    text: 'Nothing on this agenda is lost: what a template begins with goes first, what it ends with goes last. An item that is here already, by its title, is not added again. Once an agenda has gone out, all of them follow at the end.',
    label: 'Template',
    button: 'Add its items',
  },
  agendaTitle: (template: string) => `${template}: good practice`,
  about: {
    'team-meeting': 'For the regular meeting of a team that makes good practice a standing item.',
    'complaints-panel':
      'For those who look at complaints together: what came in, what others learned, and what changes here.',
    'scrutiny-committee':
      'For a committee that looks into how a service does, with evidence from elsewhere, and makes recommendations.',
    board:
      'For a board or cabinet that wants to know what complaints and others’ experience mean for its risks.',
  } satisfies Record<PackTemplate, string>,
  items: {
    welcome: { title: 'Welcome and apologies', questions: '' },
    apologies: { title: 'Apologies', questions: '' },
    declarations: { title: 'Declarations of interest', questions: '' },
    minutes: { title: 'Minutes of the last meeting', questions: 'Are they right?' },
    actions: {
      title: 'Actions from last time',
      questions: 'What is done, and what shows it?\nWhat is stuck, and who can help?',
    },
    complaints: {
      title: 'Complaints received and closed since the last meeting',
      questions: 'What came up more than once?\nWhere did people wait too long, and why?',
    },
    assurance: {
      title: 'Complaints and what was learned from them',
      questions: 'What is different for people since the last report?\nWhat has not changed, and why?',
    },
    risks: {
      title: 'Risks',
      questions: 'Which risk is greater than last time?\nCould what went wrong elsewhere happen here?',
    },
    tryOut: {
      title: 'What we will try',
      questions: 'What of this could work here?\nWho tries it, and by when?',
    },
    learning: {
      title: 'Learning from complaints',
      questions: 'What would have happened here?\nWhat do we change, so that it does not happen again?',
    },
    recommendations: {
      title: 'Recommendations still to be carried out',
      questions: 'Which are late, and what is in the way?\nWhat shows that the others are done?',
    },
    conclusions: {
      title: 'Conclusions and recommendations',
      questions: 'What do we recommend, and to whom?\nHow will we see that it was done?',
    },
    workProgramme: { title: 'Work programme', questions: 'What should we look into next, and why now?' },
    decisions: {
      title: 'What the board asks for',
      questions: 'What do we want to see, from whom, and by when?',
    },
    otherBusiness: { title: 'Any other business', questions: '' },
  } satisfies Record<UsualItem, UsualWords>,
}
