import CLinux
import Glibc
import RPC
import Wire

/// One TCP or Unix connection of a client, from the attempt to connect to its end.
///
/// Unchecked: touched only on its loop.
final class ClientSocket: IOHandle, @unchecked Sendable {
    private let core: ClientCore
    private let limits: TransportLimits
    private var fd: FileDescriptor
    private var session: ClientSession
    private var inbound = InboundBuffer()
    private var interest: PollEvents = .writable
    private var isConnected = false
    private var isRetired = false
    private var timer: LoopTimer?
    private let opened: ContinuousClock.Instant
    private var lastActivity: ContinuousClock.Instant
    private var frameStarted: ContinuousClock.Instant?
    private var writeStalled: ContinuousClock.Instant?
    private var isTrimmed = true

    init(core: ClientCore) throws(TransportError) {
        self.core = core
        limits = core.configuration.limits
        fd = try FileDescriptor.socket(family: core.address.family)
        session = ClientSession(limits: limits.rpc, firstID: core.configuration.firstStreamID)
        opened = ContinuousClock.now
        lastActivity = opened
        super.init(loop: core.loop)
    }

    /// Begins to connect; ``ClientCore/connected(_:)`` or ``ClientCore/closed(_:_:)`` follows, perhaps before this returns.
    func begin() {
        timer = LoopTimer { self.tick() }
        do {
            if core.address.family != AF_UNIX { try fd.configureTCP() }
            try loop.register(self, fd: fd.raw, interest)
            let raw = fd.raw
            let result = core.address.withSockAddr { connect(raw, $0, $1) }
            // EINTR: connect(2) goes on in the background, as with EINPROGRESS.
            if result == -1, errno != EINPROGRESS, errno != EINTR {
                let code = errno
                throw TransportError(.system(function: "connect", errno: code), describe(errno: code))
            }
            updateTimer()
        } catch let error as TransportError {
            close(error, Self.lost("\(error)"))
        } catch {
            assertionFailure("\(error)")
        }
    }

    // MARK: - Calls

    var mustRetire: Bool { session.mustRetire }

    func open(_ call: ClientCall) {
        do throws(RPCError) {
            try session.open(call, now: loop.clockNow)
            isTrimmed = false
            markDirty()
        } catch {
            call.fail(error)
        }
    }

    func forget(_ call: ClientCall) {
        session.forget(call)
        markDirty()
    }

    /// Takes no more calls; closes when the last one is over.
    func retire() {
        isRetired = true
        markDirty()
    }

    // MARK: - Reading

    override func ready(_ events: PollEvents) {
        guard isConnected else { return finishConnecting() }
        if events.contains(.writable) { flush() }
        if !events.isDisjoint(with: [.readable, .failed]) { read() }
    }

    private func finishConnecting() {
        do throws(TransportError) {
            let code = try fd.pendingError()
            guard code == 0 else {
                throw TransportError(.system(function: "connect", errno: code), describe(errno: code))
            }
            isConnected = true
            lastActivity = loop.now
            updateInterest()
            core.connected(self)
            markDirty()
        } catch {
            close(error, Self.lost("\(error)"))
        }
    }

    private func read() {
        guard !isClosed else { return }
        lastActivity = loop.now
        do {
            switch try inbound.receive(from: fd, scratch: loop.scratch) {
            case .bytes(let bytes):
                isTrimmed = false
                var offset = 0
                take(bytes.bytes, &offset)
                guard !isClosed else { return }
                inbound.keep(bytes, from: offset)
                frameStarted = inbound.count > 0 ? frameStarted ?? loop.now : nil
                markDirty()
            case .incomplete: return
            case .end: close(nil, Self.lost("the server closed it"))
            }
        } catch {
            close(error, Self.lost("\(error)"))
        }
    }

