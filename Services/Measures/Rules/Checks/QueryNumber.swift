/// The number under which an answer is logged: a series, a hyphen and a sequence, for example `A-218210093501`. The series tells
/// instances of the service apart, so that a number stands for one answer in the whole district.
package struct QueryNumber: Sendable, Hashable {
    /// 1 to 8 of `A-Z 0-9`, a letter first.
    package let series: String
    /// Ascending within the series; each start of the service leaves a gap.
    package let sequence: Int64

    /// From its parts.
    package init(series: String, sequence: Int64) {
        self.series = series
        self.sequence = sequence
    }

    /// Reads a query number; nil if the text is none.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isSeries(String(parts[0])), let sequence = Int64(parts[1]), sequence > 0,
            String(sequence) == parts[1]
        else { return nil }
        series = String(parts[0])
        self.sequence = sequence
    }

    /// Whether a text can name a series.
    package static func isSeries(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x41...0x5A).contains(first), text.utf8.count <= 8 else { return false }
        return text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    }
}

extension QueryNumber: CustomStringConvertible {
    /// The number as it is written.
    package var description: String { "\(series)-\(sequence)" }
}
