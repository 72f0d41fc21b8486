package import RPC

/// What the generated default of `method` throws: UNIMPLEMENTED, naming the method and the mission rows it waits for.
package func unimplemented(_ method: MethodDescriptor) -> RPCError {
    .unimplemented(method: method.path, rows: method.rows)
}
