import Crypto
import Phrases

/// One write request: its own savepoint inside the group's transaction. When its closure throws, everything it did is
/// undone and the other requests of the group go on. Reads see the request's own changes and those of earlier
/// requests of the group.
package final class WriteTransaction: ReadTransaction {
    var ledger: Ledger
    /// What the open group knows of request ids: the response, or that there is none.
    var responses: [String: KeptResponse?] = [:]
    /// The ids of requests that wait for the writer, where it is worth asking for them along.
    var waitingIDs: @Sendable () -> [String] = { [] }
    private let now: @Sendable () -> Int64

    init(_ connection: any EngineConnection, ledger: Ledger, now: @escaping @Sendable () -> Int64) {
        self.ledger = ledger
        self.now = now
        super.init(connection)
    }

    /// Runs one INSERT, UPDATE or DELETE, or queues it where the database is far away: then its failure surfaces at the transaction's
    /// next query, at the end of its part (``attempt(_:)``) or of the request, at the latest.
    /// - Throws: ``StoreError``; `.constraint` when a table refuses the row.
    package func execute(_ sql: String, _ args: [SQLValue] = []) throws {
        try checkActive()
        try connection.execute(sql, args)
        hasQueued = true
    }

    /// Runs a part of the request that may fail alone: when the body throws, what it did is undone, feed and audit among it,
    /// and what the request did before stays. For one of many things that come in one request, such as a row of a file.
    /// - Throws: what the body throws. A failure that ended the whole transaction (a full disk, a broken file) cannot be
    ///   caught: the request fails with it, whatever is done about the error.
    package func attempt<Value>(_ body: () throws -> Value) throws -> Value {
        try checkActive()
        let before = ledger
        try connection.run("SAVEPOINT part")
        do {
            let value = try body()
            try finish()
            try connection.run("RELEASE part")
            return value
        } catch {
            guard connection.isInTransaction else { throw error }
            ledger = before
            try connection.run("ROLLBACK TO part")
            try connection.run("RELEASE part")
            throw error
        }
    }

    /// Appends a change to the feed and returns its position: one above the last, with no gap whatever fails.
    /// - Parameters:
    ///   - kind: what sort of change, 1 to ``StoreLimits/feedKindBytes`` bytes.
    ///   - key: what changed, at most ``StoreLimits/feedKeyBytes`` bytes.
    ///   - payload: the change, at most ``StoreLimits/feedPayloadBytes`` bytes.
    /// - Throws: `.tooLarge` beyond a bound.
    package func appendChange(kind: String, key: String, payload: [UInt8]) throws -> Int64 {
        try checkActive()
        try Bounds.check(kind, "a change's kind", 1...StoreLimits.feedKindBytes)
        try Bounds.check(key, "a change's key", 0...StoreLimits.feedKeyBytes)
        try Bounds.check(payload, "a change's payload", 0...StoreLimits.feedPayloadBytes)
        let position = ledger.feedHead + 1
        let change = FeedChange(position: position, time: now(), kind: kind, key: key, payload: payload)
        let digest = FeedTable.digest(of: change, after: ledger.feedDigest)
        try connection.run(
            "INSERT INTO store_feed (position, time, kind, key, payload, digest) VALUES (?, ?, ?, ?, ?, ?)",
            [
                .integer(position), .integer(change.time), .text(kind), .text(key), .blob(payload), .blob(digest),
            ])
        hasQueued = true
        ledger.feedHead = position
        ledger.feedDigest = digest
        return position
    }

    /// Appends a row to the audit chain: who did what to which thing. No personal numbers in any of the texts.
    /// - Throws: `.tooLarge` when a text has more than ``StoreLimits/auditTextBytes`` bytes.
    package func audit(actor: String, action: String, target: String, detail: String) throws {
        try checkActive()
        for (name, text) in [("actor", actor), ("action", action), ("target", target), ("detail", detail)] {
            try Bounds.check(text, "an audit row's \(name)", 0...StoreLimits.auditTextBytes)
        }
        let row = AuditRow(
            sequence: ledger.auditSequence + 1, time: now(), actor: actor, action: action, target: target,
            detail: detail)
        let hash = row.hash(after: ledger.auditHash)
        try connection.run(
            """
            INSERT INTO store_audit (sequence, time, actor, action, target, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(row.sequence), .integer(row.time), .text(actor), .text(action), .text(target), .text(detail),
                .blob(hash),
            ])
        hasQueued = true
        ledger.auditSequence = row.sequence
        ledger.auditHash = hash
    }

    /// The response stored for a request id, or nil when the id is new.
    /// - Throws: ``IdempotencyError`` when the id was used for another request.
    func storedResponse(to id: String, method: String, hash: [UInt8]) throws -> [UInt8]? {
        if !responses.keys.contains(id), let (ids, question) = lookUp(id) {
            noteRoundTrip()
            try connection.ask(question)
            noteLookedUp(ids)
        }
        guard let found = responses[id], let kept = found else { return nil }
        guard kept.method == method, ConstantTime.equal(kept.hash, hash) else { throw IdempotencyError.reused }
        return kept.response
    }

    /// What looks a request id up, and on the way those of requests that wait; nil where there is none. Nobody else keeps a response
    /// before the group's transaction ends, so what is found holds until then.
    func lookUp(_ id: String?) -> (ids: Set<String>, question: StoreQuestion)? {
        let ids = Set([id].compactMap { $0 } + waitingIDs()).filter { !responses.keys.contains($0) }
        guard let some = ids.first else { return nil }
        // A few lengths, so that few texts are prepared.
        let length = [1, 8, StoreLimits.requestIDsPerLookup].first { $0 >= ids.count } ?? ids.count
        let values = ids.map { SQLValue.text($0) } + Array(repeating: SQLValue.text(some), count: length - ids.count)
        let marks = Array(repeating: "?", count: length).joined(separator: ", ")
        let question = StoreQuestion(
            sql: "SELECT request_id, method, request_hash, response FROM store_requests WHERE request_id IN (\(marks))",
            values: values
        ) { [self] row in
            let kept = KeptResponse(method: row.text(1), hash: row.blob(2), response: row.blob(3))
            responses.updateValue(kept, forKey: row.text(0))
        }
        return (ids, question)
    }

    /// Notes that ids were looked up: to those of which no row told, nothing was answered.
    func noteLookedUp(_ ids: Set<String>) {
        for id in ids where !responses.keys.contains(id) { responses.updateValue(nil, forKey: id) }
    }

    /// Keeps the response of a request id in the request's own transaction.
    func store(response: [UInt8], to id: String, method: String, hash: [UInt8]) throws {
        try Bounds.check(response, "a stored response", 0...StoreLimits.responseBytes)
        try connection.run(
            "INSERT INTO store_requests (request_id, method, request_hash, response, create_time) VALUES (?, ?, ?, ?, ?)",
            [.text(id), .text(method), .blob(hash), .blob(response), .integer(now())])
        hasQueued = true
        responses.updateValue(KeptResponse(method: method, hash: hash, response: response), forKey: id)
    }
}

/// What is kept of a request that was answered.
struct KeptResponse {
    let method: String
    let hash: [UInt8]
    let response: [UInt8]
}
