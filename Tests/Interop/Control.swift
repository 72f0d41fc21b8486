import Phrases
import RPC

/// One method for every scenario: the request says how the server must behave.
struct Control: RPCService {
    static let method = MethodDescriptor(service: "test.Control", method: "Unary")

    func register(in router: inout Router) {
        router.unary(Self.method) { (request: BytesValue, context: ServerContext) async throws -> BytesValue in
            let parts = request.text.split(separator: ":", maxSplits: 1).map(String.init)
            let argument = parts.count > 1 ? parts[1] : ""
            switch parts.first {
            case "metadata": return BytesValue(context.metadata.values(for: argument).joined(separator: ","))
            case "deadline":
                return BytesValue(context.deadline.map { $0.remaining > .zero ? "ahead" : "past" } ?? "none")
            case "fail":
                throw RPCError.invalid(
                    "fine_fen", rule: Phrase("须为正数", "must be positive"), remedy: Phrase("请填写", "give it"),
                    domain: "test.v1")
            case "busy":
                throw RPCError.unavailable(
                    reason: "BUSY", message: "busy", domain: "test.v1", retryAfter: .milliseconds(1500))
            case "size": return BytesValue([UInt8](repeating: 0x61, count: Int(argument) ?? 0))
            case "sleep":
                try await Task.sleep(for: .milliseconds(Int(argument) ?? 0))
                return BytesValue("slept")
            default: return request
            }
        }
    }
}
