package import RPC
import Synchronization

/// Making calls, and making them again.
extension Client {
    /// How far a call has come.
    struct Course: Sendable {
        /// Attempts made.
        var attempts = 0
        /// Pauses made between them.
        var pauses = 0
        /// The instances tried since the last pause.
        var tried: Set<SocketAddress> = []
    }

    /// Calls a unary method with encoded messages; see the type for when it is made again.
    package func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8] {
        let plan = try CallPlan(descriptor, request, options, policy)
        var course = Course()
        while true {
            switch try await attempt(plan, &course) {
            case .success(let response): return response
            case .failure(let failure): try await goOn(plan, &course, after: failure)
            }
        }
    }

    /// Returns when the next attempt is to be made.
    ///
    /// - Throws: the failure when none is to be made, CANCELLED when the caller gives up meanwhile.
    private func goOn(_ plan: CallPlan, _ course: inout Course, after failure: RPCError) async throws(RPCError) {
        guard !Task.isCancelled, !plan.isOver, mayRepeat(plan, failure, course) else { throw failure }
        guard isExhausted(course.tried) else { return }
        // Everyone was tried: wait a little, then begin again.
        let backoff = plan.backoff(course.pauses) * Double.random(in: 0.5...1)
        guard
            let pause = Repetition.pause(backoff, after: failure, policy: policy, remaining: plan.deadline?.remaining)
        else { throw failure }
        do { try await Task.sleep(for: pause) } catch { throw .cancelled() }
        course.pauses += 1
        course.tried = []
    }

    private func mayRepeat(_ plan: CallPlan, _ failure: RPCError, _ course: Course) -> Bool {
        let repetition = Repetition(of: plan.method, after: failure, timedOut: plan.isAttemptTimeout(failure))
        // A service that restarts is back in a moment: what found nobody is no attempt while there is patience.
        guard course.attempts < plan.maxAttempts || repetition == .away && plan.isPatient else { return false }
        return switch repetition {
        case .never: false
        case .free, .away: true
        case .elsewhere: !isExhausted(course.tried)
        case .budgeted: takeRetryToken()
        }
    }

    private func attempt(_ plan: CallPlan, _ course: inout Course) async throws(RPCError) -> Result<[UInt8], RPCError> {
        let target = try await choose(plan, excluding: course.tried)
        if let hedging = plan.hedging { return await hedged(plan, hedging, first: target, &course) }
        course.attempts += 1
        let result = await attempt(plan, on: target, previous: course.attempts - 1)
        // Calls that go well, which is most of them, need no set.
        if case .failure = result { course.tried.insert(target.address) }
        return result
    }

    /// One attempt, counted out when it is over.
    func attempt(_ plan: CallPlan, on target: Target, previous: Int) async -> Result<[UInt8], RPCError> {
        let options = plan.attemptOptions(previous: previous)
        do {
            let response = try await target.connection.unaryBytes(plan.method, plan.request, options: options)
            end(target, .answered)
            return .success(response)
        } catch var error as RPCError {
            if let text = options.responseMetadata?.metadata[first: RetryPushback.key] {
                error = error.with(pushback: RetryPushback(text))
            }
            end(target, Repetition.outcome(of: error, timedOut: plan.isAttemptTimeout(error)))
            return .failure(error)
        } catch {
            end(target, .unknown)
            return .failure(RPCError(code: .unknown, message: "\(error)", cause: error))
        }
    }

    // MARK: - Streams

    /// Opens a server-streaming call on one instance. Its failures, also of connecting, are thrown while reading; it is opened again,
    /// by the same rules as a unary call, as long as nothing was read.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        let plan = try CallPlan(descriptor, request, options, policy)
        let opening = Opening(plan: plan)
        return try await open(opening).reopened { [weak self] failure in
            await self?.open(opening, after: failure)
        }.watched(by: end(of: opening))
    }

    /// Opens a call whose requests are a stream on one instance, once: what was written cannot be written again here.
    /// Its failures, also of connecting, are thrown while reading.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        let opening = Opening(plan: try CallPlan(descriptor, [], options, policy))
        let (target, options) = try await begin(opening)
        let call = try await target.connection.streamingBytes(descriptor, options: options)
        return StreamingCall(requests: call.requests, responses: call.responses.watched(by: end(of: opening)))
    }

    private func end(of opening: Opening) -> StreamEnd {
        StreamEnd(opening.plan.method) { [weak self] error in
            self?.learn(opening, from: error)
            return error
        } onDrop: {
        }
    }

    /// A stream that is being opened, perhaps several times.
    private final class Opening: Sendable {
        let plan: CallPlan
        /// The address is that of the attempt at work, nil once its end was learnt from.
        let state = Mutex<(course: Course, address: SocketAddress?)>((Course(), nil))
        init(plan: CallPlan) { self.plan = plan }
    }

    private func open(_ opening: Opening) async throws -> ResponseStream<[UInt8]> {
        let (target, options) = try await begin(opening)
        return try await target.connection.serverStreamingBytes(
            opening.plan.method, opening.plan.request, options: options)
    }

    private func begin(_ opening: Opening) async throws(RPCError) -> (Target, CallOptions) {
        let target = try await choose(opening.plan, excluding: opening.state.withLock { $0.course.tried })
        // Streams last; as calls at work they would say nothing of how busy the instance is.
        end(target, .unknown)
        let previous = opening.state.withLock { state in
            state.address = target.address
            state.course.tried.insert(target.address)
            state.course.attempts += 1
            return state.course.attempts - 1
        }
        return (target, opening.plan.attemptOptions(previous: previous))
    }

    private func open(_ opening: Opening, after failure: RPCError) async -> ResponseStream<[UInt8]>? {
        // Now, so that nobody else goes there while this one waits.
        learn(opening, from: failure)
        var course = opening.state.withLock { $0.course }
        do {
            try await goOn(opening.plan, &course, after: failure)
            opening.state.withLock { [course] in $0.course = course }
            return try await open(opening)
        } catch {
            return nil
        }
    }

    /// Learns from an attempt's end, once.
    private func learn(_ opening: Opening, from error: RPCError?) {
        let address = opening.state.withLock { state in
            defer { state.address = nil }
            return state.address
        }
        guard let address else { return }
        learn(address, error.map { Repetition.outcome(of: $0) } ?? .answered)
    }
}
