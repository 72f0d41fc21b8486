import CommonSchema
import Crypto
import DistrictKit
import Foundation
import Glibc
import RPC
import TestKit

/// What the people who look after the machines do: copies, restores, certificates, keys, and the word that a service waits for.
struct Operator {
    let district: District
    let model: Model

    private static let reason = "soak"

    func upkeep(_ service: String) throws -> UpkeepServiceClient {
        UpkeepServiceClient(channel: try district.channel(service, as: "operator/test"))
    }

    /// Starts a service and waits until it serves.
    func start(_ service: String) async throws {
        try district.start(service)
        try await district.waitUntilServing(service)
    }

    /// Says the word that services wait for: other histories acknowledged, what is held accepted, times believed.
    func giveWord() async throws {
        for service in ["listing", "measures", "reporting"] {
            let client = try upkeep(service)
            for source in try await client.getSources(GetSourcesRequest()).sources {
                let isHeld = source.state == .held
                guard isHeld || source.otherHistoryTime != nil else { continue }
                do {
                    _ = try await client.acceptSource(
                        AcceptSourceRequest(
                            requestId: RequestID.random(), source: source.source,
                            identity: isHeld ? source.heldIdentity : source.identity, rows: source.heldRows,
                            reason: Self.reason))
                    model.count(isHeld ? "AcceptSource held" : "AcceptSource other history")
                } catch let error as RPCError
                    where error.info?.reason == "SOURCE_CHANGED" || error.info?.reason == "NOTHING_TO_ACCEPT"
                {
                    continue
                }
            }
        }
    }

    /// Waits until every follower has applied what its source has, and nothing waits for a word.
    func caughtUp(timeout: Duration = .seconds(90)) async throws {
        var last = ""
        do {
            try await eventually("followers at the heads of their sources", timeout: timeout, every: .milliseconds(200))
            {
                do {
                    try await giveWord()
                    last = try await behind() ?? ""
                } catch let error as RPCError {
                    last = "\(error)"
                }
                return last.isEmpty
            }
        } catch {
            throw NotInTime("followers at the heads of their sources: \(last)")
        }
    }

    private func behind() async throws -> String? {
        for (follower, sources) in [
            ("listing", ["registry", "measures"]), ("measures", ["registry", "listing"]), ("reporting", ["registry"]),
        ] {
            let standing = try await upkeep(follower).getSources(GetSourcesRequest()).sources
            for source in sources {
                let head = try district.query(source, "SELECT coalesce(max(position), 0) FROM store_feed").first ?? ""
                let identity = try district.query(source, "SELECT feed_identity FROM store_state").first ?? ""
                guard let found = standing.first(where: { $0.source == source }) else {
                    return "\(follower) without \(source)"
                }
                // One that stands further than its source, or in another feed, has not noticed yet what happened to it.
                guard found.state == .following, found.identity == identity, "\(found.position)" == head else {
                    return "\(follower) of \(source): \(found.state) at \(found.position) of \(head)"
                }
            }
        }
        return nil
    }

    /// Copies a service's database; tells between which moments.
    func backup(_ service: String, to file: String) async throws -> (from: Model.Instant, to: Model.Instant) {
        let begun = ContinuousClock.now
        try? FileManager.default.removeItem(atPath: file)
        let (code, text) = try await district.command(service, ["--backup", file])
        guard code == 0 else { throw NotInTime("a backup of \(service), which ended with \(code): \(text)") }
        return (begun, .now)
    }

    /// Renews a service's certificate while it works.
    func renewCertificate(_ service: String) throws {
        try district.pki.reissue("service-\(service)", district.pki.template("service/\(service)"))
        district.signal(service, SIGHUP)
    }

    // MARK: The sealing key

    private var keyFile: String { district.directory.file("encryption.key") }

    /// The lines of the key file; the first key has no id in it at first.
    func keys() throws -> [String] {
        try String(contentsOfFile: keyFile, encoding: .utf8).split(separator: "\n").map {
            $0.contains(":") ? String($0) : "1:\($0)"
        }
    }

    func write(keys: [String]) { district.directory.write("encryption.key", keys.joined(separator: "\n") + "\n") }

    /// A new key under the next id.
    static func key(after lines: [String]) -> String {
        let last = lines.compactMap { Int($0.prefix { $0 != ":" }) }.max() ?? 0
        return "\(last + 1):\(Hex.encode(SecureRandom.bytes(32)))"
    }
}
