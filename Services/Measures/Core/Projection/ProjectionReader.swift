package import Casework
import CommonSchema
import Credit
package import ListingSchema
package import MeasuresRules
import RPC
import RegistryMirror
import RegistrySchema
import SchemaRuntime
package import Store

/// What the projection knows about one subject, with the entries as their source wrote them.
package struct SubjectFile: Sendable {
    /// The facts.
    package var facts: SubjectFacts
    /// The entries, in the order of `facts.entries`: what an answer quotes.
    package var entries: [ListEntry]
}

/// Point reads of the projection: what one Check needs, three statements.
package enum ProjectionReader {
    /// Finds a subject by the key of its code; nil if none has it.
    package static func subject(key: String, in transaction: ReadTransaction) throws -> SubjectRow? {
        try standing(SubjectMirror.subject(byKey: key, transaction), transaction)
    }

    /// Finds a subject by its resource name; nil if there is none.
    package static func subject(name: String, in transaction: ReadTransaction) throws -> SubjectRow? {
        try standing(SubjectMirror.subject(named: name, transaction), transaction)
    }

    private static func standing(_ found: MirroredSubject?, _ transaction: ReadTransaction) throws -> SubjectRow? {
        try found.map { try SubjectRow(SubjectMirror.survivor(of: $0, transaction)) }
    }

    /// Reads everything about a subject that can matter in a Check.
    /// - Throws: `ProjectionError.tooManyFacts` beyond `MeasuresLimits`; `StoreError`.
    package static func file(of subject: SubjectRow, in transaction: ReadTransaction) throws -> SubjectFile {
        // A record whose survivor is still to come has its facts under that one's name.
        let owner = try subject.mergedInto.map { try SubjectMirror.survivor(ofName: $0, transaction) } ?? subject.name
        var found = Found(name: subject.name)
        try transaction.forEach(
            "SELECT payload, generation FROM entries WHERE subject = ? ORDER BY name", [.text(owner)]
        ) { try found.add($0) }
        try found.leaveOutOthers(of: subject, owner: owner, transaction)
        try found.addStrays(uscc: subject.displayCode, besides: owner, transaction)
        found.leaveOutRecovered()
        let facts = SubjectFacts(
            kind: subject.kind, isKnown: !subject.isLost, hasCeased: subject.hasCeased,
            established: subject.established,
            entries: found.facts, decisions: try decisions(of: owner, in: transaction))
        return SubjectFile(facts: facts, entries: found.entries)
    }

    /// What is known of a code that the registry does not know.
    /// - Throws: as ``file(of:in:)``.
    package static func file(
        ofUnknown key: SubjectKey?, _ kind: CreditSubjectKind?, in transaction: ReadTransaction
    ) throws -> SubjectFile {
        var found = Found(name: key?.shown ?? "")
        if let key, key.kind == .uscc { try found.addStrays(uscc: key.value, besides: nil, transaction) }
        found.leaveOutRecovered()
        return SubjectFile(
            facts: SubjectFacts(kind: kind, isKnown: false, entries: found.facts), entries: found.entries)
    }

    /// The entries of one subject.
    private struct Found {
        let name: String
        var entries: [ListEntry] = []
        var facts: [EntryFact] = []

        mutating func add(_ row: borrowing Row) throws -> Bool {
            guard entries.count < MeasuresLimits.entriesPerSubject else {
                throw ProjectionError.tooManyFacts(subject: name, bound: MeasuresLimits.entriesPerSubject)
            }
            let bytes = row.blob(0)
            let entry = try ListEntry(serialized: bytes.span.bytes, limits: .default)
            guard var fact = try EntryReading.fact(entry) else { return true }
            fact.isLost = row.int64(1) == SubjectMirror.lost
            entries.append(entry)
            facts.append(fact)
            return true
        }

        /// Leaves out what stands under the subject's name and is another one's (``EntryOwner``), and marks what may be.
        mutating func leaveOutOthers(
            of subject: SubjectRow, owner: String, _ transaction: ReadTransaction
        ) throws {
            for index in entries.indices.reversed() {
                switch try EntryOwner(entries[index], under: subject, owner: owner, transaction) {
                case .subject: continue
                case .unknown: facts[index].hasStrangeCode = true
                case .another:
                    entries.remove(at: index)
                    facts.remove(at: index)
                }
            }
        }

        /// Entries that name the code and stand under a record that the registry has no more, or that never had the code: it was put
        /// back to an earlier state, and the entry is in force all the same. Whoever asks for the code is not told that nothing is there.
        /// - Parameter owner: the record whose entries are there already.
        mutating func addStrays(uscc: String, besides owner: String?, _ transaction: ReadTransaction) throws {
            guard !uscc.isEmpty else { return }
            let key = SubjectKey.uscc(uscc).text
            try transaction.forEach(
                """
                SELECT payload, generation, subject FROM entries WHERE uscc = ? AND subject IS DISTINCT FROM ?
                    ORDER BY name
                """,
                [.text(uscc), .optional(owner)]
            ) { row in
                if try SubjectMirror.hasKey(key, of: row.text(2), transaction) { return true }
                return try add(row)
            }
        }

        /// Leaves out what listing lost and has again under another name, however that stands now.
        mutating func leaveOutRecovered() {
            guard facts.contains(where: \.isLost) else { return }
            let recovered = facts.indices.filter { lost in
                facts[lost].isLost && facts.indices.contains { isRecovered(lost, by: $0) }
            }
            for index in recovered.reversed() {
                entries.remove(at: index)
                facts.remove(at: index)
            }
        }

        /// Whether another entry is a lost one's place: of the same authority and list, on the same document. One that had ended
        /// before the lost one began is an earlier one.
        private func isRecovered(_ lost: Int, by other: Int) -> Bool {
            let (former, present) = (facts[lost], facts[other])
            guard !present.isLost, present.entryClass == former.entryClass, present.domain == former.domain,
                EntryReading.authority(of: entries[other]) == EntryReading.authority(of: entries[lost]),
                EntryReading.ground(of: entries[other]) == EntryReading.ground(of: entries[lost])
            else { return false }
            return present.exit.map { $0.firstDayGone > former.effectiveDate } ?? true
        }
    }

    private static func decisions(of subject: String, in transaction: ReadTransaction) throws -> [DecisionFact] {
        var found: [DecisionFact] = []
        try DecisionMirror.forEach(owner: subject, transaction) { decision in
            guard found.count < MeasuresLimits.decisionsPerSubject else {
                throw ProjectionError.tooManyFacts(subject: subject, bound: MeasuresLimits.decisionsPerSubject)
            }
            let name = decision.name
            guard let decided = try FeedDate.parse(decision.date, "decision_date", of: name) else {
                throw ProjectionError.malformed(name: name, field: "decision_date")
            }
            found.append(
                DecisionFact(
                    name: name, documentNumber: decision.documentNumber, conductKind: decision.conductKind,
                    domain: decision.domain, department: decision.department, decisionDate: decided,
                    validTo: try FeedDate.parse(decision.validTo, "valid_to", of: name),
                    publicationEnd: try FeedDate.parse(decision.publicationEnd, "publication_end", of: name),
                    penaltyClass: PenaltyClass(rawValue: decision.severity.rawValue) ?? .unclassified,
                    isEffective: decision.isEffective || decision.isLost, isRepaired: decision.isRepaired,
                    isDisputed: decision.isDisputed, isLost: decision.isLost))
            return true
        }
        return found
    }
}
