/// How much a log line matters.
package enum LogLevel: String, Sendable, Hashable, Comparable, CaseIterable {
    /// For who looks into one case: per-call facts.
    case debug
    /// Beginnings and ends: start, registration, drain.
    case info
    /// Something is not as it should be, and the service goes on.
    case warning
    /// Something failed that an operator has to look at.
    case error

    /// Its place among all, from 0.
    var rank: Int {
        switch self {
        case .debug: 0
        case .info: 1
        case .warning: 2
        case .error: 3
        }
    }

    /// The level at a place; the nearest one where there is none.
    init(rank: Int) {
        let all = Self.allCases
        self = all[min(max(rank, 0), all.count - 1)]
    }

    package static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }
}
