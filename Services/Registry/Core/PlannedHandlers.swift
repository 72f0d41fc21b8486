import RegistrySchema

// The services of the contract whose rows wait: every method answers UNIMPLEMENTED with its row, which is what the
// generated protocols do by themselves.

/// Row R4.
struct UploadHandlers: UploadService {}
/// Rows R8 and R9.
struct ReportHandlers: ReportService {}
/// Row R10.
struct CommitmentHandlers: CommitmentService {}
/// Row R11.
struct EvaluationHandlers: EvaluationService {}
/// Row R11.
struct AgreementHandlers: AgreementService {}
