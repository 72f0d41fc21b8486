import RPC
import Wire

/// One accepted connection: moves bytes between its socket and its session, and runs handlers.
///
/// Unchecked: everything is touched only on the loop that owns the connection; handlers' tasks prefer that loop, so that
/// what they do at their end happens there too.
final class ServerConnection: IOHandle, @unchecked Sendable {
    let server: Server
    let shard: ServerShard
    /// Its number in the server.
    let number: Int
    let opened: MonotonicInstant
    var peer: Peer
    let limits: TransportLimits
    private let shortestWait: Duration
    var stream: ByteStream
    var session: ServerSession
    var inbound = InboundBuffer()
    private var interest: PollEvents = .readable
    /// Why no requests are read.
    struct Pauses: OptionSet {
        let rawValue: UInt8
        /// The peer does not read its answers.
        static let output = Pauses(rawValue: 1)
        /// It is the turn of others.
        static let turn = Pauses(rawValue: 2)
        /// Its identity holds as many bytes as it may.
        static let room = Pauses(rawValue: 4)
    }
    private(set) var pauses: Pauses = []
    private var isPaused: Bool { !pauses.isEmpty }
    /// Its identity's part in the loop; nil until it is known, and when the connection is closed.
    var share: LoopShare?
    /// What its identity holds of the server; nil for a peer without one.
    var load: IdentityLoad?
    /// Bytes counted for the large frame that is being read.
    var heldForFrame = 0
    /// Bytes counted for responses that wait.
    var heldForOutput = 0
    private var isDraining = false
    /// When the handshake began that is not over; nil without one.
    var handshakeStarted: MonotonicInstant?
    private var timer: LoopTimer?
    private(set) var lastActivity: MonotonicInstant
    /// Bytes that the session has taken.
    private(set) var received = 0
    /// Shows the frames to who follows them; nil when nobody does.
    var tap: FrameTap?
    var countedRefusals = 0
    private var frameStarted: MonotonicInstant?
    /// Up to when the time of this turn was counted; nil while nobody shares the loop.
    private var turnBegan: MonotonicInstant?
    /// Frames until the clock is looked at again.
    private var framesToLook = 1
    private var writeStalled: MonotonicInstant?
    /// Set once our half is ended: when to close, whatever the peer does.
    private var lingerUntil: MonotonicInstant?
    private var isTrimmed = true
    var writers = WaitingWriters<ServerCall>()

    init(_ stream: consuming ByteStream, peer: Peer, server: Server, shard: ServerShard) {
        self.stream = consume stream
        self.peer = peer
        self.server = server
        self.shard = shard
        limits = server.configuration.limits
        shortestWait = limits.shortestWait
        session = ServerSession(
            methods: shard.methods, peer: peer, limits: limits.rpc, offering: server.configuration.extensions)
        lastActivity = MonotonicInstant.now
        opened = lastActivity
        number = server.nextConnectionNumber()
        super.init(loop: shard.loop)
    }

    var isClosed: Bool { stream.isClosed }

    /// Registers with the loop.
    func begin() {
        shard.add(self)
        do {
            if let tls = server.configuration.tls {
                try stream.secure(accepting: tls, on: loop)
                handshakeStarted = MonotonicInstant.now
                shard.handshakeBegan(self)
            } else {
                takePart()
            }
            try loop.register(self, fd: stream.raw, interest)
        } catch {
            return close("\(error)")
        }
        timer = LoopTimer { self.tick() }
        if shard.isDraining { beginDrain() }
        for trace in shard.traces { follow(trace) }
        markDirty()
    }

    // MARK: - Reading

    override func ready(_ events: PollEvents) {
        guard mayGoOn else { return putOffHandshake() }
        if events.contains(.writable) { flush() }
        if !isPaused, !events.isDisjoint(with: [.readable, .failed]) {
            if isFree { read() } else { putOff() }
        } else if isPaused, !events.isDisjoint(with: .failed) {
            close("the peer is gone")
        }
    }

    override func look() -> Bool {
        handshakeStarted == nil && !isClosed && !isPaused && interest.contains(.readable) && isFree && read()
    }

    /// Reads what is there; whether anything was.
    @discardableResult
    private func read() -> Bool {
        var hasCome = false
        // Opening what is sealed costs time, too, also of frames that never end.
        beginTurn()
        let began = handshakeStarted == nil ? nil : MonotonicInstant.now
        defer {
            endTurn()
            if let began { noteHandshake(began) }
        }
        do throws(TransportError) {
            repeat {
                guard !isClosed, !isPaused, hasRoomForFrame() else { return hasCome }
                guard hasTime else {
                    putOff()
                    return hasCome
                }
                defer { noteTurn() }
                switch try inbound.receive(from: &stream, scratch: loop.scratch) {
                // Nobody can be answered any more.
                case .bytes(let bytes) where lingerUntil != nil:
                    inbound.needed = 1
                    inbound.keep(bytes, from: bytes.count)
                case .bytes(let bytes):
                    established()
                    guard !isClosed else { return true }
                    process(bytes)
                case .incomplete:
                    lastActivity = loop.now
                case .nothing:
                    established()
                    if stream.hasUnsent { markDirty() }
                    continue
                case .end where handshakeStarted != nil:
                    refuseHandshake("PEER_LEFT", "the peer left inside the handshake")
                case .end: close(inbound.count > 0 ? "the peer left inside a frame" : nil)
                }
                hasCome = true
            } while stream.hasUnread
            return hasCome
        } catch {
            fail(error)
            return true
        }
    }

