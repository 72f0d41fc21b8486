/// Names for requests, from the system's random source.
enum RandomID {
    /// `cli-` and 32 hex digits.
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<2).map { _ in
            let text = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        return "cli-" + digits.joined()
    }
}
