/// Something that stands between the wire and every handler: authentication, policy, metrics. One shape for all kinds of call.
package protocol ServerInterceptor: Sendable {
    /// Runs around one call.
    ///
    /// Calls `next` at most once, with the same context or a replaced one; throwing ``RPCError`` instead refuses the call.
    /// What `next` throws is the call's failure and should be thrown on, or replaced.
    func intercept(
        context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
    ) async throws
}
