import CLinux
import Glibc
import Phrases
import RPC
import Wire

/// One TCP or Unix connection of a client, from the attempt to connect to its end.
///
/// Unchecked: touched only on its loop.
final class ClientSocket: IOHandle, @unchecked Sendable {
    private let core: ClientCore
    private let limits: TransportLimits
    private let shortestWait: Duration
    private var stream: ByteStream
    private var session: ClientSession
    private var inbound = InboundBuffer()
    private var interest: PollEvents = .writable
    private var isConnected = false
    /// Whether the socket is connected and TLS is not there yet.
    private var isHandshaking = false
    private var isRetired = false
    private var timer: LoopTimer?
    /// Ends the short while in which callers are deaf to being cancelled; see ``ClientConnection``.
    private var briefTimer: LoopTimer?
    private let opened: MonotonicInstant
    private var lastActivity: MonotonicInstant
    private var frameStarted: MonotonicInstant?
    private var writeStalled: MonotonicInstant?
    private var isTrimmed = true

    init(core: ClientCore) throws(TransportError) {
        self.core = core
        limits = core.configuration.limits
        shortestWait = limits.shortestWait
        stream = ByteStream(try FileDescriptor.socket(family: core.address.family))
        session = ClientSession(
            limits: limits.rpc, firstID: core.configuration.firstStreamID, offering: core.configuration.extensions)
        opened = MonotonicInstant.now
        lastActivity = opened
        super.init(loop: core.loop)
    }

    /// Begins to connect; ``ClientCore/connected(_:)`` or ``ClientCore/closed(_:_:)`` follows, perhaps before this returns.
    func begin() {
        timer = LoopTimer { self.tick() }
        briefTimer = LoopTimer { self.endBrief() }
        do {
            if core.address.family != AF_UNIX { try stream.configureTCP() }
            try loop.register(self, fd: stream.raw, interest)
            let raw = stream.raw
            let result = core.address.withSockAddr { connect(raw, $0, $1) }
            // EINTR: connect(2) goes on in the background, as with EINPROGRESS.
            if result == -1, errno != EINPROGRESS, errno != EINTR {
                let code = errno
                throw TransportError(.system(function: "connect", errno: code), describe(errno: code))
            }
            updateTimer()
        } catch let error as TransportError {
            close(error, Self.lost(error.text))
        } catch {
            assertionFailure("\(error)")
        }
    }

    // MARK: - Calls

    /// Whether anything came from the server.
    var hasReceived: Bool { stream.hasReceived }
    var mustRetire: Bool { session.mustRetire }

    /// Sends the call; false when it could not be, and has failed.
    func open(_ call: ClientCall) -> Bool {
        do throws(RPCError) {
            try session.open(call, now: loop.now)
            // The silence that a ping would end begins with what is asked for, not with the last answer.
            if session.liveCalls == 1 { session.heard(loop.now) }
            isTrimmed = false
            markDirty()
            if call.isBrief, let briefTimer, !briefTimer.isSet {
                loop.set(briefTimer, at: loop.now + TransportLimits.brief)
            }
            return true
        } catch {
            call.fail(error)
            return false
        }
    }

    /// Queues a request of a call that streams them.
    func send(_ message: [UInt8], of call: ClientCall) -> WriteOutcome {
        guard session.output.count <= limits.rpc.outboundHighWater else { return .waitsForRoom }
        switch session.send(call, payload: message) {
        case .queued:
            markDirty()
            return .done(.success(()))
        case .gone: return .done(.failure(ClientCore.callIsOver))
        case .tooLarge: return .done(.failure(ServerSession.oversizedRequest(message.count)))
        case .waits: return .waitsForReader
        }
    }

    func halfClose(_ call: ClientCall) {
        session.halfClose(call)
        markDirty()
    }

