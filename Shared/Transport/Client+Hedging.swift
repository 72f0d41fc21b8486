import RPC

/// Asking several instances for one answer.
extension Client {
    private enum HedgeEvent: Sendable {
        /// It is time for the next attempt, unless another wait has begun since.
        case due(wait: Int)
        /// An attempt is over.
        case ended(Result<[UInt8], RPCError>)
    }

    /// Makes attempts, each on another instance, until one has answered, one has failed in a way that another would not mend, or all
    /// have failed. What is still at work then is given up, and counted out, before this returns.
    ///
    /// The next attempt is made after the delay, or at once when one has failed and others are at work; a server's pushback moves it.
    /// No attempt is made without a healthy instance that was not tried, or without a token of the retry budget.
    func hedged(
        _ plan: CallPlan, _ hedging: HedgingPolicy, first: Target, _ course: inout Course
    ) async -> Result<[UInt8], RPCError> {
        let previous = course.attempts
        let (result, attempts, tried) = await hedged(
            plan, hedging, first: first, excluding: course.tried, previous: previous)
        course.attempts += attempts
        course.tried = tried
        return result
    }

    private func hedged(
        _ plan: CallPlan, _ hedging: HedgingPolicy, first: Target, excluding excluded: Set<SocketAddress>, previous: Int
    ) async -> (result: Result<[UInt8], RPCError>, attempts: Int, tried: Set<SocketAddress>) {
        let most = min(hedging.maxAttempts, plan.maxAttempts - previous)
        return await withTaskGroup(of: HedgeEvent.self) { group in
            defer { group.cancelAll() }
            var tried = excluded.union([first.address])
            var attempts = 1
            var atWork = 1
            var wait = 1
            group.addTask { .ended(await self.attempt(plan, on: first, previous: previous)) }
            if most > 1 { group.addTask { await Self.due(after: hedging.delay, wait: 1) } }
            while let event = await group.next() {
                switch event {
                case .due(let ended): if ended != wait { continue }
                case .ended(.success(let response)):
                    return (.success(response), attempts, tried)
                case .ended(.failure(let error)):
                    atWork -= 1
                    let again = Repetition(of: plan.method, after: error, timedOut: plan.isAttemptTimeout(error))
                    // Without others at work it is an ordinary failure: whether and when to go on is decided as for any call.
                    if again == .never || atWork == 0 {
                        return (.failure(error), attempts, tried)
                    }
                    if let asked = Repetition.askedPause(error) {
                        wait += 1
                        let number = wait
                        group.addTask { await Self.due(after: asked, wait: number) }
                        continue
                    }
                }
                guard attempts < most, !plan.isOver, let target = chooseForHedge(plan, excluding: tried) else {
                    continue
                }
                let number = previous + attempts
                tried.insert(target.address)
                attempts += 1
                atWork += 1
                wait += 1
                let next = wait
                group.addTask { .ended(await self.attempt(plan, on: target, previous: number)) }
                if attempts < most { group.addTask { await Self.due(after: hedging.delay, wait: next) } }
            }
            // Not reached: the group is never without an attempt that has not ended.
            return (.failure(.cancelled()), attempts, tried)
        }
    }

    private static func due(after delay: Duration, wait: Int) async -> HedgeEvent {
        try? await Task.sleep(for: delay)
        return .due(wait: wait)
    }
}
