/** A column that names a person, what the download of their data calls its rows, and what becomes of those. */
interface PersonalPlace {
  /** As `table.column`. */
  column: `${string}.${string}`
  as: string
  /** When the account is deleted: `goes`, or `stays` with the organisation, under nobody's name. */
  leaving: 'goes' | 'stays'
}

/**
 * Every column that says who somebody is, in the order in which rows can go. Whoever names people in a new place adds it
 * here: a test walks the database and fails on one that is not accounted for.
 */
export const personalPlaces: readonly PersonalPlace[] = [
  { column: 'sessions.user_id', as: 'sessions', leaving: 'goes' },
  { column: 'pending_sign_ins.person_id', as: 'signInsThatWaitForACode', leaving: 'goes' },
  { column: 'recovery_codes.person_id', as: 'recoveryCodes', leaving: 'goes' },
  { column: 'second_factors.person_id', as: 'secondFactor', leaving: 'goes' },
  { column: 'identities.person_id', as: 'signInThroughAnOrganisation', leaving: 'goes' },
  { column: 'known_browsers.person_id', as: 'knownBrowsers', leaving: 'goes' },
  { column: 'password_resets.person_id', as: 'linksForANewPassword', leaving: 'goes' },
  { column: 'email_changes.person_id', as: 'changeOfAddress', leaving: 'goes' },
  { column: 'mails.person_id', as: 'mail', leaving: 'goes' },
  { column: 'parked_forms.person_id', as: 'typedAndNotSaved', leaving: 'goes' },
  { column: 'alert_matches.person_id', as: 'alertsDue', leaving: 'goes' },
  { column: 'alerts_told.person_id', as: 'alertsTold', leaving: 'goes' },
  { column: 'saved_searches.person_id', as: 'savedSearches', leaving: 'goes' },
  { column: 'agendas.owner_id', as: 'agendas', leaving: 'goes' },
  { column: 'agenda_readers.person_id', as: 'agendasGivenToRead', leaving: 'goes' },
  { column: 'series_calendars.person_id', as: 'calendarAddresses', leaving: 'goes' },
  { column: 'series_people.person_id', as: 'teamsTheyAreIn', leaving: 'goes' },
  { column: 'organisation_tokens.made_by', as: 'tokensForPrograms', leaving: 'goes' },
  { column: 'suspended_members.person_id', as: 'suspensions', leaving: 'goes' },
  { column: 'memberships.person_id', as: 'roles', leaving: 'goes' },
  { column: 'invitations.invited_by', as: 'invitationsSent', leaving: 'stays' },
  { column: 'records.created_by', as: 'recordsBegun', leaving: 'stays' },
  { column: 'editions.reviewer_id', as: 'editionsReviewed', leaving: 'stays' },
  { column: 'timeline.actor_id', as: 'doneWithRecords', leaving: 'stays' },
  { column: 'messages.person_id', as: 'messages', leaving: 'stays' },
  { column: 'review_notes.person_id', as: 'reviewNotes', leaving: 'stays' },
  { column: 'finding_decisions.decided_by', as: 'decisionsOnFindings', leaving: 'stays' },
  { column: 'intruder_checks.checked_by', as: 'checksOfAnonymity', leaving: 'stays' },
  { column: 'schedules.scheduled_by', as: 'publicationsScheduled', leaving: 'stays' },
  { column: 'plain_verdicts.person_id', as: 'readAsResident', leaving: 'stays' },
  { column: 'confirmations.person_id', as: 'saidToBeStillInUse', leaving: 'stays' },
  { column: 'take_downs.person_id', as: 'takenDown', leaving: 'stays' },
  { column: 'late_corrections.person_id', as: 'correctedLate', leaving: 'stays' },
  { column: 'adoption_entries.person_id', as: 'adoptions', leaving: 'stays' },
  { column: 'withdrawn_voices.actor_id', as: 'voicesTakenOut', leaving: 'stays' },
  { column: 'links.created_by', as: 'linksMade', leaving: 'stays' },
  { column: 'draft_colleagues.person_id', as: 'draftsJoined', leaving: 'stays' },
  { column: 'fact_answers.done_by', as: 'correctionsDealtWith', leaving: 'stays' },
  { column: 'body_previews.opened_by', as: 'draftsOpenedToABody', leaving: 'stays' },
  { column: 'body_previews.agreed_by', as: 'draftsAgreedForABody', leaving: 'stays' },
  { column: 'body_previews.skipped_by', as: 'draftsNotOpenedToABody', leaving: 'stays' },
  { column: 'body_corrections.sent_by', as: 'correctionsSentForABody', leaving: 'stays' },
  { column: 'body_corrections.done_by', as: 'correctionsOfABodyDealtWith', leaving: 'stays' },
  { column: 'recommendation_events.person_id', as: 'recordedOfRecommendations', leaving: 'stays' },
  { column: 'attachments.uploaded_by', as: 'filesUploaded', leaving: 'stays' },
  { column: 'imports.started_by', as: 'importsStarted', leaving: 'stays' },
  { column: 'organisation_logos.uploaded_by', as: 'logosUploaded', leaving: 'stays' },
  { column: 'suspended_members.suspended_by', as: 'colleaguesSuspended', leaving: 'stays' },
  { column: 'identity_domains.confirmed_by', as: 'domainsConfirmed', leaving: 'stays' },
  { column: 'audit_log.actor_id', as: 'auditLog', leaving: 'stays' },
]
