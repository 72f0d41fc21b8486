/// A text as a database compares it, byte by byte: Swift takes two ways of writing one character for the same text.
struct ExactText: Sendable, Hashable, Comparable {
    /// The text.
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    static func < (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        // Ends the text: no byte of UTF-8.
        hasher.combine(UInt8.max)
    }
}