    /// Tells the server how much of a call's responses was taken.
    func acknowledge(_ call: ClientCall, total: UInt64) {
        guard !isClosed else { return }
        session.acknowledge(call, total: total)
        markDirty()
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
        guard isConnected || isHandshaking else { return finishConnecting() }
        if events.contains(.writable) { flush() }
        if !events.isDisjoint(with: [.readable, .failed]) { read() }
    }

    private func finishConnecting() {
        do throws(TransportError) {
            let code = try stream.pendingError()
            guard code == 0 else {
                throw TransportError(.system(function: "connect", errno: code), describe(errno: code))
            }
            if let tls = core.configuration.tls {
                try stream.secure(connecting: tls, on: loop)
                isHandshaking = true
                updateInterest()
                return flush()
            }
            established()
        } catch {
            close(error, Self.lost(error.text))
        }
    }

    /// Notes that calls can go out, if they can.
    private func established() {
        guard !isConnected, !isClosed, stream.isEstablished else { return }
        isHandshaking = false
        isConnected = true
        lastActivity = loop.now
        updateInterest()
        core.connected(self)
        markDirty()
    }

    /// Closes for a failure of the socket or of TLS. A server that says no to this side's certificate says so after the
    /// handshake, with its first bytes.
    private func fail(_ error: TransportError) {
        guard case .tls = error.kind, isConnected, !stream.hasReceived else {
            return close(error, Self.lost(error.text))
        }
        close(error, ClientCore.refused("\(core.address)", error))
    }

    override func look() -> Bool { isConnected && !isClosed && interest.contains(.readable) && read() }

    /// Reads what is there; whether anything was.
    @discardableResult
    private func read() -> Bool {
        var hasCome = false
        do throws(TransportError) {
            repeat {
                guard !isClosed else { return hasCome }
                switch try inbound.receive(from: &stream, scratch: loop.scratch) {
                case .bytes(let bytes):
                    heard()
                    established()
                    process(bytes)
                case .incomplete:
                    heard()
                case .nothing:
                    established()
                    if stream.hasUnsent { markDirty() }
                    continue
                case .end where !stream.hasReceived && core.configuration.tls == nil:
                    close(nil, Self.lost("the server closed it without a word; if it wants TLS, give a certificate"))
                case .end: close(nil, Self.lost(session.resetReason ?? "the server closed it"))
                }
                hasCome = true
            } while stream.hasUnread
            return hasCome
        } catch {
            fail(error)
            return true
        }
    }

    private func heard() {
        lastActivity = loop.now
        session.heard(loop.now)
    }

    private func process(_ bytes: UnsafeRawBufferPointer) {
        isTrimmed = false
        var offset = 0
        take(bytes.bytes, &offset)
        guard !isClosed else { return }
        inbound.keep(bytes, from: offset)
        frameStarted = inbound.count > 0 ? frameStarted ?? loop.now : nil
        markDirty()
    }

    private func take(_ bytes: RawSpan, _ offset: inout Int) {
        while !isClosed {
            switch session.next(in: bytes, from: &offset, now: loop.now) {
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
            case .credit(let call):
                core.writers.unblock(call)
                core.resumeWriters()
            case .drain:
                core.drained(self)
            case .close(let fault):
                session.explain(fault)
                _ = try? stream.send(&session.output)
                close(nil, Self.lost(fault.text))
            }
        }
    }

    // MARK: - Writing

    private var hasOutput: Bool { !session.output.isEmpty || stream.hasUnsent }

    override func turnEnded() {
        flush()
        updateTimer()
    }

    private func flush() {
        guard !isClosed, isConnected || isHandshaking else { return }
        if hasOutput {
            do throws(TransportError) {
                switch try stream.send(&session.output) {
                case .done:
                    writeStalled = hasOutput ? loop.now : nil
                case .wouldBlock:
                    writeStalled = writeStalled ?? loop.now
                }
            } catch {
                return fail(error)
            }
        }
        if core.writers.hasReady, session.output.count <= limits.rpc.outboundLowWater { core.resumeWriters() }
        if isRetired, session.liveCalls == 0, !hasOutput { return close(nil, Self.lost("it was retired")) }
        updateInterest()
    }

