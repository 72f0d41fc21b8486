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

    /// Codes of measures, without repetitions, in the order given. All that are none are named.
    package static func measures(_ values: [String], _ field: String) throws(Refusal) -> [String] {
        if values.isEmpty {
            try refuse(
                field, "a decision announces its measures",
                remedy: "give codes of the catalogue, for example SA-001")
        }
        try atMost(ListingLimits.measures, values.count, field)
        return try noting(values) { () throws(Refusal) -> [String] in
            var findings = Findings()
            var seen: Set<String> = []
            for (index, value) in values.enumerated() {
                let isRight = ResourceName.isCode(value, bytes: 2...16) && seen.insert(value).inserted
                if isRight { continue }
                findings.refuse(
                    "\(field)[\(index)]", "a measure is named once, by its code",
                    remedy: "give a code of the catalogue, for example SA-001")
            }
            try findings.check()
            return values
        }
    }
}
