import CommonSchema
import Credit
import Phrases
import RPC
import SchemaRuntime
import Store

extension UpkeepHandlers {
    func listTimedActs(_ request: ListTimedActsRequest, context: ServerContext) async throws -> ListTimedActsResponse {
        let method = UpkeepServiceMethods.listTimedActs
        let size = try Page.size(request.pageSize)
        let span = try span(request.since, request.until, request.pageToken, method)
        await peers?.ask(within: Limits.peerTimeout)
        let judgement = TimedActJudgement(work: work(), now: clock.latest)
        guard let database, !judgement.work.isEmpty else { return ListTimedActsResponse() }
        return try await database.read { transaction in
            let found = try TimedActs.acts(span, limit: size + 1, transaction)
            let page = found.prefix(size)
            return ListTimedActsResponse(
                acts: try page.map { try judgement.message($0, transaction) },
                nextPageToken: found.count > size ? next(behind: page.last, span, method) : "")
        }
    }

    func undoTimedActs(_ request: UndoTimedActsRequest, context: ServerContext) async throws -> UndoTimedActsResponse {
        let reason = try Self.reason(request.reason)
        let method = UpkeepServiceMethods.undoTimedActs
        guard request.until != nil else { throw Self.badSpan("until") }
        let span = try span(request.since, request.until, request.pageToken, method)
        let isHeard = await peers?.ask(within: Limits.peerTimeout) ?? true
        if let doubt = clock.doubt { throw TimeInterceptor.inDoubt(doubt, isShared: database?.isShared ?? false) }
        let judgement = TimedActJudgement(work: work(), now: clock.latest)
        guard let database, !judgement.work.isEmpty else {
            throw Self.nothingToUndo("the clock did nothing in the span")
        }
        let undoing = TimedWork.Undoing(context: context, reason: reason)
        let body: @Sendable (WriteTransaction) throws -> UndoTimedActsResponse = { transaction in
            guard isHeard else { throw peersSilent }
            // Of a trial nothing stays: what the parts before would have put back is put back first, for later acts may wait for it.
            if request.dryRun { try judgement.undo(before: span, undoing, transaction) }
            let found = try TimedActs.acts(span, limit: Limits.undoneActs + 1, transaction)
            let page = found.prefix(Limits.undoneActs)
            var response = UndoTimedActsResponse(
                nextPageToken: found.count > page.count ? next(behind: page.last, span, method) : "")
            for act in page {
                if try judgement.undo(act, undoing, transaction) { response.undone += 1 }
            }
            response.acts = try TimedActs.acts(span, limit: page.count, transaction).map {
                try judgement.message($0, transaction)
            }
            response.left = Int32(response.acts.count { $0.standing != .undone })
            if request.dryRun { response.acts = Self.untried(response.acts, before: Array(page)) }
            return response
        }
        if request.dryRun {
            try RequestIdentifier.check(request.requestId)
            do {
                return try await database.write { transaction -> UndoTimedActsResponse in
                    throw Trial(response: try body(transaction))
                }
            } catch let trial as Trial { return trial.response }
        }
        let isWhole = request.pageToken.isEmpty
        return try await Idempotent.write(database, request, id: request.requestId, context: context) { transaction in
            let response = try body(transaction)
            guard response.undone > 0 || !isWhole || !response.nextPageToken.isEmpty else {
                throw Self.nothingToUndo(
                    response.acts.isEmpty
                        ? "the clock did nothing in the span"
                        : "of what the clock did in the span nothing can be undone, or it was undone already")
            }
            return response
        }
    }

    /// What a trial found; thrown, so that nothing of it stays.
    private struct Trial: Error {
        let response: UndoTimedActsResponse
    }

    /// The acts of a trial as they stay: what it would undo is early, and not undone.
    private static func untried(_ acts: [CommonSchema.TimedAct], before: [TimedAct]) -> [CommonSchema.TimedAct] {
        let standing = Set(before.filter { $0.undone == nil }.map(\.number))
        return acts.map { act in
            guard act.standing == .undone, standing.contains(act.number) else { return act }
            var act = act
            act.standing = .early
            (act.undoTime, act.undoneBy) = (nil, "")
            return act
        }
    }

    private func span(
        _ since: WireTimestamp?, _ until: WireTimestamp?, _ token: String, _ method: MethodDescriptor
    ) throws(RPCError) -> TimedActs.Span {
        guard let since else { throw Self.badSpan("since") }
        var span = TimedActs.Span(
            since: Timestamp(milliseconds: since.millisecondsSinceEpoch),
            until: until.map { Timestamp(milliseconds: $0.millisecondsSinceEpoch) })
        if let until = span.until, until <= span.since { throw Self.badSpan("until") }
        if let cursor = try pages.read(token, method: method, filter: span.filter) {
            span.before = cursor.first.flatMap { Int64($0) } ?? 0
        }
        return span
    }

