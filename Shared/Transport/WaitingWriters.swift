import RPC

/// A task that waits to write one message of a stream.
struct WaitingWriter<Call: AnyObject & Sendable>: Sendable {
    /// Distinguishes writers of one stream.
    let ticket: UInt64
    let call: Call
    let message: [UInt8]
    private let continuation: UnsafeContinuation<Void, any Error>

    init(ticket: UInt64, call: Call, message: [UInt8], continuation: UnsafeContinuation<Void, any Error>) {
        self.ticket = ticket
        self.call = call
        self.message = message
        self.continuation = continuation
    }

    func resume(_ result: Result<Void, RPCError>) { continuation.resume(with: result) }
}

/// What became of a message that was to be written.
enum WriteOutcome {
    /// Queued, or refused for good.
    case done(Result<Void, RPCError>)
    /// Too much waits to leave the connection.
    case waitsForRoom
    /// The reader at the other end has as much of this stream under way as it wants, or the stream is not open yet.
    case waitsForReader
}

/// The waiting writers of a connection. Those that wait for room go first come first served; those that wait for their stream's
/// reader are kept aside, so that one slow reader holds up nobody else. Bounded by the tasks that write.
struct WaitingWriters<Call: AnyObject & Sendable> {
    private var ready: [WaitingWriter<Call>] = []
    private var head = 0
    private var aside: [ObjectIdentifier: [WaitingWriter<Call>]] = [:]

    /// Whether somebody waits for room.
    var hasReady: Bool { head < ready.count }

    mutating func appendReady(_ writer: WaitingWriter<Call>) { ready.append(writer) }

    mutating func setAside(_ writer: WaitingWriter<Call>) {
        aside[ObjectIdentifier(writer.call), default: []].append(writer)
    }

    /// The call's reader wants more: its writers wait for room only.
    mutating func unblock(_ call: Call) {
        guard let writers = aside.removeValue(forKey: ObjectIdentifier(call)) else { return }
        ready.append(contentsOf: writers)
    }

    mutating func nextReady() -> WaitingWriter<Call>? {
        guard head < ready.count else { return nil }
        let writer = ready[head]
        head += 1
        if head == ready.count || head > 1024 {
            ready.removeSubrange(..<head)
            head = 0
        }
        return writer
    }

    mutating func remove(_ call: Call) -> [WaitingWriter<Call>] {
        (aside.removeValue(forKey: ObjectIdentifier(call)) ?? []) + removeReady { $0.call === call }
    }

    mutating func remove(ticket: UInt64) -> WaitingWriter<Call>? {
        if let writer = removeReady(where: { $0.ticket == ticket }).first { return writer }
        for (key, writers) in aside {
            guard let index = writers.firstIndex(where: { $0.ticket == ticket }) else { continue }
            let rest = writers[..<index] + writers[(index + 1)...]
            aside[key] = rest.isEmpty ? nil : Array(rest)
            return writers[index]
        }
        return nil
    }

    mutating func removeAll() -> [WaitingWriter<Call>] {
        defer { aside = [:] }
        return aside.values.flatMap { $0 } + removeReady { _ in true }
    }

    private mutating func removeReady(where isWanted: (WaitingWriter<Call>) -> Bool) -> [WaitingWriter<Call>] {
        guard hasReady else { return [] }
        let waiting = ready[head...]
        let removed = waiting.filter(isWanted)
        guard !removed.isEmpty else { return [] }
        ready = waiting.filter { !isWanted($0) }
        head = 0
        return removed
    }
}
