import RPC
import Synchronization

/// What all connections of one identity hold of a server together: connections, calls, bytes. From any thread.
final class IdentityLoad: Sendable {
    /// Whose.
    let identity: String
    private let limits: TransportLimits
    private let everybody: IdentityLoads
    private let connections = Atomic<Int>(0)
    private let calls = Atomic<Int>(0)
    private let streams = Atomic<Int>(0)
    private let bytes = Atomic<Int>(0)

    fileprivate init(_ identity: String, _ limits: TransportLimits, _ everybody: IdentityLoads) {
        self.identity = identity
        self.limits = limits
        self.everybody = everybody
    }

    // MARK: - Connections

    fileprivate var connectionCount: Int { connections.load(ordering: .relaxed) }

    fileprivate func addConnection(_ amount: Int) { connections.wrappingAdd(amount, ordering: .relaxed) }

    // MARK: - Calls

    /// Counts a call in; false at the bound.
    func enter(isStream: Bool) -> Bool {
        guard Self.add(1, to: calls, limit: limits.maxConcurrentCallsOfIdentity) else { return false }
        guard !isStream || Self.add(1, to: streams, limit: limits.maxConcurrentStreamsOfIdentity) else {
            calls.wrappingSubtract(1, ordering: .relaxed)
            return false
        }
        return true
    }

    /// Whether ``enter(isStream:)`` would say no.
    func isFull(isStream: Bool) -> Bool {
        calls.load(ordering: .relaxed) >= limits.maxConcurrentCallsOfIdentity
            || isStream && streams.load(ordering: .relaxed) >= limits.maxConcurrentStreamsOfIdentity
    }

    /// Whether anything is at work besides streams, which stay.
    var hasCalls: Bool { calls.load(ordering: .relaxed) > streams.load(ordering: .relaxed) }

    /// Whether nothing is counted.
    fileprivate var isIdle: Bool { connectionCount == 0 && calls.load(ordering: .relaxed) == 0 }

    /// Counts a call out.
    func leave(isStream: Bool) {
        calls.wrappingSubtract(1, ordering: .relaxed)
        if isStream { streams.wrappingSubtract(1, ordering: .relaxed) }
    }

    // MARK: - Bytes

    /// Takes room for `count` bytes; false when the identity holds as much as it may, or, above a small share that everybody
    /// has, all together do.
    func take(_ count: Int) -> Bool {
        guard Self.add(count, to: bytes, limit: limits.maxHeldBytesOfIdentity) else { return false }
        let isSmall = bytes.load(ordering: .relaxed) <= limits.heldBytesOfEverybody
        guard everybody.take(count, isSmall: isSmall) else {
            bytes.wrappingSubtract(count, ordering: .relaxed)
            return false
        }
        return true
    }

    /// Counts bytes that are there already, whatever the bounds.
    func add(_ count: Int) {
        bytes.wrappingAdd(count, ordering: .relaxed)
        everybody.add(count)
    }

    /// Gives bytes back, and lets those go on who wait for room.
    func give(_ count: Int) {
        bytes.wrappingSubtract(count, ordering: .relaxed)
        everybody.give(count)
    }

    /// Calls `action` once when bytes were given back, by whomever: at the earliest now, from any thread.
    func whenRoom(_ action: @escaping @Sendable () -> Void) { everybody.whenRoom(action) }

    /// Bytes held now.
    var heldBytes: Int { bytes.load(ordering: .relaxed) }

    /// Adds to a count unless that takes it past the limit. Exact: what is refused takes no place, not even for a moment.
    fileprivate static func add(_ amount: Int, to count: borrowing Atomic<Int>, limit: Int) -> Bool {
        var seen = count.load(ordering: .relaxed)
        while seen + amount <= limit {
            let (exchanged, original) = count.weakCompareExchange(
                expected: seen, desired: seen + amount, ordering: .relaxed)
            if exchanged { return true }
            seen = original
        }
        return false
    }
}

/// The loads of all identities that have a connection to a server now. From any thread.
final class IdentityLoads: Sendable {
    private let limits: TransportLimits
    private let table = Mutex<[String: IdentityLoad]>([:])
    private let bytes = Atomic<Int>(0)
    /// Who waits for bytes to be given back.
    private let waiting = Mutex<[@Sendable () -> Void]>([])
    /// Loads kept before those of which nothing is left are looked for.
    private static let kept = 64

    init(_ limits: TransportLimits) { self.limits = limits }

    /// Counts a connection in, and gives the load of its identity; nil at the bound of connections.
    func enter(_ identity: String) -> IdentityLoad? {
        table.withLock { table in
            // Calls outlive their connections: who comes back finds what it left at work.
            if table.count >= Self.kept { table = table.filter { !$0.value.isIdle } }
            let load = table[identity] ?? IdentityLoad(identity, limits, self)
            guard load.connectionCount < limits.maxConnectionsOfIdentity else { return nil }
            table[identity] = load
            load.addConnection(1)
            return load
        }
    }

    /// Counts a connection out.
    func leave(_ load: IdentityLoad) {
        table.withLock { table in
            load.addConnection(-1)
            if load.isIdle { table[load.identity] = nil }
        }
    }

    /// Bytes that all of them hold.
    var heldBytes: Int { bytes.load(ordering: .relaxed) }

    fileprivate func take(_ count: Int, isSmall: Bool) -> Bool {
        guard isSmall else { return IdentityLoad.add(count, to: bytes, limit: limits.maxHeldBytes) }
        add(count)
        return true
    }

    fileprivate func add(_ count: Int) { bytes.wrappingAdd(count, ordering: .relaxed) }

    fileprivate func give(_ count: Int) {
        add(-count)
        let actions = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        for action in actions { action() }
    }

    fileprivate func whenRoom(_ action: @escaping @Sendable () -> Void) { waiting.withLock { $0.append(action) } }
}
