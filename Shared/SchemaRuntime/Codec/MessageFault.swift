package import RPC

/// What is wrong with a message, by field. It becomes an `RPCError` at the message's edge.
package struct MessageFault: Error, Hashable {
    /// The rule that is broken.
    package enum Rule: Error, Hashable {
        /// A string's bytes are not UTF-8.
        case notUTF8
        /// A string holds U+0000.
        case hasNUL
        /// An enum's number that this program does not know.
        case unknownNumber(Int32)
        /// A message of more than `SchemaLimits.maxEncodedBytes` was to be written.
        case tooLargeToWrite
    }

    /// The path of the field from the message's top, `entries[3].subject.name`.
    package private(set) var field: String
    /// The rule that is broken.
    package let rule: Rule

    /// A fault of a field of the message at hand.
    package init(field: String, rule: Rule) {
        self.field = field
        self.rule = rule
    }

    /// The same fault seen from the message that holds this one in `parent`.
    package func inside(_ parent: String) -> MessageFault {
        MessageFault(field: field.isEmpty ? parent : "\(parent).\(field)", rule: rule)
    }

    /// The same fault, of element `index` of the field.
    func element(_ index: Int) -> MessageFault { MessageFault(field: "\(field)[\(index)]", rule: rule) }

    /// INVALID_ARGUMENT (RESOURCE_EXHAUSTED for what is too large) for `message`, naming field, rule and remedy.
    package func rpcError(in message: String) -> RPCError {
        let domain = Self.domain(of: message)
        switch rule {
        case .notUTF8:
            return .invalid(
                field, rule: "must be UTF-8", remedy: "send text encoded as UTF-8", reason: "STRING_NOT_UTF8",
                domain: domain)
        case .hasNUL:
            return .invalid(
                field, rule: "must not contain U+0000", remedy: "remove the NUL character; send binary data as bytes",
                reason: "STRING_HAS_NUL", domain: domain)
        case .unknownNumber(let number):
            return .invalid(
                field, rule: "the value \(number) is not known to this version",
                remedy: "name one of the contract's values, or leave the field out", domain: domain)
        case .tooLargeToWrite:
            return Self.error(
                .resourceExhausted, "\(message) is larger than \(SchemaLimits.maxEncodedBytes) bytes",
                reason: "MESSAGE_TOO_LARGE", message: message, limit: SchemaLimits.maxEncodedBytes)
        }
    }

    static func malformed(_ message: String) -> RPCError {
        error(
            .invalidArgument, "the bytes are not a \(message); send the message in protobuf's wire format",
            reason: "MESSAGE_MALFORMED", message: message, limit: nil)
    }

    static func overBudget(_ message: String, limit: Int) -> RPCError {
        error(
            .resourceExhausted, "reading the \(message) needs more than \(limit) bytes of memory; send less at once",
            reason: "MESSAGE_MEMORY_BUDGET", message: message, limit: limit)
    }

    static func tooLarge(_ message: String, byteCount: Int, limit: Int) -> RPCError {
        error(
            .resourceExhausted, "the \(message) has \(byteCount) bytes, at most \(limit) are read; send less at once",
            reason: "MESSAGE_TOO_LARGE", message: message, limit: limit)
    }

    private static func domain(of message: String) -> String {
        message.split(separator: ".").dropLast().joined(separator: ".")
    }

    private static func error(
        _ code: RPCError.Code, _ text: Phrase, reason: String, message: String, limit: Int?
    ) -> RPCError {
        var metadata: ErrorInfo.Attributes = ["message": message]
        if let limit { metadata["limit"] = "\(limit)" }
        return RPCError(
            code: code, message: text, info: ErrorInfo(reason: reason, domain: domain(of: message), metadata: metadata))
    }
}
