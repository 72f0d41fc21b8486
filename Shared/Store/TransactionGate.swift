/// What stands before the transactions of a task: who knows already that nothing may come of it lets none begin.
package protocol TransactionGate: Sendable {
    /// Throws where no transaction is to begin.
    func open() throws
}

/// The gate of the task that runs; transactions of a task without one always begin.
package enum TaskGate {
    /// The gate. Transactions run on threads of the store, where there is none, and inline ones without it.
    @TaskLocal package static var current: (any TransactionGate)?
}
