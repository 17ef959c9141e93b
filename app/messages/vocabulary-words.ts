import type { ConsentScope, MeasureUnit, PartnerRole } from '#app/domain/case-study-vocabulary.ts'
import type {
  Beneficiary,
  DueWithin,
  ChangeDepth,
  ChangeKind,
  CoProductionRung,
  CoProductionStage,
  Direction,
  EvidenceLevel,
  EvidenceMethod,
  Language,
  Maturity,
  Nation,
  OrganisationType,
  Outcome,
  RecommendationKind,
  RecommendationStatus,
  RecordKind,
  Region,
  ReportType,
  Scheme,
  Sector,
  Status,
  Subject,
  Theme,
  ThemeGroup,
  WellbeingGoal,
  WithdrawReason,
} from '#app/domain/vocabulary.ts'

/** A label for every id of the closed lists: an id without words fails the type check, in each language. */
export interface VocabularyWords {
  recordKind: Record<RecordKind, string>
  status: Record<Status, string>
  withdrawReason: Record<WithdrawReason, string>
  withdrawReasonMeaning: Record<WithdrawReason, string>
  changeKind: Record<ChangeKind, string>
  outcome: Record<Outcome, string>
  reportType: Record<ReportType, string>
  recommendationKind: Record<RecommendationKind, string>
  recommendationStatus: Record<RecommendationStatus, string>
  dueWithin: Record<DueWithin, string>
  beneficiary: Record<Beneficiary, string>
  sector: Record<Sector, string>
  organisationType: Record<OrganisationType, string>
  nation: Record<Nation, string>
  region: Record<Region, string>
  theme: Record<Theme, string>
  themeGroup: Record<ThemeGroup, string>
  subject: Record<Subject, string>
  /** None come with the portal: ombudsmen name the parts of subjects, and administrators look after them. */
  subSubject: Record<never, string>
  maturity: Record<Maturity, string>
  evidenceLevel: Record<EvidenceLevel, string>
  evidenceLevelMeaning: Record<EvidenceLevel, string>
  coProductionRung: Record<CoProductionRung, string>
  coProductionStage: Record<CoProductionStage, string>
  changeDepth: Record<ChangeDepth, string>
  wellbeingGoal: Record<WellbeingGoal, string>
  evidenceMethod: Record<EvidenceMethod, string>
  direction: Record<Direction, string>
  partnerRole: Record<PartnerRole, string>
  measureUnit: Record<MeasureUnit, string>
  consentScope: Record<ConsentScope, string>
  scheme: Record<Scheme, string>
  language: Record<Language, string>
  /** By the keys of search/query.ts and search/facets.ts, which words, being below search, may not import. */
  sort: Record<string, string>
  facet: Record<string, string>
}