    private func process(_ bytes: UnsafeRawBufferPointer) {
        lastActivity = loop.now
        session.heard(loop.now)
        isTrimmed = false
        var offset = 0
        take(bytes.bytes, &offset)
        runStarted()
        noteTurn()
        guard !isClosed else { return }
        countRefusals()
        inbound.keep(bytes, from: offset)
        if inbound.needed <= InboundBuffer.largeFrame, heldForFrame > 0 {
            load?.give(heldForFrame)
            heldForFrame = 0
        }
        frameStarted = inbound.count > 0 && !isPaused ? frameStarted ?? loop.now : nil
        _ = hasRoomForFrame()
        markDirty()
    }

    private func take(_ bytes: RawSpan, _ offset: inout Int) {
        let first = offset
        // Where the bytes begin that were not counted yet.
        var counted = offset
        defer { count(bytes.extracting(counted..<offset)) }
        var part = 0
        var half = offset + (bytes.byteCount - offset) / 2
        var frames = 0
        while !isClosed {
            if turnBegan != nil {
                // With nothing left there is nobody to keep waiting.
                if frames >= framesToLook, offset < bytes.byteCount {
                    if turnIsOver(after: frames) {
                        inbound.needed = 1
                        return putOff()
                    }
                    frames = 0
                }
                frames += 1
            }
            switch session.next(in: bytes, from: &offset, now: loop.now) {
            case .start(let call, let payload):
                start(call, bytes.extracting(payload))
                part += 1
                guard loop.servesOne, part >= TransportLimits.leastPart, offset >= half else { continue }
                half = .max
                runStarted()
                count(bytes.extracting(counted..<offset))
                counted = offset
                flush()
            case .refuse(let id, let error):
                runStarted()
                server.configuration.onEvent(.callTurnedAway(peer: peer, method: nil, error: error))
                session.refuse(id, error)
            case .needsMore(let total):
                // A frame that ended in these bytes ends the wait for it.
                if offset > first { frameStarted = nil }
                inbound.needed = total
                return
            case .message(let call, let payload, let last):
                deliver(payload.map { bytes.array(in: $0) }, last: last, to: call)
            case .credit(let call):
                writers.unblock(call)
                resumeWriters()
            case .cancel(let call):
                // Its handler is begun, and learns of it, also where both came together.
                runStarted()
                cancel(call)
            case .outputFull:
                count(bytes.extracting(counted..<offset))
                counted = offset
                flush()
                guard !isClosed, session.output.count > limits.rpc.outboundLowWater else { continue }
                inbound.needed = 1
                pause(for: .output)
                return
            case .close(let fault):
                return close(fault)
            }
        }
    }

    /// Counts bytes that the session has taken, before anything that answers them is written.
    private func count(_ bytes: RawSpan) {
        received += bytes.byteCount
        tap?.received(bytes, loop.now)
    }

    /// Reads nothing more for a reason; no frame can be late meanwhile.
    func pause(for reason: Pauses) {
        pauses.insert(reason)
        frameStarted = nil
        updateInterest()
    }

    /// A reason not to read is gone. Takes requests that were read before; those still in the socket come with the next readiness,
    /// unless it is its turn now.
    func goOn(after reason: Pauses) {
        guard !isClosed, pauses.contains(reason) else { return }
        pauses.remove(reason)
        updateInterest()
        guard !isPaused else { return }
        let pending = inbound.pending
        beginTurn()
        defer { endTurn() }
        // A large frame is not to be looked at before it is whole.
        if pending.count >= inbound.needed { process(pending) } else if pending.count > 0 { frameStarted = loop.now }
        if reason == .turn || stream.hasUnread { read() }
        markDirty()
    }

    /// Whether no call is at work and nothing has come since `instant`.
    func isQuiet(since instant: MonotonicInstant) -> Bool {
        session.liveCalls == 0 && handshakeStarted == nil && lastActivity < instant
    }

    /// Its identity's part of this turn runs from here, where there is anybody to take turns with.
    private func beginTurn() { turnBegan = shard.turns.isShared ? MonotonicInstant.now : nil }

    private func endTurn() {
        noteTurn()
        turnBegan = nil
    }

    /// Whether its identity has used up its part of this turn. Asked so rarely that asking costs little, and so often that the
    /// frames between take a part of the turn only.
    private func turnIsOver(after frames: Int) -> Bool {
        runStarted()
        let each = noteTurn() / Int64(max(1, frames))
        framesToLook = Int(
            clamping: max(1, min(TransportLimits.framesPerLook, TransportLimits.turnOfIdentity / (4 * max(1, each)))))
        return !hasTime
    }

