package import Casework
package import CommonSchema
package import Credit
import ListingRules

extension Fields {
    /// Proof that a document was served, the day of service, and the documents that it names.
    package static func service(
        _ value: ProofOfService?
    ) throws(Refusal) -> (proof: ProofOfService, day: CivilDate, documents: [NamedDocument]) {
        guard var value else {
            throw .invalid(
                "service", "a document counts from its proven service", remedy: "give day, channel, receiver and proof",
                reason: .proofMissing)
        }
        let day = try date(value.servedDate, "service.served_date")
        value.channel = try choice(
            value.channel, "service.channel", "service is by one of six channels", remedy: "name the channel"
        ) { ServiceChannel.known.contains($0) ? $0 : nil }
        value.recipient = try text(value.recipient, "service.recipient", 1...CaseworkLimits.shortTextBytes).value
        let document = try requiredDocument(value.document, "service.document")
        let proof = try requiredDocument(value.proof, "service.proof")
        value.document = document
        value.proof = proof
        return (value, day, [NamedDocument("service.document", document), NamedDocument("service.proof", proof)])
    }

    /// Codes of measures, without repetitions, in the order given.
    package static func measures(_ values: [String], _ field: String) throws(Refusal) -> [String] {
        guard !values.isEmpty else {
            throw .invalid(
                field, "a decision announces its measures",
                remedy: "give codes of the catalogue, for example SA-001")
        }
        try atMost(ListingLimits.measures, values.count, field)
        var seen: Set<String> = []
        for (index, value) in values.enumerated() {
            guard ResourceName.isCode(value, bytes: 2...16), seen.insert(value).inserted else {
                throw .invalid(
                    "\(field)[\(index)]", "a measure is named once, by its code",
                    remedy: "give a code of the catalogue, for example SA-001")
            }
        }
        return values
    }
}
