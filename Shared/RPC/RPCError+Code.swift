extension RPCError {
    /// The canonical status codes of google.rpc.Code, without OK, which is not an error.
    package struct Code: Sendable, Hashable, RawRepresentable {
        /// The number on the wire.
        package let rawValue: Int32

        /// A code by its number; what is not canonical stays as it is here and is sent as UNKNOWN.
        package init(rawValue: Int32) { self.rawValue = rawValue }

        /// The caller gave up.
        package static let cancelled = Code(rawValue: 1)
        /// Nothing is known of the cause, or the peer's code is not one of these.
        package static let unknown = Code(rawValue: 2)
        /// The request itself is wrong, whatever the state of the system.
        package static let invalidArgument = Code(rawValue: 3)
        /// The deadline passed first; the effect may have happened.
        package static let deadlineExceeded = Code(rawValue: 4)
        /// What the request names does not exist, or the caller may not know that it does.
        package static let notFound = Code(rawValue: 5)
        /// What the request would create exists.
        package static let alreadyExists = Code(rawValue: 6)
        /// The caller is known and may not do this.
        package static let permissionDenied = Code(rawValue: 7)
        /// A bound was reached; the error's ``ErrorInfo`` says which.
        package static let resourceExhausted = Code(rawValue: 8)
        /// The system's state forbids it until something else was done.
        package static let failedPrecondition = Code(rawValue: 9)
        /// A conflict with a concurrent change; read again and repeat.
        package static let aborted = Code(rawValue: 10)
        /// Past the end of what there is.
        package static let outOfRange = Code(rawValue: 11)
        /// No such method, or not built yet.
        package static let unimplemented = Code(rawValue: 12)
        /// A fault on this side; the message carries an id that is in the log.
        package static let `internal` = Code(rawValue: 13)
        /// Nobody answers now; trying again may help.
        package static let unavailable = Code(rawValue: 14)
        /// Data was lost or damaged.
        package static let dataLoss = Code(rawValue: 15)
        /// The caller is not known.
        package static let unauthenticated = Code(rawValue: 16)

        /// All sixteen, in the order of their numbers.
        package static let all: [Code] = (1...16).map { Code(rawValue: $0) }

        /// Whether the number is one of the sixteen.
        package var isCanonical: Bool { (1...16).contains(rawValue) }
    }
}

extension RPCError.Code: CustomStringConvertible {
    private static let names = [
        "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
        "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
        "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
    ]

    /// The code's name as gRPC writes it, `NOT_FOUND`; `CODE_42` for a number that is none of the sixteen.
    package var description: String {
        isCanonical ? Self.names[Int(rawValue) - 1] : "CODE_\(rawValue)"
    }
}
