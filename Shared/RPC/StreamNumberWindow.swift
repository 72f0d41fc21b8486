/// Which stream numbers of a client were used: all below a window, and a bit for each inside it.
///
/// Go peers emit growing numbers; Rust peers may emit those of concurrent calls out of order, by at most the number of
/// concurrent calls. So a number is refused only when it was used, or lies so far behind that nobody can tell.
struct StreamNumberWindow {
    /// How many odd numbers the window spans.
    static let span = 2048

    private var bits: [UInt64] = []
    /// The index (number ÷ 2) after the highest one used.
    private var next = 0

    /// Notes a number as used; false when it was used before or is too old to tell.
    mutating func use(_ id: UInt32) -> Bool {
        if bits.isEmpty { bits = [UInt64](repeating: 0, count: Self.span / 64) }
        let index = Int(id >> 1)
        if index >= next {
            if index - next >= Self.span {
                for word in bits.indices { bits[word] = 0 }
            } else {
                for skipped in next..<index { clear(skipped) }
            }
            next = index + 1
            set(index)
            return true
        }
        guard index >= next - Self.span else { return false }
        let (word, bit) = Self.place(index)
        guard bits[word] & bit == 0 else { return false }
        set(index)
        return true
    }

    private mutating func set(_ index: Int) {
        let (word, bit) = Self.place(index)
        bits[word] |= bit
    }

    private mutating func clear(_ index: Int) {
        let (word, bit) = Self.place(index)
        bits[word] &= ~bit
    }

    private static func place(_ index: Int) -> (Int, UInt64) {
        let slot = index & (span - 1)
        return (slot >> 6, 1 << UInt64(slot & 63))
    }
}
