import CommonSchema
import RPC

/// Heads and proofs of the service's logs (row X2): every method answers UNIMPLEMENTED with its row until they are built.
struct ProvenLog: VerifiableLogService {
    /// Whoever may connect may compare heads, or a keeper could show different ones to different people; hashes of all
    /// leaves and cosignatures are for those who witness.
    static let access: AccessTable = [
        VerifiableLogServiceMethods.listLogs: .public,
        VerifiableLogServiceMethods.getTreeHead: .public,
        VerifiableLogServiceMethods.listTreeHeads: .public,
        VerifiableLogServiceMethods.getInclusionProof: .public,
        VerifiableLogServiceMethods.getConsistencyProof: .public,
        VerifiableLogServiceMethods.listLeafHashes: [.service, .operator, .oversight],
        VerifiableLogServiceMethods.addCosignature: .service,
        VerifiableLogServiceMethods.listSigningKeys: .public,
    ]
}
