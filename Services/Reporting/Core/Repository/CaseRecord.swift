package import ReportingSchema

/// A case as it is stored: what rules and queries need as values, and the whole file as the contract's message.
package struct CaseRecord: Sendable, Hashable {
    /// Its number; 0 before it is stored.
    package var id: Int64
    /// Where it stands, and who submitted it.
    package var machine: CaseMachine
    /// The file, names of natural persons in full.
    package var file: CaseReport
    /// Who reviewed it last.
    package var reviewer: OfficialKey?
    /// Version, one more with every change; 0 before it is stored.
    package var version: Int64
}
