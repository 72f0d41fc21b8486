/// An instant: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
package struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Milliseconds since the epoch.
    package let milliseconds: Int64

    /// The instant of a number of milliseconds since the epoch.
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// A zone of fixed offset. China has one, and no daylight saving time today.
    package enum Zone: Sendable {
        /// UTC+8, in which every legal period of the product is counted.
        case shanghai
        /// UTC.
        case utc

        /// Milliseconds east of UTC.
        var offset: Int64 { self == .shanghai ? 8 * 3_600_000 : 0 }
    }

    /// The instant at which a day begins (00:00) in a zone. The end of a day is the start of the next.
    package init(startOf date: CivilDate, in zone: Zone) {
        milliseconds = Int64(date.daysSinceEpoch) * 86_400_000 - zone.offset
    }

    /// The day in a zone.
    package func date(in zone: Zone) -> CivilDate {
        CivilDate(daysSinceEpoch: Int((milliseconds + zone.offset).flooredQuotient(86_400_000)))
    }

    /// The instant that many milliseconds later, earlier if negative; stops where the number would overflow.
    package func adding(milliseconds delta: Int64) -> Timestamp {
        let (sum, overflow) = milliseconds.addingReportingOverflow(delta)
        return Timestamp(milliseconds: overflow ? (delta < 0 ? .min : .max) : sum)
    }

    /// Milliseconds from another instant to this one.
    package func milliseconds(since other: Timestamp) -> Int64 { milliseconds - other.milliseconds }

    package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

    /// RFC 3339 with milliseconds: `2026-11-23T08:00:00.000Z`, or `+08:00` in Shanghai.
    package func rfc3339(in zone: Zone = .utc) -> String {
        let local = milliseconds + zone.offset
        let date = date(in: zone)
        var rest = Int(local - Int64(date.daysSinceEpoch) * 86_400_000)
        let millis = rest % 1000
        rest /= 1000
        var bytes = Array(date.iso.utf8)
        bytes.append(0x54)
        CivilDate.append(rest / 3600, width: 2, to: &bytes)
        bytes.append(0x3A)
        CivilDate.append(rest / 60 % 60, width: 2, to: &bytes)
        bytes.append(0x3A)
        CivilDate.append(rest % 60, width: 2, to: &bytes)
        bytes.append(0x2E)
        CivilDate.append(millis, width: 3, to: &bytes)
        bytes += zone == .utc ? Array("Z".utf8) : Array("+08:00".utf8)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads RFC 3339, `YYYY-MM-DDTHH:MM:SS[.fraction](Z|±HH:MM)`; nil for anything else. Digits past the
    /// millisecond are cut.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8.prefix(36))
        guard bytes.count >= 20, bytes.count <= 35, bytes[10] == 0x54 || bytes[10] == 0x74,
            let date = CivilDate(iso: String(decoding: bytes[0..<10], as: UTF8.self)), bytes[13] == 0x3A,
            bytes[16] == 0x3A, let hour = Self.two(bytes, 11), hour < 24, let minute = Self.two(bytes, 14),
            minute < 60, let second = Self.two(bytes, 17), second < 60
        else { return nil }
        var at = 19
        var millis = 0
        if bytes[at] == 0x2E {
            at += 1
            var scale = 100
            let start = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) {
                millis += Int(bytes[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
            guard at > start else { return nil }
        }
        guard at < bytes.count, let offset = Self.offset(Array(bytes[at...])) else { return nil }
        let seconds = Int64(date.daysSinceEpoch) * 86400 + Int64(hour * 3600 + minute * 60 + second)
        milliseconds = seconds * 1000 + Int64(millis) - offset
    }

    private static func two(_ bytes: [UInt8], _ at: Int) -> Int? {
        guard at + 1 < bytes.count, (0x30...0x39).contains(bytes[at]), (0x30...0x39).contains(bytes[at + 1])
        else { return nil }
        return Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30)
    }

    private static func offset(_ bytes: [UInt8]) -> Int64? {
        if bytes == [0x5A] || bytes == [0x7A] { return 0 }
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = two(bytes, 1), hours < 24, let minutes = two(bytes, 4), minutes < 60
        else { return nil }
        let value = Int64(hours * 60 + minutes) * 60_000
        return bytes[0] == 0x2B ? value : -value
    }

    package var description: String { rfc3339() }
}

extension Int64 {
    /// The quotient rounded towards negative infinity; `divisor` is positive.
    fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
