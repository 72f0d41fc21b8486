package import CommonSchema
import Credit
package import RPC
import ServiceKit
package import Store

/// What handlers work with, whatever else their service has beside it: who calls, what is changed once, where a page
/// begins.
package protocol CaseHost: Sendable {
    /// The environment of cases.
    var cases: CaseEnvironment { get }
}

extension CaseHost {
    /// The service's own database.
    package var database: Database { cases.database }

    /// Now.
    package var moment: Moment { Moment(cases.clock) }

    /// Reads subjects' codes as of today.
    package var codes: SubjectCodeReader { SubjectCodeReader(blindIndex: cases.blindIndex, today: moment.today) }

    /// Who calls.
    package func actor(_ context: ServerContext) -> Actor { Actor(context, policy: cases.policy) }

    /// Who calls, with the official that the request names.
    package func actor(_ context: ServerContext, _ official: NamedOfficial) -> Actor {
        Actor(context, policy: cases.policy, official: official)
    }

    /// The named official of a request, or the one of the certificate (``Fields/official(_:_:of:)``).
    package func official(_ value: Official?, _ context: ServerContext) throws(Refusal) -> NamedOfficial {
        try Fields.official(value, of: context.caller)
    }

    /// The actor with the official as registered, by ``Officials/admit(_:to:on:restarting:_:)``: for what is no change.
    package func admit(_ actor: Actor, _ context: ServerContext, _ transaction: ReadTransaction) throws -> Actor {
        try cases.officials.admit(actor, to: context.method, on: moment.today, transaction)
    }

    /// A page of a List; see ``Paging``.
    package func page(
        _ size: Int32, _ token: String, filter: [String] = [], _ context: ServerContext
    ) throws(RPCError) -> Paging {
        do throws(RPCError) {
            return try Paging(size: size, token: token, filter: filter, context, cases.pages)
        } catch {
            guard error.info?.reason == Reason.invalidField.code, !error.fieldViolations.isEmpty,
                RequestReading.current?.note(.invalid(error.fieldViolations)) == true
            else { throw error }
            return try Paging(size: 0, token: token, filter: filter, context, cases.pages)
        }
    }

    // MARK: Changing

    /// Runs a mutation once for its request id, in one transaction. A request that refers to something which another
    /// service's feed has not brought yet is tried again for ``CaseEnvironment/settleTime``.
    ///
    /// - Throws: what `body` throws, INVALID_ARGUMENT for the request id, ``StoreError``.
    package func once<Q: Message, R: Message>(
        _ request: Q, id: String, _ context: ServerContext,
        _ body: @escaping @Sendable (WriteTransaction, Moment) throws -> R
    ) async throws -> R {
        try requireRequestID(id)
        return try await settling(context) { [cases] in
            try await Idempotent.write(cases.database, request, id: id, context: context) { transaction in
                try body(transaction, Moment(cases.clock))
            }
        }
    }

    /// Refuses what is no request id. It is kept and logged.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package func requireRequestID(_ id: String) throws(Refusal) {
        try Fields.noting(()) { () throws(Refusal) in
            do throws(RPCError) { try RequestIdentifier.check(id) } catch { throw .invalid(error.fieldViolations) }
            guard !PersonalNumbers.occur(inIdentifier: id) else { throw .personalNumber(in: "request_id") }
        }
    }

    /// Tries again while a request waits for a feed.
    package func settling<R: Sendable>(
        _ context: ServerContext, _ body: @Sendable () async throws -> R
    ) async throws -> R {
        let clock = ContinuousClock()
        let end = clock.now + cases.settleTime
        while true {
            do {
                return try await body()
            } catch let refusal as Refusal where refusal.reason.awaitsFeed {
                let hasTime = (context.deadline?.remaining ?? .seconds(60)) > .milliseconds(200)
                guard hasTime, end > clock.now, !context.isCancelled else { throw refusal }
                try await Task.sleep(for: .milliseconds(25))
            }
        }
    }
}
