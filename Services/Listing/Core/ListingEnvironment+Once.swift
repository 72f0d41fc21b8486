package import RPC
import ServiceKit
package import Store

extension ListingEnvironment {
    /// Runs a mutation once for its request id, in one transaction. A request that refers to something which
    /// the registry's feed has
    /// not brought yet is tried again for ``settleTime``, because a department may submit a decision and
    /// propose on it at once.
    package func once<Q: Message, R: Message>(
        _ request: Q, id: String, _ context: ServerContext,
        _ body: @escaping @Sendable (WriteTransaction) throws -> R
    ) async throws -> R {
        try await settling(context) { [database] in
            try await Idempotent.write(database, request, id: id, context: context, body)
        }
    }

    /// Tries again while a request waits for the registry's feed.
    package func settling<R: Sendable>(
        _ context: ServerContext, _ body: @Sendable () async throws -> R
    ) async throws -> R {
        let clock = ContinuousClock()
        let end = clock.now + settleTime
        while true {
            do {
                return try await body()
            } catch let violation as Refusal where violation.awaitsRegistry {
                let remaining = context.deadline?.remaining ?? .seconds(60)
                guard (clock.now < end), remaining > .milliseconds(200), !context.isCancelled else { throw violation }
                try await Task.sleep(for: .milliseconds(25))
            }
        }
    }
}

extension Refusal {
    /// True if the refusal may only mean that the registry's feed is a moment behind.
    package var awaitsRegistry: Bool {
        switch reason {
        case "UNKNOWN_SUBJECT", "UNKNOWN_DEPARTMENT", "NO_UNDERLYING_DECISION", "REGISTRY_NOT_HEARD": true
        default: false
        }
    }
}
