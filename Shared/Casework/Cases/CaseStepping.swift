package import CommonSchema
package import Credit
package import RPC
package import SchemaRuntime
import ServiceKit
package import Store

/// A request that takes one step of a case: whose, seen in which version, by whom, once.
package typealias StepRequest = NamedRequest & VersionedRequest & ActedRequest & IdempotentRequest

/// What a step works with: who acts and when, in which transaction, under which name it is audited.
package struct Stepping {
    /// Who acts, with the named official.
    package let actor: Actor
    /// When.
    package let moment: Moment
    /// The contract's method, which is what the audit calls it: `AcceptObjection`.
    package let action: String
    /// The transaction of everything that the step does.
    package let transaction: WriteTransaction

    /// A step by its parts.
    package init(actor: Actor, moment: Moment, action: String, transaction: WriteTransaction) {
        self.actor = actor
        self.moment = moment
        self.action = action
        self.transaction = transaction
    }

    /// The official who acts.
    ///
    /// - Throws: OFFICIAL_MISSING for a step of a rule, which has none.
    package func official() throws(Refusal) -> NamedOfficial {
        guard let official = actor.official else {
            throw .invalid(
                "official", "a named official acts (LC-07)", remedy: "give the official's id within the department",
                reason: .officialMissing)
        }
        return official
    }

    /// Writes the audit row of the step.
    package func audit(_ target: String, _ detail: String = "") throws {
        try transaction.audit(
            actor: actor.identity, action: action, target: target, detail: actor.detail(detail))
    }

    /// Notes that the clock took this step because it was due from an instant on, so that what a wrong clock does can be found and
    /// undone (``TimedActs``).
    package func noteByClock(_ target: String, due: Timestamp) throws {
        try TimedActs.note(
            action, on: target, due: due, at: Timestamp(milliseconds: moment.milliseconds), transaction)
    }

    /// The same step as a rule takes it, without anyone's hand: `rule` names it, `action` is what the audit calls it.
    package static func rule(
        _ rule: StaticString, _ action: StaticString, at moment: Moment, _ transaction: WriteTransaction
    ) -> Stepping {
        Stepping(actor: .rule(rule), moment: moment, action: action.description, transaction: transaction)
    }
}

extension CaseHost {
    /// Changes something once for the request id, in one transaction. An official who acts for a department is one whom the register
    /// knows, in office today and in a role that the method asks for; all that is changed in an official's name passes here.
    ///
    /// - Parameter restarting: whether a department of which nobody is in office acts by its word: for the register itself.
    /// - Throws: what `body` throws, INVALID_ARGUMENT for the request id, what ``Officials/admit(_:to:on:restarting:_:)`` throws.
    package func change<Request: IdempotentRequest, Response: Message>(
        _ request: Request, _ context: ServerContext, by official: NamedOfficial? = nil, restarting: Bool = false,
        _ body: @escaping @Sendable (Stepping) throws -> Response
    ) async throws -> Response {
        let actor = Actor(context, policy: cases.policy, official: official)
        let method = context.method
        return try await once(request, id: request.requestId, context) { [cases] transaction, moment in
            let actor = try cases.officials.admit(
                actor, to: method, on: moment.today, restarting: restarting, transaction)
            return try body(
                Stepping(actor: actor, moment: moment, action: method.method, transaction: transaction))
        }
    }

    /// Begins or changes cases with a named official, once for the request id, in one transaction.
    ///
    /// - Throws: OFFICIAL_MISSING and INVALID_FIELD for the official, what ``change(_:_:by:restarting:_:)`` throws.
    package func acted<Request: ActedRequest & IdempotentRequest, Response: Message>(
        _ request: Request, _ context: ServerContext, restarting: Bool = false,
        _ body: @escaping @Sendable (Stepping) throws -> Response
    ) async throws -> Response where Request.Official == CommonSchema.Official {
        try await change(
            request, context, by: try official(request.official, context), restarting: restarting, body)
    }

    /// As ``acted(_:_:restarting:_:)``, for a request of which a part is nothing until all of it is right. The official and the request id
    /// are read first, so that what they break is told together with what `reading` refuses.
    package func acted<Request: ActedRequest & IdempotentRequest, Given: Sendable, Response: Message>(
        _ request: Request, _ context: ServerContext, restarting: Bool = false, reading: () throws -> Given,
        change body: @escaping @Sendable (Given, Stepping) throws -> Response
    ) async throws -> Response where Request.Official == CommonSchema.Official {
        let official = try official(request.official, context)
        try requireRequestID(request.requestId)
        let given = try reading()
        return try await change(request, context, by: official, restarting: restarting) { try body(given, $0) }
    }

    /// Takes one step of a case: finds it by name, asks `may` whether the caller may, compares the fingerprint, and lets
    /// `body` change and store it.
    ///
    /// - Throws: what ``acted(_:_:_:)`` throws, NOT_FOUND, what `may` throws, ETAG_MISMATCH.
    package func step<Request: StepRequest, Record: CaseRecord, Response: Message>(
        _ request: Request, _ context: ServerContext, of table: CaseTable<Record>, named names: ResourceName,
        may: @escaping @Sendable (Actor, Record) throws -> Void,
        _ body: @escaping @Sendable (Record, Stepping) throws -> Response
    ) async throws -> Response where Request.Official == CommonSchema.Official {
        let (name, etag) = (request.name, request.etag)
        _ = try names.id(in: name, "name")
        return try await acted(request, context) { stepping in
            let record = try table.find(name, names, stepping.transaction)
            try may(stepping.actor, record)
            try record.require(etag: etag)
            return try body(record, stepping)
        }
    }
}

extension CaseTable {
    /// The record that a name in a request means; `field` is where the name stands.
    ///
    /// - Throws: INVALID_FIELD for what is no name, NOT_FOUND.
    package func find(
        _ name: String, _ names: ResourceName, field: String = "name", _ transaction: ReadTransaction
    ) throws -> Record {
        guard let record = try load(try names.id(in: name, field), transaction) else { throw names.notFound(name) }
        return record
    }
}
