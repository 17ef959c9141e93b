/** What mail about a team's meetings tells. Values and `path` are as in mail.ts. */
export interface MeetingMailValues {
  /** To the people of a team that was given an agenda to read. `shown` is filled in when the mail is opened. */
  'agenda-given': { agendaId: string; shown: GivenInMail | null; path: string }
}

/** An agenda as it is when the mail goes out. `meetingDate` is `YYYY-MM-DD` or ''. */
export interface GivenInMail {
  team: string
  title: string
  meetingDate: string
}

/** Whoever wants no mail finds all of it on the page of their meetings. */
export const meetingMailSentAnyway: Readonly<Record<keyof MeetingMailValues, false>> = {
  'agenda-given': false,
}
