package import CommonSchema
package import RPC
package import SchemaRuntime
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

    /// Writes the audit row of the step.
    package func audit(_ target: String, _ detail: String = "") throws {
        try transaction.audit(
            actor: actor.identity, action: action, target: target, detail: actor.detail(detail))
    }

    /// The same step as a rule takes it, without anyone's hand: `rule` names it, `action` is what the audit calls it.
    package static func rule(
        _ rule: StaticString, _ action: StaticString, at moment: Moment, _ transaction: WriteTransaction
    ) -> Stepping {
        Stepping(actor: .rule(rule), moment: moment, action: action.description, transaction: transaction)
    }
}

extension CaseHost {
    /// Changes something once for the request id, in one transaction.
    ///
    /// - Throws: what `body` throws, INVALID_ARGUMENT for the request id.
    package func change<Request: IdempotentRequest, Response: Message>(
        _ request: Request, _ context: ServerContext, by official: NamedOfficial? = nil,
        _ body: @escaping @Sendable (Stepping) throws -> Response
    ) async throws -> Response {
        let actor = Actor(context, policy: cases.policy, official: official)
        let action = context.method.method
        return try await once(request, id: request.requestId, context) { transaction, moment in
            try body(Stepping(actor: actor, moment: moment, action: action, transaction: transaction))
        }
    }

    /// Begins or changes cases with a named official, once for the request id, in one transaction.
    ///
    /// - Throws: OFFICIAL_MISSING and INVALID_FIELD for the official, what `body` throws.
    package func acted<Request: ActedRequest & IdempotentRequest, Response: Message>(
        _ request: Request, _ context: ServerContext, _ body: @escaping @Sendable (Stepping) throws -> Response
    ) async throws -> Response where Request.Official == CommonSchema.Official {
        try await change(request, context, by: try Fields.official(request.official), body)
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
