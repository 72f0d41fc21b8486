import Credit

/// Invented citizen numbers with valid check digits.
enum People {
    static func number(_ number: Int) -> String {
        // Days of 1990 and the three digits of the sequence: more than any run asks for.
        let day = number / 1000 % 28 + 1
        let month = number / 28_000 % 12 + 1
        let tail = String(String(1000 + number % 1000).dropFirst())
        let seventeen = "2301091990" + Self.two(month) + Self.two(day) + tail
        return seventeen + String(CitizenNumber.checkCharacter(of: seventeen) ?? "0")
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
