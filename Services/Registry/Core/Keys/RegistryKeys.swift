import Casework
import Crypto
import RegistryRules
import Store
import Synchronization

/// How numbers of persons are kept: sealed for the record, blind-indexed for look-up, masked for show (X3).
struct RegistryKeys: Sendable {
    private let sealing: Sealing
    /// Finds persons without their number; the one that listing and measures have, too.
    let blindIndex: BlindIndex

    /// From the keys of the two key files. The blind-index key is the one that listing and measures have, too.
    init(encryption: KeyRing, blindIndex: BlindIndex) {
        sealing = Sealing(encryption)
        self.blindIndex = blindIndex
    }

    /// The keys in use, which an operator may rotate while the registry works.
    private final class Sealing: Sendable {
        let ring: Mutex<KeyRing>

        init(_ ring: KeyRing) { self.ring = Mutex(ring) }
    }

    /// The keys that open, and the one that seals.
    var ring: KeyRing { sealing.ring.withLock { $0 } }

    /// Seals and opens with other keys from now on.
    func adopt(_ ring: KeyRing) { sealing.ring.withLock { $0 = ring } }

    private var cipher: AESGCM { AESGCM(keys: ring) }

    /// Which row a sealed value belongs to. It is sealed with the value, so that one that was moved to another row does not
    /// open there.
    struct Place: Sendable, Hashable {
        /// What it is and of which row.
        let name: String
        /// Where values of this kind were sealed to before they were bound to rows.
        let former: String

        private init(_ kind: String, _ id: Int64) { (name, former) = ("\(kind)/\(id)", kind) }

        /// The number of a subject.
        static func subject(_ id: Int64) -> Place { Place("subject", id) }
        /// The number that a change of a subject proposes.
        static func subjectChange(_ id: Int64) -> Place { Place("subject-change", id) }
        /// The numbers in a decision's record.
        static func decision(_ id: Int64) -> Place { Place("decision", id) }
        /// The bytes of a row that an import has not whole yet.
        static func carry(_ id: Int64) -> Place { Place("import", id) }
        /// The state of the hash over an import's file.
        static func hash(_ id: Int64) -> Place { Place("import-hash", id) }
    }

    /// Seals a text for one place; opened only for the same place.
    func seal(_ text: String, place: Place) throws -> [UInt8] { try seal(Array(text.utf8), place: place) }

    /// Seals bytes for one place.
    func seal(_ bytes: [UInt8], place: Place) throws -> [UInt8] {
        try cipher.seal(bytes, authenticating: Array(place.name.utf8))
    }

    /// Opens what `seal` made.
    func open(_ sealed: [UInt8], place: Place) throws -> [UInt8] {
        let cipher = cipher
        do throws(CryptoError) {
            return try cipher.open(sealed, authenticating: Array(place.name.utf8))
        } catch {
            guard error.kind == .notAuthentic else { throw error }
            return try cipher.open(sealed, authenticating: Array(place.former.utf8))
        }
    }

    /// Refuses keys that are not those of the rows, where some were written before the database knew its keys.
    ///
    /// - Throws: ``ConfigurationError`` naming the key.
    func requireRows(_ tx: ReadTransaction) throws {
        let sample = try tx.queryOne(
            """
            SELECT id, document_kind, blind_index, sealed_number FROM subject WHERE sealed_number IS NOT NULL
                ORDER BY id DESC LIMIT 1
            """
        ) { (id: $0.int64(0), kind: DocumentKind(rawValue: $0.int64(1)), index: $0.text(2), sealed: $0.blob(3)) }
        guard let sample, let kind = sample.kind, ring.ids.contains(sample.sealed.first ?? 0) else { return }
        guard let number = try? open(sample.sealed, place: .subject(sample.id)) else {
            throw KnownKey.another("encryption-key-file")
        }
        guard index(kind, String(decoding: number, as: UTF8.self)) == sample.index else {
            throw KnownKey.another("blind-index-key-file")
        }
    }

    /// The index by which a document's folded number is found: 64 hex digits.
    func index(_ kind: DocumentKind, _ number: String) -> String {
        blindIndex.hexIndex(of: number, in: kind == .identityCard ? .citizenNumber : .identityDocument)
    }

    /// The stored form of a number inside a record's content: masked, and enough of the index to tell two numbers
    /// apart.
    func trace(_ kind: DocumentKind, _ number: String) -> String {
        Codes.masked(kind, number) + "#" + index(kind, number).prefix(16)
    }
}
