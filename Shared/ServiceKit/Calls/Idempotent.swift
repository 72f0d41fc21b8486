package import RPC
package import Store

/// Runs a mutation once for each request id.
package enum Idempotent {
    /// Runs `body` in a write transaction, and stores its response in that transaction under the request id; the same request
    /// again gets the stored response, without running `body`, and the caller is told that it does. The call is answered with the
    /// very bytes that were stored, unless the handler returns something else.
    ///
    /// The id counts for the caller that used it: two callers may use the same id for different requests.
    /// - Throws: INVALID_ARGUMENT for a malformed or reused id, what `body` throws, ``StoreError``.
    package static func write<Request: Message, Response: Message>(
        _ database: Database, _ request: Request, id: String, context: ServerContext,
        _ body: @escaping @Sendable (WriteTransaction) throws -> Response
    ) async throws -> Response {
        try RequestIdentifier.check(id)
        let bytes = try request.serialized()
        let (stored, made) = try await database.writeOnce(
            requestID: key(id, context.caller), method: context.method.path, request: bytes,
            encode: { (response: Response) in try response.serialized() }, body)
        let response = try made ?? Response(serialized: stored.span.bytes, limits: .default)
        if made == nil { context.noteRepetition() }
        context.note(response, encodedAs: stored)
        return response
    }

    /// The key of the store's table: who asked, an official by the own certificate as somebody else than the department, and the id.
    private static func key(_ id: String, _ caller: Caller) -> String {
        let official = caller.official.isEmpty ? "" : "+\(caller.official)"
        return "\(caller.kind.rawValue.prefix(1))/\(caller.id)\(official)/\(id)"
    }
}
