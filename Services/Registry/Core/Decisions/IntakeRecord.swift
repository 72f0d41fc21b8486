import Credit
import RegistryRules

/// A checked record as it is compared with what is kept, and as it would be kept itself.
struct IntakeRecord: Sendable {
    let record: CheckedRecord
    /// The subject's code as it is kept, and as it is shown.
    let code: (kind: Int64, value: String, shown: String)
    /// The content with every person's number replaced by its trace.
    let content: String
    /// The numbers themselves, to be sealed; empty if there are none.
    let secrets: String
    /// The document's number, whatever brackets it has.
    private let number: ExactText

    init(_ record: CheckedRecord, keys: RegistryKeys) {
        self.record = record
        code = SubjectTable.stored(record.partyCode, keys)
        let (text, numbers) = Self.content(record, keys: keys)
        content = text
        secrets = numbers
        number = ExactText(OfficialNumber.fold(record.documentNumber))
    }

    /// The code by which the subject is found.
    var subjectCode: SubjectTable.Code { SubjectTable.Code(code.kind, code.value) }

    /// What tells the decision from others, if it comes to a subject's record.
    func key(under subject: Int64) -> DecisionTable.Key {
        DecisionTable.Key(
            subject: subject, authority: record.authorityCode, number: number,
            date: record.value(Template.of(record.kind).at.decisionDate))
    }

    private static func content(_ record: CheckedRecord, keys: RegistryKeys) -> (text: String, secrets: String) {
        var values = record.values
        let at = Template.of(record.kind).at
        var secrets: [String] = []
        for (type, number) in [(at.representativeType, at.representativeNumber), (at.documentType, at.documentNumber)] {
            secrets.append(values[number])
            guard !values[number].isEmpty else { continue }
            values[number] = keys.trace(DocumentKind.parse(values[type]) ?? .identityCard, values[number])
        }
        let isSecret = secrets.contains { !$0.isEmpty }
        return (RecordContent.join(values), isSecret ? secrets.joined(separator: "\u{1F}") : "")
    }
}
