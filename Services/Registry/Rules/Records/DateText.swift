package import Credit

/// Dates as departments' files write them.
package enum DateText {
    /// Reads `2026-09-30`, `2026/9/30`, `2026.9.30`, `20260930` or `2026年9月30日`; nil for anything else and for days
    /// that do not exist.
    package static func parse(_ text: String) -> CivilDate? {
        var parts = [0, 0, 0]
        var lengths = [0, 0, 0]
        var part = 0
        for scalar in text.unicodeScalars {
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
            case "日":
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
}
