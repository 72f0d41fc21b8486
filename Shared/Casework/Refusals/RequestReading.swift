package import RPC
import Store
import Synchronization

/// What the fields of a request break, while its handler reads them: who corrects it hears all of them at once.
///
/// A reader of ``Fields`` that refuses a field notes it here and gives a value that stands for it, so that the handler reads on. Nothing
/// comes of such a value: no transaction of the task begins, and the call is refused whatever the handler does with it. What the handler
/// refuses afterwards is left out, since it may be of the value that stands. What else a handler changes than a database, such as a count,
/// has to ask ``open()`` first; a task of its own that outlives the call has to be begun without the gate.
final class RequestReading: TransactionGate {
    private struct Found {
        var findings = Findings()
        /// The first reason that says more than that a field is invalid: programs go by it, whatever else is wrong.
        var reason: Reason?
        /// The refusal that was noted, where it is the only one: it is answered as it is, with its details.
        var only: Refusal?
    }
    private let found = Mutex(Found())

    /// Faults that are noted one by one; with so many the request is read no further. What one refusal names is noted whole.
    static let most = 100

    /// The reading of the task that runs; nil outside handlers, in transactions, and where ``Findings`` collect by themselves.
    static var current: RequestReading? { TaskGate.current as? RequestReading }

    /// Throws what was noted, if anything was.
    func open() throws(Refusal) {
        let refusal = found.withLock { found in
            found.only ?? found.findings.refusal.map { .invalid($0.fields, reason: found.reason ?? $0.reason) }
        }
        if let refusal { throw refusal }
    }

    /// Notes the fields of a refusal, each fault once.
    ///
    /// - Returns: whether the request is read on; false for a refusal that is of no field, too.
    func note(_ refusal: Refusal) -> Bool {
        guard refusal.kind == .invalid, !refusal.fields.isEmpty else { return false }
        return found.withLock { found in
            let isFirst = found.findings.isEmpty
            found.only = isFirst ? refusal : nil
            if refusal.reason != .invalidField { found.reason = found.reason ?? refusal.reason }
            for field in refusal.fields where isFirst || !found.findings.fields.contains(field) {
                guard isFirst || found.findings.fields.count < Self.most else { break }
                found.findings.refuse(field.field, field.rule, remedy: field.remedy, reason: refusal.reason)
            }
            return found.findings.fields.count < Self.most
        }
    }

    /// What the call ends with whose handler ended with `error`.
    fileprivate func ending(_ error: any Error) -> any Error {
        do { try open() } catch { return error }
        return error
    }
}

/// Stands directly before the handlers of a service: lets them read a request to its end before it is refused for its fields.
package struct ReadingInterceptor: ServerInterceptor {
    /// The interceptor.
    package init() {}

    /// Refuses a call whose fields were noted, however its handler ended.
    package func intercept(
        context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
    ) async throws {
        let reading = RequestReading()
        try await TaskGate.$current.withValue(reading) {
            do { try await next(context) } catch { throw reading.ending(error) }
        }
        try reading.open()
    }
}

extension Fields {
    /// Refuses a field by a rule that nothing is read by. Where the request is read to its end, that is noted and the caller goes on.
    package static func refuse(
        _ field: String, _ rule: Phrase, remedy: Phrase, reason: Reason = .invalidField
    ) throws(Refusal) {
        try refuse(.invalid(field, rule, remedy: remedy, reason: reason))
    }

    /// Refuses as ``refuse(_:_:remedy:reason:)`` does, for the fields that a refusal names.
    package static func refuse(_ refusal: Refusal) throws(Refusal) {
        try noting(()) { () throws(Refusal) in throw refusal }
    }

    /// What `read` gives; where it refuses fields and the request is read to its end, that is noted and `standing` stands for it. What
    /// is read by the standing value must not refuse another field for it.
    package static func noting<Value>(
        _ standing: @autoclosure () -> Value?, _ read: () throws(Refusal) -> Value
    ) throws(Refusal) -> Value {
        do throws(Refusal) {
            return try read()
        } catch {
            guard let reading = RequestReading.current, reading.note(error), let standing = standing() else {
                throw error
            }
            return standing
        }
    }
}
