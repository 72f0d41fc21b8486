import Casework
package import Phrases

/// Where the import of a file stands.
package enum ImportState: String, CaseState {
    /// Chunks are taken.
    case open
    /// Every row has its verdict.
    case finished
    /// The file was not what was announced.
    case failed
    /// Given up by its department.
    case abandoned

    /// The number of the contract's ImportState, as it is stored.
    package var number: Int64 {
        switch self {
        case .open: 1
        case .finished: 2
        case .failed: 3
        case .abandoned: 4
        }
    }

    /// The state of a stored number; nil for none of them.
    package init?(number: Int64) {
        guard let state = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = state
    }
}

/// What may be done with the import of a file.
package enum ImportStep: CaseStep {
    /// Take the next bytes of the file.
    case append
    /// Compare the hash and give the last row its verdict.
    case finish
    /// Give up.
    case abandon
    /// Read what became of each row.
    case read

    /// The states in which it can be done. A finished import answers FinishImport as before: who did not hear the first
    /// answer asks again.
    package var origins: Set<ImportState> {
        switch self {
        case .append, .abandon: [.open]
        case .finish: [.open, .finished]
        case .read: Set(ImportState.allCases)
        }
    }

    /// What stands against it.
    package var rule: Phrase {
        switch self {
        case .append: "bytes are appended to an open import only"
        case .finish: "an import that failed or was abandoned is not finished"
        case .abandon: "only an open import is abandoned"
        case .read: "verdicts can always be read"
        }
    }

    /// The call that does it.
    package var call: String? {
        switch self {
        case .append: "AppendImportChunk"
        case .finish: "FinishImport"
        case .abandon: "AbandonImport"
        case .read: "ListImportVerdicts"
        }
    }
}
