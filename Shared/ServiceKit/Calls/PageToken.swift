import Crypto
package import RPC

/// Makes and reads the tokens of paginated methods: where to go on, in a form that says nothing and cannot be made up.
///
/// A token is bound to the method and to the other fields of the request: used with others it is refused. It carries no
/// authority; every page is checked like the first. Its key lives as long as the process unless one is given (``PageKeys``), so a
/// token does not outlive a restart then: the caller starts over.
package struct PageToken: Sendable {
    private static let macBytes = 12
    private let key: [UInt8]

    /// A maker of tokens with a key, random unless given.
    package init(key: [UInt8] = SecureRandom.bytes(32)) { self.key = key }

    /// The token that goes on behind `cursor`.
    ///
    /// - Parameters:
    ///   - cursor: the key columns of the page's last item, at most 16 of them.
    ///   - method: the method's path.
    ///   - filter: every other field of the request that chooses or orders items.
    package func make(cursor: [String], method: MethodDescriptor, filter: [String]) -> String {
        var body: [UInt8] = []
        Self.append(cursor, to: &body)
        return Hex.encode(mac(body, method, filter) + body)
    }

    /// The cursor of a token; nil for the empty token, which is the first page.
    ///
    /// - Throws: INVALID_ARGUMENT (PAGE_TOKEN_INVALID) for one that was not made here for this request.
    package func read(_ token: String, method: MethodDescriptor, filter: [String]) throws(RPCError) -> [String]? {
        guard !token.isEmpty else { return nil }
        guard token.utf8.count <= Limits.pageTokenBytes, let bytes = Hex.decode(token), bytes.count > Self.macBytes
        else {
            throw Self.refused
        }
        let body = Array(bytes[Self.macBytes...])
        guard ConstantTime.equal(Array(bytes[..<Self.macBytes]), mac(body, method, filter)),
            let cursor = Self.strings(body)
        else { throw Self.refused }
        return cursor
    }

    private static let refused = RPCError.invalid(
        "page_token", rule: "must be the next_page_token of an answer to the same request",
        remedy: "start again without a token", reason: "PAGE_TOKEN_INVALID", domain: "xinyi.common.v1")

    private func mac(_ body: [UInt8], _ method: MethodDescriptor, _ filter: [String]) -> [UInt8] {
        var message: [UInt8] = []
        Self.append([method.path] + filter, to: &message)
        return Array(HMACSHA256.authenticate(message + [0xff] + body, key: key).prefix(Self.macBytes))
    }

    /// Each text behind its length in two bytes, so that no two lists have the same bytes.
    private static func append(_ texts: [String], to bytes: inout [UInt8]) {
        for text in texts {
            let utf8 = Array(text.utf8.prefix(Int(UInt16.max)))
            bytes.append(UInt8(utf8.count >> 8))
            bytes.append(UInt8(utf8.count & 0xff))
            bytes.append(contentsOf: utf8)
        }
    }

    private static func strings(_ bytes: [UInt8]) -> [String]? {
        var texts: [String] = []
        var at = 0
        while at < bytes.count {
            guard at + 2 <= bytes.count else { return nil }
            let length = Int(bytes[at]) << 8 | Int(bytes[at + 1])
            guard at + 2 + length <= bytes.count,
                let text = String(validating: bytes[(at + 2)..<(at + 2 + length)], as: UTF8.self)
            else { return nil }
            texts.append(text)
            at += 2 + length
        }
        return texts
    }
}
