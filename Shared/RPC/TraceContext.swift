/// Which trace a call belongs to, so that the log lines and errors of all services that took part can be found by one id.
///
/// Travels in the metadata `traceparent` and `tracestate`. Source: W3C Trace Context, Recommendation of 23 November 2021.
/// Spans are not recorded anywhere; ids alone are kept.
package struct TraceContext: Sendable, Hashable {
    /// The metadata key of the ids.
    package static let parentKey = "traceparent"
    /// The metadata key of what other systems want to be passed on.
    package static let stateKey = "tracestate"
    /// The longest `tracestate` passed on, in characters; a longer one is dropped (the Recommendation's least bound).
    package static let maxStateBytes = 512
    /// The most members of a `tracestate`; with more it is dropped.
    package static let maxStateMembers = 32

    /// The trace of the call that the current task serves or makes; nil outside of calls.
    @TaskLocal package static var current: TraceContext?

    private let high: UInt64
    private let low: UInt64
    /// This hop's own id: the parent of the calls that it makes.
    private let span: UInt64
    /// Whether the caller recorded the trace; passed on.
    private let isSampled: Bool
    /// What other systems want to be passed on; nil for nothing.
    private let state: String?

    /// A new trace with an id of its own, not marked as recorded.
    package init() {
        high = TraceNumbers.next()
        low = TraceNumbers.next()
        span = TraceNumbers.next()
        isSampled = false
        state = nil
    }

    /// The trace that a call's metadata names, continued by a new span; a new trace where it names none, several, or one
    /// that breaks a rule of the Recommendation.
    package init(receivedIn metadata: Metadata) {
        let parents = metadata.isEmpty ? [] : metadata.values(for: Self.parentKey)
        let ids = parents.count == 1 ? Self.parse(parents[0]) : nil
        high = ids?.high ?? TraceNumbers.next()
        low = ids?.low ?? TraceNumbers.next()
        span = TraceNumbers.next()
        isSampled = ids?.isSampled ?? false
        state = ids == nil ? nil : Self.checkedState(metadata.values(for: Self.stateKey))
    }

    /// The trace's id: 32 lower-case hexadecimal digits, not all zero.
    package var traceID: String { TraceNumbers.hex(high) + TraceNumbers.hex(low) }

    /// The value of ``parentKey`` for calls made here.
    package var traceparent: String { "00-\(traceID)-\(TraceNumbers.hex(span))-\(isSampled ? "01" : "00")" }

    /// Adds the trace to the metadata of a call that is made here, unless the metadata name one already or have no room:
    /// a call that a server would take must not be refused for its trace.
    package func add(to metadata: inout Metadata) {
        guard metadata[first: Self.parentKey] == nil else { return }
        var traced = metadata
        traced.append(Self.parentKey, traceparent)
        if let state, metadata[first: Self.stateKey] == nil { traced.append(Self.stateKey, state) }
        let limits = RPCLimits.default
        guard traced.pairs.count <= limits.maxMetadataPairs, traced.wireBytes <= limits.maxMetadataBytes else { return }
        metadata = traced
    }

    // MARK: - Reading

    private static func parse(_ text: String) -> (high: UInt64, low: UInt64, isSampled: Bool)? {
        let bytes = Array(text.utf8.prefix(512))
        guard bytes.count >= 55, let version = number(bytes[0..<2]), version != 0xff else { return nil }
        let dash = UInt8(ascii: "-")
        guard bytes[2] == dash, bytes[35] == dash, bytes[52] == dash else { return nil }
        // Version 0 has exactly this length; a later one may add fields behind another dash.
        guard version == 0 ? text.utf8.count == 55 : bytes.count == 55 || bytes[55] == dash else { return nil }
        guard let high = number(bytes[3..<19]), let low = number(bytes[19..<35]), high | low != 0,
            let parent = number(bytes[36..<52]), parent != 0, let flags = number(bytes[53..<55])
        else { return nil }
        return (high, low, flags & 1 == 1)
    }

    /// The value of lower-case hexadecimal digits, at most 16; nil for anything else.
    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }

    private static func checkedState(_ values: [String]) -> String? {
        let text = values.joined(separator: ",")
        guard (1...maxStateBytes).contains(text.utf8.count), text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }),
            text.split(separator: ",").count <= maxStateMembers
        else { return nil }
        return text
    }
}

extension RPCError {
    /// The attribute of ``ErrorInfo`` that names the trace.
    package static let traceAttribute = "trace_id"

    /// The same error with the trace's id among the attributes of its ``info``; unchanged where there is no info, or the
    /// trace is named already.
    package func tracing(_ trace: TraceContext) -> RPCError {
        guard var info, info.metadata[Self.traceAttribute] == nil else { return self }
        var error = self
        info.metadata[Self.traceAttribute] = trace.traceID
        error.info = info
        return error
    }
}
