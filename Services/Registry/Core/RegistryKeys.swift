import Casework
import Crypto
import RegistryRules

/// How numbers of persons are kept: sealed for the record, blind-indexed for look-up, masked for show (X3).
struct RegistryKeys: Sendable {
    private let cipher: AESGCM
    /// Finds persons without their number; the one that listing and measures have, too.
    let blindIndex: BlindIndex

    /// From the keys of the two key files. The blind-index key is the one that listing and measures have, too.
    init(encryption: KeyRing, blindIndex: BlindIndex) {
        cipher = AESGCM(keys: encryption)
        self.blindIndex = blindIndex
    }

    /// Seals a text for one place; opened only for the same place.
    func seal(_ text: String, place: StaticString) throws -> [UInt8] {
        try cipher.seal(Array(text.utf8), authenticating: Array(place.description.utf8))
    }

    /// Opens what `seal` made.
    func open(_ sealed: [UInt8], place: StaticString) throws -> String {
        String(decoding: try cipher.open(sealed, authenticating: Array(place.description.utf8)), as: UTF8.self)
    }

    /// Seals bytes for one place.
    func seal(_ bytes: [UInt8], place: StaticString) throws -> [UInt8] {
        try cipher.seal(bytes, authenticating: Array(place.description.utf8))
    }

    /// Opens bytes.
    func openBytes(_ sealed: [UInt8], place: StaticString) throws -> [UInt8] {
        try cipher.open(sealed, authenticating: Array(place.description.utf8))
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