    private func take(_ bytes: RawSpan, _ offset: inout Int) {
        while !isClosed {
            switch session.next(in: bytes, from: &offset) {
            case .needsMore(let total):
                if offset > 0 { frameStarted = nil }
                inbound.needed = total
                return
            case .finished(let call, let payload):
                call.succeed(bytes.array(in: payload))
            case .failed(let call, let error):
                call.fail(error)
            case .message(let call, let payload, let last):
                // The reader's buffer never makes this loop wait: a stream whose bound is passed has failed in there.
                if call.deliver(bytes.array(in: payload)) {
                    if last { call.succeed([]) }
                } else {
                    session.forget(call)
                }
            case .close(let fault):
                close(nil, Self.lost("\(fault)"))
            }
        }
    }

    // MARK: - Writing

    override func turnEnded() {
        flush()
        updateTimer()
    }

    private func flush() {
        guard !isClosed, isConnected else { return }
        if !session.output.isEmpty {
            do {
                switch try session.output.send(on: fd) {
                case .done(let count):
                    session.output.consume(count)
                    writeStalled = session.output.isEmpty ? nil : loop.now
                case .wouldBlock:
                    writeStalled = writeStalled ?? loop.now
                }
            } catch {
                return close(error, Self.lost("\(error)"))
            }
        }
        if isRetired, session.liveCalls == 0, session.output.isEmpty { return close(nil, Self.lost("it was retired")) }
        updateInterest()
    }

    private func updateInterest() {
        var wanted: PollEvents = .readable
        if !session.output.isEmpty { wanted.insert(.writable) }
        guard wanted != interest, !isClosed else { return }
        interest = wanted
        loop.modify(self, fd: fd.raw, wanted)
    }

    // MARK: - Time

    private func updateTimer() {
        guard let timer, !isClosed else { return }
        var wanted = session.nextDeadline
        func consider(_ instant: ContinuousClock.Instant?) {
            guard let instant else { return }
            wanted = wanted.map { min($0, instant) } ?? instant
        }
        if !isConnected { consider(opened + limits.connectTimeout) }
        consider(frameStarted.map { $0 + limits.frameTimeout })
        consider(writeStalled.map { $0 + limits.writeStallTimeout })
        if !isTrimmed { consider(lastActivity + limits.trimAfter) }
        if session.liveCalls == 0, let idle = limits.clientIdleTimeout { consider(lastActivity + idle) }
        guard let wanted, !timer.isSet || wanted < timer.instant else { return }
        loop.set(timer, at: wanted)
    }

    private func tick() {
        let now = loop.clockNow
        for call in session.expire(now: now) {
            call.fail(.deadlineExceeded("no answer from \(core.address) within the call's time"))
        }
        if !isConnected, opened + limits.connectTimeout <= now {
            let error = TransportError(
                .system(function: "connect", errno: ETIMEDOUT), "no answer within \(limits.connectTimeout)")
            return close(error, Self.lost("\(error)"))
        }
        if let frameStarted, frameStarted + limits.frameTimeout <= now {
            return close(nil, Self.lost("a frame was not complete after \(limits.frameTimeout)"))
        }
        if let writeStalled, writeStalled + limits.writeStallTimeout <= now {
            return close(nil, Self.lost("the server took no byte for \(limits.writeStallTimeout)"))
        }
        if lastActivity + limits.trimAfter <= now, !isTrimmed {
            isTrimmed = true
            session.trim()
            inbound.trim()
        }
        if session.liveCalls == 0, isConnected, let idle = limits.clientIdleTimeout, lastActivity + idle <= now {
            return close(nil, Self.lost("it was idle"))
        }
        markDirty()
    }

    // MARK: - The end

    private var isClosed: Bool { fd.isClosed }

    private static func lost(_ why: String) -> RPCError {
        .unavailable(
            reason: "CONNECTION_LOST",
            message: "the connection was lost: \(why); the call may or may not have been done, and may be repeated "
                + "if it is idempotent")
    }

    /// Closes the socket and fails every call with `callError`; `error` is why connecting failed, if it did.
    func close(_ error: TransportError?, _ callError: RPCError) {
        guard !isClosed else { return }
        loop.deregister(self, fd: fd.raw)
        fd.close()
        if let timer { loop.cancel(timer) }
        timer = nil
        let calls = session.terminate()
        core.closed(self, error)
        for call in calls { call.fail(callError) }
    }
}