    /// Counts the time since the last look as its identity's, and gives it in nanoseconds.
    @discardableResult
    private func noteTurn() -> Int64 {
        guard let began = turnBegan, let share else { return 0 }
        let now = MonotonicInstant.now
        let spent = began.nanoseconds(until: now)
        shard.turns.spend(spent, share, turn: loop.turn, now: now)
        turnBegan = now
        return spent
    }

    private func updateInterest() {
        guard !isClosed else { return }
        let wanted = stream.interest(reading: !isPaused, writing: !session.output.isEmpty)
        guard wanted != interest else { return }
        interest = wanted
        loop.modify(self, fd: stream.raw, wanted)
    }

    // MARK: - Writing

    private var hasOutput: Bool { !session.output.isEmpty || stream.hasUnsent }

    override func turnEnded() {
        flush()
        updateTimer()
    }

    /// Writes what waits, once; then lets waiting handlers and paused requests go on when enough has left.
    func flush() {
        guard !isClosed else { return }
        if hasOutput {
            if let fault = session.outputFault { return close("\(fault)") }
            tapOutput()
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
        countOutput()
        if session.output.count <= limits.rpc.outboundLowWater { resume() }
        if isDraining, session.liveCalls == 0, !hasOutput { beginLingering() }
        updateInterest()
    }

    /// The last answer has left: ends our half, and waits a little for the peer to end its own. Closing at once, with requests
    /// unread, would make the kernel reset the connection and could cost the peer answers that it has not read yet.
    private func beginLingering() {
        guard lingerUntil == nil else { return }
        lingerUntil = loop.now + limits.lingerTimeout
        stream.shutdownWrite()
    }

    private func resume() {
        if writers.hasReady { resumeWriters() }
        if session.output.count <= limits.rpc.outboundLowWater { goOn(after: .output) }
    }

    // MARK: - Time

    private func updateTimer() {
        guard let timer, !isClosed else { return }
        if loop.serves(timer, shortestWait: shortestWait, deadline: session.nextDeadline) { return }
        var wanted = handshakeStarted.map { $0 + limits.handshakeTimeout } ?? session.nextDeadline
        func consider(_ instant: MonotonicInstant?) {
            guard let instant else { return }
            wanted = wanted.map { min($0, instant) } ?? instant
        }
        consider(lingerUntil)
        consider(session.nextLivenessCheck)
        consider(frameStarted.map { $0 + limits.frameTimeout })
        consider(writeStalled.map { $0 + limits.writeStallTimeout })
        if !isTrimmed { consider(lastActivity + limits.trimAfter) }
        if session.liveCalls == 0, let idle = limits.serverIdleTimeout { consider(lastActivity + idle) }
        // A timer that rings too early only looks again: moving it later with every call would cost more.
        guard let wanted, !timer.isSet || wanted < timer.instant else { return }
        loop.set(timer, at: wanted)
    }

    private func tick() {
        let now = MonotonicInstant.now
        for call in session.expire(now: now) { cancel(call) }
        if let lingerUntil, lingerUntil <= now { return close(nil) }
        if let fault = session.checkLiveness(now: now) { return close(fault) }
        if let handshakeStarted, handshakeStarted + limits.handshakeTimeout <= now {
            return refuseHandshake("HANDSHAKE_STALLED", "it was not complete after \(limits.handshakeTimeout)")
        }
        if let frameStarted, frameStarted + limits.frameTimeout <= now {
            return close("a frame was not complete after \(limits.frameTimeout)")
        }
        if let writeStalled, writeStalled + limits.writeStallTimeout <= now {
            return close("the peer took no byte for \(limits.writeStallTimeout)")
        }
        if lastActivity + limits.trimAfter <= now, !isTrimmed {
            isTrimmed = true
            session.trim()
            inbound.trim()
            stream.trim()
        }
        if session.liveCalls == 0, let idle = limits.serverIdleTimeout, lastActivity + idle <= now {
            return close(nil)
        }
        markDirty()
    }

    // MARK: - The end

    func beginDrain() {
        // Who has not said who it is has no call to lose.
        guard handshakeStarted == nil else { return close(nil) }
        isDraining = true
        session.beginDrain(grace: server.configuration.drainTimeout)
        markDirty()
    }

    /// Tells the peer why, if it knows how to listen and reads, and closes.
    private func close(_ fault: ConnectionFault) {
        session.explain(fault)
        _ = try? stream.send(&session.output)
        close("\(fault)")
    }

    /// Closes the socket and cancels every call; `reason` is told to the operator, nil for an ordinary end.
    func close(_ reason: String?) {
        guard !isClosed else { return }
        loop.deregister(self, fd: stream.raw)
        stream.close()
        if let timer { loop.cancel(timer) }
        timer = nil
        let calls = session.terminate()
        for call in calls {
            call.endRequests(Self.callIsOver)
            call.cancel()
        }
        for writer in writers.removeAll() { writer.resume(.failure(Self.callIsOver)) }
        if let reason {
            server.configuration.onEvent(
                .connectionClosed(peer: peer.address, reason: reason, liveCalls: calls.count))
        }
        shard.remove(self)
        shard.handshakes.end(self)
        endPart()
        server.connectionClosed()
    }
}
