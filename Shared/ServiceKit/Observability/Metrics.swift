import Synchronization

/// The metrics of a process, written as Prometheus text (exposition format 0.0.4).
///
/// Getting a metric takes a lock: get it once and keep it. Names begin with `xinyi_`, units are in the name (`_seconds`,
/// `_bytes`, `_total`). Label combinations of one name are bounded (``Limits/metricSeries``); further ones share a series
/// whose label values are `other`. Label values are never personal.
package final class Metrics: Sendable {
    /// Names and values that tell series of one metric apart.
    package typealias Labels = KeyValuePairs<String, String>

    private enum Instrument: Sendable {
        case counter(Counter)
        case gauge(Gauge)
        case computed(@Sendable () -> Double)
        case total(@Sendable () -> Int)
        case histogram(Histogram)

        var type: String {
            switch self {
            case .counter, .total: "counter"
            case .gauge, .computed: "gauge"
            case .histogram: "histogram"
            }
        }
    }

    private struct Family: Sendable {
        let help: String
        let type: String
        var series: [(labels: String, instrument: Instrument)] = []
    }

    private struct State: Sendable {
        var names: [String] = []
        var families: [String: Family] = [:]
    }

    private let state = Mutex(State())

    /// No metrics.
    package init() {}

    /// The counter of a name and labels, made when first asked for.
    package func counter(_ name: String, _ help: String, _ labels: Labels = [:]) -> Counter {
        let found = series(name, help, "counter", labels) { .counter(Counter()) }
        guard case .counter(let counter) = found else { preconditionFailure("'\(name)' is no counter") }
        return counter
    }

    /// The gauge of a name and labels, made when first asked for.
    package func gauge(_ name: String, _ help: String, _ labels: Labels = [:]) -> Gauge {
        let found = series(name, help, "gauge", labels) { .gauge(Gauge()) }
        guard case .gauge(let gauge) = found else { preconditionFailure("'\(name)' is no gauge that can be set") }
        return gauge
    }

    /// A gauge whose value is computed when it is read, which must not block; the first one of a name and labels stays.
    package func computed(
        _ name: String, _ help: String, _ labels: Labels = [:], _ value: @escaping @Sendable () -> Double
    ) {
        _ = series(name, help, "gauge", labels) { .computed(value) }
    }

    /// A counter that is kept elsewhere and read when it is shown; the first one of a name and labels stays.
    package func total(_ name: String, _ help: String, _ labels: Labels = [:], _ value: @escaping @Sendable () -> Int) {
        _ = series(name, help, "counter", labels) { .total(value) }
    }

    /// The histogram of durations of a name and labels, made when first asked for.
    package func histogram(_ name: String, _ help: String, _ labels: Labels = [:]) -> Histogram {
        let found = series(name, help, "histogram", labels) { .histogram(Histogram()) }
        guard case .histogram(let histogram) = found else { preconditionFailure("'\(name)' is no histogram") }
        return histogram
    }

    private func series(
        _ name: String, _ help: String, _ type: String, _ labels: Labels, _ make: () -> Instrument
    ) -> Instrument {
        state.withLock { state in
            var family = state.families[name] ?? Family(help: help, type: type)
            precondition(family.type == type, "'\(name)' is used as \(type) and as \(family.type)")
            if family.series.isEmpty { state.names.append(name) }
            var text = Self.text(labels)
            if let found = family.series.first(where: { $0.labels == text }) { return found.instrument }
            if family.series.count >= Limits.metricSeries {
                text = labels.map { "\($0.key)=\"other\"" }.joined(separator: ",")
                if let found = family.series.first(where: { $0.labels == text }) { return found.instrument }
            }
            let instrument = make()
            family.series.append((text, instrument))
            state.families[name] = family
            return instrument
        }
    }

    private static func text(_ labels: Labels) -> String {
        labels.map { label in
            var value = ""
            for character in label.value {
                switch character {
                case "\\": value += "\\\\"
                case "\"": value += "\\\""
                case "\n": value += "\\n"
                default: value.append(character)
                }
            }
            return "\(label.key)=\"\(value)\""
        }.joined(separator: ",")
    }

    /// All metrics as Prometheus text.
    package func exposition() -> String {
        let (names, families) = state.withLock { ($0.names, $0.families) }
        var text = ""
        for name in names.sorted() {
            guard let family = families[name] else { continue }
            text += "# HELP \(name) \(family.help)\n# TYPE \(name) \(family.type)\n"
            for (labels, instrument) in family.series { Self.append(name, labels, instrument, to: &text) }
        }
        return text
    }

    private static func append(_ name: String, _ labels: String, _ instrument: Instrument, to text: inout String) {
        let braces = labels.isEmpty ? "" : "{\(labels)}"
        switch instrument {
        case .counter(let counter): text += "\(name)\(braces) \(counter.value)\n"
        case .total(let value): text += "\(name)\(braces) \(value())\n"
        case .gauge(let gauge): text += "\(name)\(braces) \(gauge.value)\n"
        case .computed(let value):
            let number = value()
            text += "\(name)\(braces) \(number.isFinite ? "\(number)" : "NaN")\n"
        case .histogram(let histogram):
            let (cumulative, count, seconds) = histogram.snapshot()
            let comma = labels.isEmpty ? "" : ","
            for (bound, events) in zip(Histogram.bounds, cumulative) {
                text += "\(name)_bucket{\(labels)\(comma)le=\"\(Double(bound) / 1e9)\"} \(events)\n"
            }
            text += "\(name)_bucket{\(labels)\(comma)le=\"+Inf\"} \(count)\n"
            text += "\(name)_sum\(braces) \(seconds)\n\(name)_count\(braces) \(count)\n"
        }
    }
}
