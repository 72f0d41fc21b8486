package import RPC
import Synchronization

/// Bounds how many log lines of one kind are written in a second, so that nobody can fill the log by doing the same thing
/// over and over. What is left out is counted.
package final class LineRate: Sendable {
    private struct Window {
        var start: MonotonicInstant
        var lines = 0
        var leftOut = 0
    }

    /// Lines of one kind in a second.
    let perSecond: Int
    private let total = Counter()
    private let windows = Mutex<[String: Window]>([:])

    /// A bound of so many lines a second for each kind.
    package init(perSecond: Int) { self.perSecond = perSecond }

    /// Lines left out so far.
    package var leftOut: UInt64 { total.value }

    /// How many lines of the kind were left out since its last one; nil when this one is to be left out, too. Past
    /// ``Limits/logKinds`` kinds in a second, further ones share one bound.
    package func admit(_ kind: String, _ now: MonotonicInstant = .now) -> Int? {
        let leftOut = windows.withLock { windows -> Int? in
            let key = windows[kind] != nil || windows.count < Limits.logKinds ? kind : "other"
            var window = windows[key] ?? Window(start: now)
            defer { windows[key] = window }
            if window.start.duration(to: now) >= .seconds(1) {
                window.start = now
                window.lines = 0
            }
            guard window.lines < perSecond else {
                window.leftOut += 1
                return nil
            }
            window.lines += 1
            defer { window.leftOut = 0 }
            return window.leftOut
        }
        if leftOut == nil { total.add() }
        return leftOut
    }

    /// The kinds whose second is over, with what was left out of them and not told yet. They begin anew.
    func takeLeftOut(_ now: MonotonicInstant = .now) -> [(kind: String, lines: Int)] {
        windows.withLock { windows in
            let over = windows.filter { $0.value.start.duration(to: now) >= .seconds(1) }
            for kind in over.keys { windows[kind] = nil }
            return over.filter { $0.value.leftOut > 0 }.map { ($0.key, $0.value.leftOut) }.sorted { $0.0 < $1.0 }
        }
    }
}
