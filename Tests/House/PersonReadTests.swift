import JSON
import RPC
import SchemaRuntime
import ServiceKit
import TestKit
import Testing

@Suite("Whoever reads records of persons says why", .timeLimit(.minutes(5)))
struct PersonReadTests {
    /// What may be about a natural person.
    static let records: Set<String> = [
        "xinyi.registry.v1.Subject", "xinyi.registry.v1.SubjectEvent", "xinyi.registry.v1.Decision",
        "xinyi.listing.v1.ListEntry", "xinyi.listing.v1.SeriousEntry", "xinyi.listing.v1.Objection",
        "xinyi.listing.v1.Proceeding", "xinyi.common.v1.SubjectQuery",
    ]
    /// Feeds give services what they keep themselves; nobody else may read them.
    static let feeds: Set<String> = ["xinyi.registry.v1.RegistryFeedService", "xinyi.listing.v1.ListingFeedService"]

    /// Lists that are always empty until the rows are built that fill them.
    static let empty: Set<String> = [
        "xinyi.listing.v1.ExternalEntryService/ListExternalEntries", "xinyi.listing.v1.RedEntryService/ListRedEntries",
    ]

    /// Whether a message holds such a record, however deep.
    static func tells(_ type: String, _ seen: inout Set<String>) -> Bool {
        if records.contains(type) { return true }
        guard seen.insert(type).inserted else { return false }
        return (DescriptorPool.builtIn.messages[type]?.fields ?? []).contains { field in
            if case .message(let inner) = field.kind { tells(inner, &seen) } else { false }
        }
    }

    @Test("every read that is built and tells of such a record takes a reason")
    func reasons() async throws {
        var built: [String] = []
        try await OneAnswerTests.everywhere { _, judge in
            var seen: Set<String> = []
            guard judge.method.idempotencyLevel == 1, Self.tells(judge.method.output, &seen),
                !Self.feeds.contains(judge.service.fullName)
            else { return }
            guard let field = DescriptorPool.builtIn.messages[judge.method.input]?.fields.first,
                await judge.judge(field.name, field.kind == .string ? "x" : [:]) != nil
            else { return }
            let place = "\(judge.service.fullName)/\(judge.method.name)"
            if Self.empty.contains(place) { return }
            built.append(place)
            let takes = DescriptorPool.builtIn.messages[judge.method.input]?.fields.contains {
                $0.kind == .message("xinyi.common.v1.QueryReason")
            }
            #expect(takes == true, "\(place) reads records of persons and takes no reason")
        }
        #expect(built.count >= 18, "\(built)")
    }
}
