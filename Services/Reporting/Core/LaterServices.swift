import RPC
import ReportingSchema

// The services of reporting that are not built yet: every method answers UNIMPLEMENTED with the row it waits for.

/// Indicators, row P2.
struct LaterIndicators: IndicatorService {}

/// Scorecards and assessment sheets, row P3.
struct LaterAssessments: AssessmentService {}

/// Circulars and rectification notices, row P4.
struct LaterCirculars: CircularService {}

/// Task and rule registers, row P5.
struct LaterRegisters: RegisterService {}

/// Publicity and exposures, row P6.
struct LaterPublicity: PublicityService {}

/// Statistical reports, row P7.
struct LaterStatistics: StatisticsService {}

/// The disclosure site, row P8.
struct LaterDisclosureSite: DisclosureSiteService {}
