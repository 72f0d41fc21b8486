import Casework
import RegistryRules
import Store

/// A subject as stored. Its table is written row by row at import speed and read by code, name and merge, so it keeps
/// its own SQL.
struct SubjectRow: Sendable, Hashable {
    var id: Int64 = 0
    var kind: PartyKind = .legalPerson
    var displayName = ""
    var uscc = ""
    var documentKind: DocumentKind?
    var blindIndex = ""
    var maskedNumber = ""
    var establishedDate = ""
    var divisionCode = ""
    var legalRepresentative = ""
    var status: Int64 = 1
    var mergedInto: Int64?
    var version: Int64 = 1
    var createTime: Int64 = 0
    var updateTime: Int64 = 0

    /// Changes with every change of the row.
    var etag: String { Etag.of(version) }

    static let columns = """
        id, kind, display_name, uscc, document_kind, blind_index, masked_number, established_date, division_code, \
        legal_representative, status, merged_into, version, create_time, update_time
        """

    init() {}

    init(_ row: borrowing Row) {
        id = row.int64(0)
        kind = PartyKind(rawValue: row.int64(1)) ?? .legalPerson
        displayName = row.text(2)
        uscc = row.text(3)
        documentKind = DocumentKind(rawValue: row.int64(4))
        blindIndex = row.text(5)
        maskedNumber = row.text(6)
        establishedDate = row.text(7)
        divisionCode = row.text(8)
        legalRepresentative = row.text(9)
        status = row.int64(10)
        mergedInto = row.int64OrNil(11)
        version = row.int64(12)
        createTime = row.int64(13)
        updateTime = row.int64(14)
    }
}

/// A code as stored: for a person's number the value is its blind index.
struct SubjectCodeRow: Sendable, Hashable {
    /// The contract's IdentifierKind.
    var kind: Int64
    var value: String
    var shown: String
    var validFrom: String
    var validTo: String
    /// Whether it was issued with another check character than the standard computes, as confirmed.
    var isAsIssued: Bool
}

/// A name as stored.
struct SubjectNameRow: Sendable, Hashable {
    var displayName: String
    var validFrom: String
    var validTo: String
    var source: String
    /// How many merges lie between the record that has it and the one that stands for the subject.
    var depth: Int

    /// The source of a name that a decision writes.
    static let ofDecision = "decision"

    init(displayName: String, validFrom: String, validTo: String, source: String, depth: Int = 0) {
        (self.displayName, self.validFrom, self.validTo) = (displayName, validFrom, validTo)
        (self.source, self.depth) = (source, depth)
    }

    /// A name in use that a decision writes, from its day on.
    init(ofDecision displayName: String, from date: String) {
        self.init(displayName: displayName, validFrom: date, validTo: "", source: Self.ofDecision)
    }

    /// Whether a record that has some names gets this one, too: it has not as many as are kept, and a decision does not write what it
    /// is called already.
    func hasRoom(beside own: [SubjectNameRow]) -> Bool {
        own.count < RegistryLimits.namesPerSubject
            && !(source == Self.ofDecision && own.contains { ExactText($0.displayName) == ExactText(displayName) })
    }

    /// The order in which the names of a subject are shown: the record's own first, what decisions write behind what was registered,
    /// names in use before former ones, later ones before earlier ones.
    func isShown(before other: SubjectNameRow) -> Bool {
        let (isMerged, isOtherMerged) = (depth > 0, other.depth > 0)
        if isMerged != isOtherMerged { return isOtherMerged }
        let (isWritten, isOtherWritten) = (source == Self.ofDecision, other.source == Self.ofDecision)
        if isWritten != isOtherWritten { return isOtherWritten }
        if validTo.isEmpty != other.validTo.isEmpty { return validTo.isEmpty }
        if validFrom != other.validFrom { return validFrom > other.validFrom }
        if depth != other.depth { return depth < other.depth }
        return ExactText(displayName) < ExactText(other.displayName)
    }
}

/// An event as stored.
struct SubjectEventRow: Sendable, Hashable {
    var id: Int64 = 0
    var action = ""
    var field = ""
    var oldValue = ""
    var newValue = ""
    var effectiveDate = ""
    var department = ""
    var official = ""
    var reason = ""
    var recordTime: Int64 = 0
}
