/// Names for requests, from the system's random source.
enum RandomID {
    /// `cli-` and 28 small letters. No digits: a run of them can look like a person's number, which is shown masked, and an id that is
    /// shown otherwise than it is repeats nothing.
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return "cli-"
            + String((0..<28).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator) ?? "x" })
    }
}
