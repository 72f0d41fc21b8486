import Casework
import Crypto
import Phrases
import ServiceKit
import Store
import Synchronization

/// Seals what a former key sealed again with the current one, beside calls, until nothing needs a former key any more.
///
/// It keeps no place: one that was interrupted looks again from the beginning and finds what is left. Several processes over one database
/// may be at it together: each value is looked at again in the transaction that seals it, so that one of them does.
final class KeyRotation: Sendable {
    /// How it stands, for `/readyz`.
    enum Standing: Sendable, Hashable {
        /// The file holds one key.
        case single
        /// Values are still sealed with former keys.
        case working(former: [UInt8])
        /// Nothing is sealed with former keys.
        case done(former: [UInt8])
        /// So many values do not open with any key.
        case stuck(values: Int)
    }

    /// Between two batches, so that calls go first.
    private static let pause = Duration.milliseconds(5)
    /// How soon a ring that was read again is noticed.
    private static let period = Duration.milliseconds(500)
    static let setting = "encryption-key-file"

    private let keys: RegistryKeys
    private let database: Database
    private let logger: Logger
    private let current = Mutex(Standing.single)

    init(_ keys: RegistryKeys, _ database: Database, _ logger: Logger) {
        (self.keys, self.database, self.logger) = (keys, database, logger)
        current.withLock { $0 = keys.ring.formerIDs.isEmpty ? .single : .working(former: keys.ring.formerIDs) }
    }

    /// How it stands.
    var standing: Standing { current.withLock { $0 } }

    /// What an operator is to know of it, in a few words; nil for nothing.
    var warning: Phrase? {
        switch standing {
        case .single: nil
        case .working(let former):
            "values sealed with former keys (\(Self.text(former))) are being sealed again" as Phrase
        case .done(let former):
            "nothing is sealed with former keys (\(Self.text(former))) any more: take them out of the file" as Phrase
        case .stuck(let values): "\(values) values do not open with any key of the file" as Phrase
        }
    }

    /// Takes the file's keys as they are now.
    ///
    /// - Returns: what was done, in a few words.
    /// - Throws: ``CryptoError``, ``ConfigurationError``; the keys stay what they were.
    func reload(_ path: String) async throws -> Phrase {
        let ring = try KeyFile.loadRing(path)
        guard ring != keys.ring else { return "unchanged" }
        try await KnownKey.require(ring, of: Self.setting, in: database) { try SealedValues.counts($0) }
        keys.adopt(ring)
        current.withLock { $0 = ring.formerIDs.isEmpty ? .single : .working(former: ring.formerIDs) }
        return "reloaded: key \(ring.currentID) seals"
    }

    /// Seals again whenever the ring has former keys, until the task is cancelled.
    func run() async throws {
        var settled: KeyRing?
        while !Task.isCancelled {
            let ring = keys.ring
            if ring != settled {
                if !ring.formerIDs.isEmpty { try await sealAgain(ring) }
                settled = ring
            }
            try await Task.sleep(for: Self.period)
        }
    }

    private func sealAgain(_ ring: KeyRing) async throws {
        var total = 0
        // A transaction that began with the keys before has ended when this one begins.
        try await database.write { _ in }
        // Again until none is found: what a change of a subject replaced is copied between rows meanwhile.
        while true {
            var (sealed, left) = (0, 0)
            for column in SealedValues.columns {
                var place: Int64? = 0
                while let after = place {
                    try Task.checkCancellation()
                    let found = try await database.read {
                        try SealedValues.former($0, column, after: after, ring: ring)
                    }
                    if !found.ids.isEmpty {
                        let done = try await database.write { [keys] in
                            try SealedValues.sealAgain($0, column, found.ids, keys)
                        }
                        (sealed, left) = (sealed + done.sealed, left + done.left)
                        try await Task.sleep(for: Self.pause)
                    }
                    place = found.next
                }
            }
            total += sealed
            guard keys.ring == ring else { return }
            guard left == 0 else {
                logger.error("values do not open with any key of the file", ["values": .integer(left)])
                return current.withLock { $0 = .stuck(values: left) }
            }
            let counts = try await database.read { try SealedValues.counts($0) }
            if counts.keys.allSatisfy({ $0 == ring.currentID }) { return try await finish(ring, sealed: total) }
        }
    }

    private func finish(_ ring: KeyRing, sealed: Int) async throws {
        let former = Self.text(ring.formerIDs)
        let said = " values sealed again with key \(ring.currentID); none is sealed with \(former) any more"
        try await database.write { transaction in
            // Who found nothing left to do, because another process or an earlier start had done it, has nothing to add.
            let last = try transaction.audited(target: Self.setting, actions: Self.action, limit: 1).first
            if sealed == 0, last?.detail.hasSuffix(said) ?? false { return }
            try transaction.audit(
                actor: Actor.rule("keys").identity, action: Self.action, target: Self.setting,
                detail: "\(sealed)\(said)")
        }
        logger.info(
            "nothing is sealed with former keys any more",
            ["former": .name(former), "current": .integer(Int(ring.currentID)), "sealed_again": .integer(sealed)])
        current.withLock { $0 = .done(former: ring.formerIDs) }
    }

    private static let action = "keys.rotate"

    private static func text(_ ids: [UInt8]) -> String { ids.map { "\($0)" }.joined(separator: ", ") }
}
