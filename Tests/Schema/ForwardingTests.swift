import CommonSchema
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import ReportingSchema
import SchemaRuntime
import ServiceKit
import Store
import Testing

/// A change of a feed with what the publisher adds to it.
private protocol Change: RPC.Message {
    associatedtype Response: RPC.Message
    mutating func set(position: Int64, time: WireTimestamp?)
    var response: Response { get }
}

extension RegistryChange: Change {
    mutating func set(position: Int64, time: WireTimestamp?) { (self.position, changeTime) = (position, time) }
    var response: WatchRegistryResponse { WatchRegistryResponse(event: .change(self)) }
}

extension ListingChange: Change {
    mutating func set(position: Int64, time: WireTimestamp?) { (self.position, self.time) = (position, time) }
    var response: WatchListingResponse { WatchListingResponse(event: .change(self)) }
}

extension MeasuresChange: Change {
    mutating func set(position: Int64, time: WireTimestamp?) { (self.position, commitTime) = (position, time) }
    var response: WatchMeasuresResponse { WatchMeasuresResponse(event: .change(self)) }
}

extension ReportingChange: Change {
    mutating func set(position: Int64, time: WireTimestamp?) { (self.position, changeTime) = (position, time) }
    var response: WatchReportingResponse { WatchReportingResponse(event: .change(self)) }
}

@Suite("A stored change that is forwarded")
struct ForwardingTests {
    @Test(
        "reads as if it had been decoded, given its position and time, and encoded again",
        arguments: ["registry", "listing", "measures", "reporting"])
    func forwarded(feed: String) throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("forwarding seed \(seed)")
        switch feed {
        case "registry": try compare(RegistryChange.self, seed)
        case "listing": try compare(ListingChange.self, seed)
        case "measures": try compare(MeasuresChange.self, seed)
        default: try compare(ReportingChange.self, seed)
        }
    }

    private func compare<C: Change>(_: C.Type, _ seed: UInt64) throws {
        var random = RandomMessage(.builtIn, seed: seed)
        var kinds: Set<Int> = []
        for _ in 0..<300 {
            var change = try C.read(random.bytes(of: C.fullName))
            // As it is stored: without either.
            change.set(position: 0, time: nil)
            let payload = try change.serialized()
            kinds.insert(payload.isEmpty ? 0 : Int(payload[0]) >> 3)
            let position =
                [1, 127, 128, Int64.random(in: 1 ... .max, using: &random.generator), .max]
                .randomElement(using: &random.generator) ?? 1
            let time =
                [0, 999, 1000, 1_767_225_600_000, -1, -1000, Int64.random(in: 0...1 << 42, using: &random.generator)]
                .randomElement(using: &random.generator) ?? 0
            change.set(position: position, time: WireTimestamp(millisecondsSinceEpoch: time))
            let stored = FeedChange(position: position, time: time, kind: "k", key: "k", payload: payload)
            let forwarded = try C.Response.read(ForwardedChange.response(stored))
            #expect(forwarded == change.response, "seed \(seed)")
            let (sent, expected) = (try forwarded.serialized(), try change.response.serialized())
            #expect(sent == expected, "seed \(seed)")
        }
        #expect(kinds.count > 2, "the messages were not of several kinds: \(kinds)")
    }
}

extension RPC.Message {
    fileprivate static func read(_ bytes: [UInt8]) throws -> Self {
        try Self(serialized: bytes.span.bytes, limits: .default)
    }
}
