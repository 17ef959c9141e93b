/**
 * The closed lists of the portal. Ids are stable kebab-case and are what is stored and put in URLs;
 * their words in English and Welsh live in app/messages (a missing label fails the type check).
 */

export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

export const recordKinds = ['case-study', 'excerpt', 'casebook'] as const
export type RecordKind = (typeof recordKinds)[number]

export const statuses = [
  'draft',
  'with-approver',
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
] as const
export type Status = (typeof statuses)[number]

/** Why a published record was taken down: gone (410), replaced (redirect), or still shown with a notice. */
export const withdrawReasons = ['published-in-error', 'replaced', 'no-longer-current'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

/** A major change tells followers and must carry a note; a minor one need not. */
export const changeKinds = ['major', 'minor'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const outcomes = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'early-resolution',
  'voluntary-settlement',
  'discontinued',
  'closed-after-initial-enquiries',
  'outside-jurisdiction',
] as const
export type Outcome = (typeof outcomes)[number]

export const reportTypes = [
  'public-interest-report',
  'investigation-report',
  'early-resolution',
  'special-report',
  'own-initiative',
  'thematic',
  'code-of-conduct',
] as const
export type ReportType = (typeof reportTypes)[number]

export const recommendationKinds = [
  'apology',
  'financial-redress',
  'remedy-for-person',
  'repair-or-works',
  'reassessment',
  'policy-or-procedure-review',
  'training',
  'record-keeping',
  'complaint-handling',
  'action-plan',
  'audit',
  'share-learning',
  'other',
] as const
export type RecommendationKind = (typeof recommendationKinds)[number]

export const recommendationStatuses = [
  'not-due',
  'due',
  'evidence-received',
  'complied',
  'part-complied',
  'overdue',
  'not-complied',
] as const
export type RecommendationStatus = (typeof recommendationStatuses)[number]

/** How long after the report something is to be done, where the report names no day. */
export const dueWithins = [
  '5-working-days',
  '10-working-days',
  '15-working-days',
  '20-working-days',
  '30-working-days',
  '40-working-days',
  '60-working-days',
  '1-month',
  '2-months',
  '3-months',
  '6-months',
  '12-months',
] as const
export type DueWithin = (typeof dueWithins)[number]

/** Whom a recommendation serves: the person who complained, or everybody who uses the service. */
export const beneficiaries = ['person', 'service'] as const
export type Beneficiary = (typeof beneficiaries)[number]

export const sectors = [
  'local-government',
  'health',
  'housing',
  'social-care',
  'police-and-fire',
  'education',
  'environment',
  'welsh-government',
  'uk-government',
  'third-sector',
  'ombudsman-and-regulators',
] as const
export type Sector = (typeof sectors)[number]

export const organisationTypes = [
  'county-council',
  'town-or-community-council',
  'local-health-board',
  'nhs-trust',
  'housing-association',
  'fire-and-rescue',
  'national-park',
  'police',
  'corporate-joint-committee',
  'public-services-board',
  'regional-partnership-board',
  'welsh-government',
  'sponsored-body',
  'commissioner-or-ombudsman',
  'regulator',
  'school-or-college',
  'university',
  'charity',
  'county-voluntary-council',
  'social-enterprise',
  'care-provider',
  'uk-government-body',
  'english-council',
  'scottish-council',
  'ni-council',
  'other',
] as const
export type OrganisationType = (typeof organisationTypes)[number]

export const nations = ['wales', 'england', 'scotland', 'northern-ireland', 'uk'] as const
export type Nation = (typeof nations)[number]

export const regions = [
  'north-wales',
  'mid-wales',
  'south-west-wales',
  'south-east-wales',
  'all-wales',
  'england',
  'scotland',
  'northern-ireland',
  'uk-wide',
  'international',
] as const
export type Region = (typeof regions)[number]

export const themes = [
  'complaints-handling-and-redress',
  'customer-contact-and-access',
  'communication-and-information',
  'record-keeping',
  'adult-social-care',
  'childrens-social-care',
  'mental-health',
  'primary-care',
  'hospital-care-and-discharge',
  'ambulance-and-urgent-care',
  'housing-repairs-damp-and-mould',
  'homelessness-and-allocations',
  'neighbour-disputes-and-anti-social-behaviour',
  'planning-and-building-control',
  'waste-and-environment',
  'roads-and-transport',
  'education-and-additional-learning-needs',
  'benefits-council-tax-and-debt',
  'equality-and-reasonable-adjustments',
  'welsh-language',
  'safeguarding',
  'workforce-supervision-and-wellbeing',
  'co-production-and-involvement',
  'data-digital-and-ai',
  'climate-and-nature',
  'procurement-and-contract-management',
  'governance-and-standards-of-conduct',
  'community-safety',
  'culture-leisure-and-libraries',
  'prevention-and-early-help',
] as const
export type Theme = (typeof themes)[number]

/** Thirty themes are many to read through: each stands in one of these. No group has the id of a theme. */
export const themeGroups = [
  'complaints-and-communication',
  'health',
  'social-care-and-early-help',
  'housing-and-community-safety',
  'places-and-environment',
  'learning-leisure-and-money',
  'equality-language-and-involvement',
  'running-an-organisation',
] as const
export type ThemeGroup = (typeof themeGroups)[number]

export const groupOfTheme: Record<Theme, ThemeGroup> = {
  'complaints-handling-and-redress': 'complaints-and-communication',
  'customer-contact-and-access': 'complaints-and-communication',
  'communication-and-information': 'complaints-and-communication',
  'record-keeping': 'complaints-and-communication',
  'adult-social-care': 'social-care-and-early-help',
  'childrens-social-care': 'social-care-and-early-help',
  'mental-health': 'health',
  'primary-care': 'health',
  'hospital-care-and-discharge': 'health',
  'ambulance-and-urgent-care': 'health',
  'housing-repairs-damp-and-mould': 'housing-and-community-safety',
  'homelessness-and-allocations': 'housing-and-community-safety',
  'neighbour-disputes-and-anti-social-behaviour': 'housing-and-community-safety',
  'planning-and-building-control': 'places-and-environment',
  'waste-and-environment': 'places-and-environment',
  'roads-and-transport': 'places-and-environment',
  'education-and-additional-learning-needs': 'learning-leisure-and-money',
  'benefits-council-tax-and-debt': 'learning-leisure-and-money',
  'equality-and-reasonable-adjustments': 'equality-language-and-involvement',
  'welsh-language': 'equality-language-and-involvement',
  safeguarding: 'social-care-and-early-help',
  'workforce-supervision-and-wellbeing': 'running-an-organisation',
  'co-production-and-involvement': 'equality-language-and-involvement',
  'data-digital-and-ai': 'running-an-organisation',
  'climate-and-nature': 'places-and-environment',
  'procurement-and-contract-management': 'running-an-organisation',
  'governance-and-standards-of-conduct': 'running-an-organisation',
  'community-safety': 'housing-and-community-safety',
  'culture-leisure-and-libraries': 'learning-leisure-and-money',
  'prevention-and-early-help': 'social-care-and-early-help',
}

/** Subject headings of the Welsh casebook ("Our Findings"). */
export const subjects = [
  'health',
  'adult-social-services',
  'childrens-social-services',
  'education',
  'environment-and-environmental-health',
  'finance-and-taxation',
  'housing',
  'planning-and-building-control',
  'roads-and-transport',
  'benefits-administration',
  'community-facilities-recreation-and-leisure',
  'agriculture-and-fisheries',
  'complaints-handling',
  'self-funding-care-provider',
  'various-other',
] as const
export type Subject = (typeof subjects)[number]

export const maturities = ['idea', 'pilot', 'live', 'scaled', 'embedded', 'stopped'] as const
export type Maturity = (typeof maturities)[number]

/** How well a case study's claim is supported. Computed by `evidenceLevelOf`, never typed in. */
export const evidenceLevels = ['0', '1', '2', '3', '4', 'x'] as const
export type EvidenceLevel = (typeof evidenceLevels)[number]

export const coProductionRungs = ['inform', 'consult', 'engage', 'co-design', 'co-produce'] as const
export type CoProductionRung = (typeof coProductionRungs)[number]

export const coProductionStages = ['commission', 'design', 'deliver', 'evaluate'] as const
export type CoProductionStage = (typeof coProductionStages)[number]

export const changeDepths = ['add-on', 'service-redesign', 'system-change'] as const
export type ChangeDepth = (typeof changeDepths)[number]

/** The seven goals of the Well-being of Future Generations (Wales) Act 2015, s.4. */
export const wellbeingGoals = [
  'prosperous',
  'resilient',
  'healthier',
  'more-equal',
  'cohesive',
  'culture-and-language',
  'globally-responsible',
] as const
export type WellbeingGoal = (typeof wellbeingGoals)[number]

export const evidenceMethods = [
  'survey',
  'mystery-shopping',
  'interviews-or-focus-groups',
  'service-data',
  'case-file-audit',
  'comparison-group',
  'evaluation',
  'other',
] as const
export type EvidenceMethod = (typeof evidenceMethods)[number]

export const directions = ['higher-is-better', 'lower-is-better'] as const
export type Direction = (typeof directions)[number]

/** Ombudsman schemes whose casebooks the portal knows, with the format of their case references. */
export const schemes = ['psow', 'spso', 'housing-ombudsman', 'lgsco', 'phso', 'demonstration'] as const
export type Scheme = (typeof schemes)[number]

/** True when the value is one of the list's ids; narrows it for the caller. */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (list as readonly string[]).includes(value)
}
