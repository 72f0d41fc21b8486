/// What two peers may use beyond ttrpc 1.2, once each knows that the other knows it.
///
/// The client names its set in the metadata ``metadataKey`` of the first request of a connection, which plain servers hand to
/// their handlers like any other key. A server that understands it takes the key away and answers at once with a `hello`
/// frame on stream 0, before anything else; a plain client, which named nothing, never sees one. Until the hello has come a
/// client behaves as plain ttrpc does, so a plain server costs nothing. What both named is in force for the rest of the
/// connection.
package struct Extensions: OptionSet, Sendable, Hashable {
    /// The bits; they never go over the wire.
    package let rawValue: UInt8

    /// Extensions by their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Liveness: a quiet peer with calls at work is asked for eight bytes.
    package static let ping = Extensions(rawValue: 1)
    /// A client says that it gave a call up, and the server stops it.
    package static let cancel = Extensions(rawValue: 2)
    /// A reader of a stream says how much it has taken, and the writer waits when too much is under way.
    package static let window = Extensions(rawValue: 4)
    /// A server says which call was the last one that it took.
    package static let drain = Extensions(rawValue: 8)
    /// Metadata beside a response.
    package static let metadata = Extensions(rawValue: 16)
    /// Why a connection is closed.
    package static let reset = Extensions(rawValue: 32)

    /// All that this program knows.
    package static let all: Extensions = [.ping, .cancel, .window, .drain, .metadata, .reset]

    /// The metadata key under which a client names its set.
    package static let metadataKey = "ttrpc-ext"

    private static let names: [(name: String, value: Extensions)] = [
        ("ping", .ping), ("cancel", .cancel), ("window", .window), ("drain", .drain), ("metadata", .metadata),
        ("reset", .reset),
    ]

    /// As it goes over the wire: `ping/1,cancel/1,window/1;262144,…`. The number is how many bytes of one stream's frames its
    /// sender lets the other have under way.
    package func text(window: Int) -> String {
        Self.names.filter { contains($0.value) }
            .map { $0.value == .window ? "\($0.name)/1;\(window)" : "\($0.name)/1" }.joined(separator: ",")
    }

    /// Reads such a text: what is not known here, or in another version, is skipped, and so is a window without a number from 1
    /// on. Never fails: a text that says nothing names nothing.
    package static func parse(_ text: String) -> (extensions: Extensions, window: Int?) {
        var found: Extensions = []
        var window: Int?
        for part in text.split(separator: ",").prefix(maxNamed) {
            let pieces = part.split(separator: ";", omittingEmptySubsequences: false)
            guard let known = names.first(where: { pieces[0] == "\($0.name)/1" })?.value else { continue }
            if known == .window {
                guard pieces.count > 1, let bytes = Int(pieces[1]), bytes > 0 else { continue }
                window = bytes
            }
            found.insert(known)
        }
        return (found, window)
    }

    /// How many names are looked at; those beyond are skipped.
    static let maxNamed = 32
}