    private func updateInterest() {
        guard !isClosed else { return }
        let wanted = stream.interest(reading: true, writing: !session.output.isEmpty)
        guard wanted != interest else { return }
        interest = wanted
        loop.modify(self, fd: stream.raw, wanted)
    }

    // MARK: - Time

    private func updateTimer() {
        guard let timer, !isClosed else { return }
        if loop.serves(timer, shortestWait: shortestWait, deadline: session.nextDeadline) { return }
        var wanted = session.nextDeadline
        func consider(_ instant: MonotonicInstant?) {
            guard let instant else { return }
            wanted = wanted.map { min($0, instant) } ?? instant
        }
        if !isConnected { consider(opened + limits.connectTimeout) }
        consider(session.nextLivenessCheck)
        consider(frameStarted.map { $0 + limits.frameTimeout })
        consider(writeStalled.map { $0 + limits.writeStallTimeout })
        if !isTrimmed { consider(lastActivity + limits.trimAfter) }
        if session.liveCalls == 0, let idle = limits.clientIdleTimeout { consider(lastActivity + idle) }
        guard let wanted, !timer.isSet || wanted < timer.instant else { return }
        loop.set(timer, at: wanted)
    }

    /// Calls that were under way when this was called last have waited long enough.
    private func endBrief() {
        var isNeeded = false
        session.forEachCall { call in
            guard call.isBrief else { return }
            if call.wasSeen { return call.endBrief() }
            call.wasSeen = true
            isNeeded = true
        }
        if isNeeded, let briefTimer { loop.set(briefTimer, at: loop.now + TransportLimits.brief) }
    }

    private func tick() {
        let now = loop.clockNow
        for call in session.expire(now: now) {
            call.fail(.deadlineExceeded("no answer from \(core.address) within the call's time"))
        }
        if !isConnected, opened + limits.connectTimeout <= now {
            let error = TransportError(
                .system(function: "connect", errno: ETIMEDOUT), "no answer within \(limits.connectTimeout)")
            return close(error, Self.lost(error.text))
        }
        if let fault = session.checkLiveness(now: now) { return close(nil, Self.lost(fault.text)) }
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
            stream.trim()
        }
        if session.liveCalls == 0, isConnected, let idle = limits.clientIdleTimeout, lastActivity + idle <= now {
            return close(nil, Self.lost("it was idle"))
        }
        markDirty()
    }

    // MARK: - The end

    private var isClosed: Bool { stream.isClosed }

    private static func lost(_ why: Phrase) -> RPCError {
        .unavailable(
            reason: "CONNECTION_LOST",
            message: "the connection was lost: \(why); the call may or may not have been done, and may be repeated "
                + "if it is idempotent")
    }

    /// What a call gets that was open when the connection ended and that the server certainly never saw, or never took.
    private static var untaken: RPCError {
        .unavailable(
            reason: "CALL_NOT_TAKEN",
            message: "the connection ended before the server took the call; it was not done and may be made again")
    }

    /// Closes the socket and fails every call with `callError`; `error` is why connecting failed, if it did.
    func close(_ error: TransportError?, _ callError: RPCError) {
        guard !isClosed else { return }
        loop.deregister(self, fd: stream.raw)
        stream.close()
        if let timer { loop.cancel(timer) }
        if let briefTimer { loop.cancel(briefTimer) }
        (timer, briefTimer) = (nil, nil)
        let calls = session.terminate()
        core.closed(self, error)
        // A refusal by TLS says that and more.
        let isRefused = callError.info?.reason == "TLS_REFUSED"
        for (call, isUntaken) in calls { call.fail(isUntaken && !isRefused ? Self.untaken : callError) }
    }
}
