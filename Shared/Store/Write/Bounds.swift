import Phrases

/// Checks of lengths against ``StoreLimits``.
enum Bounds {
    static func check(_ text: String, _ what: Phrase, _ bytes: ClosedRange<Int>) throws(StoreError) {
        try check(count: text.utf8.count, what, bytes)
    }

    static func check(_ value: [UInt8], _ what: Phrase, _ bytes: ClosedRange<Int>) throws(StoreError) {
        try check(count: value.count, what, bytes)
    }

    private static func check(count: Int, _ what: Phrase, _ bytes: ClosedRange<Int>) throws(StoreError) {
        guard bytes.contains(count) else {
            throw StoreError(
                .tooLarge, "\(what) has \(bytes.lowerBound) to \(bytes.upperBound) bytes, not \(count)")
        }
    }
}
