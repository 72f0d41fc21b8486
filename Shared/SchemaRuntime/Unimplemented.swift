package import RPC

/// What the generated default of `method` throws: UNIMPLEMENTED, naming the method and the mission rows it waits for.
package func unimplemented(_ method: MethodDescriptor) -> RPCError {
    .unimplemented(method: method.path, rows: method.rows)
}

/// What a built `method` throws for a `field` whose meaning waits for `rows`: taking it without doing what it says would
/// be a wrong answer.
package func unimplemented(_ method: MethodDescriptor, field: String, rows: [String]) -> RPCError {
    .unimplemented(method: method.path, field: field, rows: rows)
}
