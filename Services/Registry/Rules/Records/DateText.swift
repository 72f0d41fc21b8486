package import Credit

/// Dates as departments' files write them.
package enum DateText {
    /// The form that a remedy names.
    package static let form = "2026-09-30, 2026/9/30, 20260930 or 2026年9月30日"
    /// The day that the templates write for what has no end.
    package static let noEnd = CivilDate(iso: RegistryLimits.noEnd) ?? .distantFuture

    /// Words for what has no end.
    private static let endless: Set<String> = ["长期", "长期有效", "终身", "永久", "永久有效", "无固定期限", "无期限", "无限期"]

    /// Whether a text says that something has no end.
    package static func isEndless(_ text: String) -> Bool { endless.contains(text) }

    /// Reads `2026-09-30`, `2026/9/30`, `2026.9.30`, `20260930` or `2026年9月30日`, in any width and with a time of day
    /// behind it, which a column of times has; nil for anything else and for days that do not exist.
    package static func parse(_ text: String) -> CivilDate? {
        var scalars = text.unicodeScalars.map { TextFolding.ordinary($0) }
        if let blank = scalars.firstIndex(where: { $0 == " " || $0 == "T" || $0 == "t" }) {
            guard isTime(scalars[(blank + 1)...]) else { return nil }
            scalars.removeSubrange(blank...)
        }
        return day(scalars)
    }

    private static func day(_ scalars: [Unicode.Scalar]) -> CivilDate? {
        var parts = [0, 0, 0]
        var lengths = [0, 0, 0]
        var part = 0
        for scalar in scalars {
            switch scalar {
            case "0"..."9":
                guard part < 3, lengths[part] < 8 else { return nil }
                parts[part] = parts[part] * 10 + Int(scalar.value - 0x30)
                lengths[part] += 1
            case "-", "/", ".":
                guard part < 2, lengths[part] > 0 else { return nil }
                part += 1
            case "年":
                guard part == 0 else { return nil }
                part = 1
            case "月":
                guard part == 1 else { return nil }
                part = 2
            case "日", "号":
                guard part == 2, lengths[2] > 0 else { return nil }
                part = 3
            default: return nil
            }
        }
        if part == 0, lengths[0] == 8 {
            return CivilDate(year: parts[0] / 10_000, month: parts[0] / 100 % 100, day: parts[0] % 100)
        }
        guard part >= 2, lengths[0] == 4, (1...2).contains(lengths[1]), (1...2).contains(lengths[2]) else {
            return nil
        }
        return CivilDate(year: parts[0], month: parts[1], day: parts[2])
    }

    /// `0:00`, `00:00:00`, `14:05:06.000`: a time of the clock, in no zone but the place's own.
    private static func isTime(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let clock = scalars.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let parts = clock.first?.split(separator: ":", omittingEmptySubsequences: false),
            (2...3).contains(parts.count), clock.dropFirst().allSatisfy({ (1...9).contains($0.count) && areDigits($0) })
        else { return false }
        for (part, most) in zip(parts, [23, 59, 59]) {
            guard (1...2).contains(part.count), areDigits(part) else { return false }
            guard part.reduce(0, { $0 * 10 + Int($1.value - 0x30) }) <= most else { return false }
        }
        return true
    }

    private static func areDigits(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.allSatisfy { ("0"..."9").contains($0) }
    }
}
