import CommonSchema

/// Heads and proofs of the service's logs (row X2): every method answers UNIMPLEMENTED with its row until they are built.
struct ProvenLog: VerifiableLogService {}
