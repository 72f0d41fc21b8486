import CommonSchema
import ListingSchema
import Synchronization
import Testing

@testable import ListingService
@testable import ServiceKit

@Suite("How fresh the registry's data is")
struct FreshnessTests {
    @Test(
        "the registry's data is fresh up to the configured limit, and stale beyond it",
        arguments: [([:], 10), (["freshness-limit-seconds": "3"], 3)] as [([String: String], Int)])
    func freshness(settings: [String: String], limit: Int) async throws {
        try await Harness.with(settings: settings) { harness in
            let request = LookupEntriesRequest(subject: SubjectReference(by: .name(Harness.company)))
            let unheard = try await harness.lookups().lookupEntries(request).freshness.first
            #expect(unheard?.fresh == false && unheard?.heardTime == nil)
            let time = Mutex(Duration.seconds(100))
            let known = FeedFreshness(source: "registry") { time.withLock { $0 } }
            known.noteHeard()
            known.noteHead(0, readAt: known.moment)
            harness.environment.freshness = known
            for (age, fresh) in [
                (Duration.zero, true), (.seconds(limit) - .milliseconds(1), true), (.seconds(limit), true),
                (.seconds(limit) + .milliseconds(1), false),
            ] {
                time.withLock { $0 = .seconds(100) + age }
                let answer = try await harness.lookups().lookupEntries(request).freshness.first
                #expect(answer?.fresh == fresh, "\(age)")
                #expect(answer?.ageMillis == Int64(age / .milliseconds(1)))
            }
        }
    }
}