    private func next(behind act: TimedAct?, _ span: TimedActs.Span, _ method: MethodDescriptor) -> String {
        pages.make(cursor: ["\(act?.number ?? 0)"], method: method, filter: span.filter)
    }

    private static func badSpan(_ field: String) -> RPCError {
        .invalid(
            field, rule: "a span of the clock has a first instant, and an end behind it",
            remedy: "give both as instants, for example 2026-05-01T00:00:00+08:00", domain: domain)
    }

    /// Who sets the clock of one service back is held to the clocks of others, which therefore have to be asked.
    private var peersSilent: RPCError {
        let names = (peers?.peers.keys.sorted() ?? []).joined(separator: ", ")
        return .precondition(
            reason: "PEERS_SILENT",
            message: "none of \(names) says what time it is, and by a clock that was set back what was due could be "
                + "undone",
            remedy: "start one of them, or set its clock right where it is in doubt, and ask again",
            domain: Self.domain)
    }

    private static func nothingToUndo(_ message: Phrase) -> RPCError {
        .precondition(
            reason: "NOTHING_TO_UNDO", message: message, remedy: "look at ListTimedActs", domain: domain)
    }
}

/// Judges what the clock did by the time that is known now.
struct TimedActJudgement: Sendable {
    /// What the service does by its clock, by the name of the act.
    let work: [String: TimedWork]
    /// The latest time that anybody who is believed says: what is due by it is not undone.
    let now: Timestamp

    /// Undoes an act if it may be undone.
    ///
    /// - Returns: whether it was.
    func undo(_ act: TimedAct, _ undoing: TimedWork.Undoing, _ transaction: WriteTransaction) throws -> Bool {
        guard act.undone == nil, try obstacle(act, transaction) == nil, let kind = work[act.action] else {
            return false
        }
        let identity = undoing.context.caller.identity
        try TimedActs.undo(act, at: now, by: identity, transaction)
        try kind.undo(act, undoing, transaction)
        try transaction.audit(
            actor: identity, action: "time.undo", target: act.target,
            detail: "\(act.action) of \(act.time.rfc3339(in: .shanghai)), due \(act.due.rfc3339(in: .shanghai)): "
                + undoing.reason)
        return true
    }

    /// Undoes what may be undone of the acts of a span that come before where it goes on.
    func undo(before span: TimedActs.Span, _ undoing: TimedWork.Undoing, _ transaction: WriteTransaction) throws {
        var rest = TimedActs.Span(since: span.since, until: span.until)
        while rest.before > span.before {
            let acts = try TimedActs.acts(rest, limit: Limits.undoneActs, transaction).filter {
                $0.number >= span.before
            }
            guard let last = acts.last else { return }
            for act in acts { _ = try undo(act, undoing, transaction) }
            rest.before = last.number
        }
    }

    /// An act as it stands.
    func message(_ act: TimedAct, _ transaction: ReadTransaction) throws -> CommonSchema.TimedAct {
        let effect = work[act.action]?.effect(act) ?? ""
        var message = CommonSchema.TimedAct(
            number: act.number, action: act.action, target: act.target,
            actTime: WireTimestamp(millisecondsSinceEpoch: act.time.milliseconds),
            dueTime: WireTimestamp(millisecondsSinceEpoch: act.due.milliseconds), effect: effect.english,
            effectZh: effect.chinese)
        if let undone = act.undone {
            message.standing = .undone
            message.undoTime = WireTimestamp(millisecondsSinceEpoch: undone.time.milliseconds)
            message.undoneBy = undone.identity
        } else if let obstacle = try obstacle(act, transaction) {
            message.standing = act.due <= now ? .due : .fixed
            (message.obstacle, message.obstacleZh) = (obstacle.rule.english, obstacle.rule.chinese)
            (message.remedy, message.remedyZh) = (obstacle.remedy.english, obstacle.remedy.chinese)
        } else {
            message.standing = .early
        }
        return message
    }

    /// Why an act that stands cannot be undone. That it came when it was due goes before all else: nobody revives what has ended rightly.
    private func obstacle(_ act: TimedAct, _ transaction: ReadTransaction) throws -> TimedWork.Obstacle? {
        guard act.due > now else {
            return TimedWork.Obstacle(
                "it is \(now.rfc3339(in: .shanghai)) by this service and the others, and it was due from "
                    + "\(act.due.rfc3339(in: .shanghai)) on: what was due stays",
                remedy: "nothing is to be done; if that is not the time, set the clocks right first")
        }
        guard let kind = work[act.action] else {
            return TimedWork.Obstacle(
                "this program does not do '\(act.action)' by its clock", remedy: "ask a newer program, which does")
        }
        return try kind.obstacle(act, transaction)
    }
}
