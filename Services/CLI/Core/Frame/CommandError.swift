package import Phrases
import RPC

/// Why a command ends without its result.
package struct CommandError: Error, Sendable {
    /// The exit code.
    package let exitCode: ExitCode
    /// What is wrong, lines for standard error; the first is the summary.
    package let lines: [Phrase]
    /// The reason that the service gave, for programs; nil for other errors.
    package private(set) var reason: String?

    /// An error of `lines`.
    package init(_ exitCode: ExitCode, _ lines: [Phrase]) {
        self.exitCode = exitCode
        self.lines = lines
    }

    /// The command line is wrong.
    package static func usage(_ chinese: String, _ english: String) -> CommandError {
        CommandError(.usage, [Phrase(chinese, english)])
    }

    /// A JSON text does not fit its message.
    init(_ error: JSONCodecError) {
        let field = error.path.isEmpty ? "JSON" : error.path
        self.init(
            .usage,
            [
                Phrase("请求不符合接口定义", "the request does not fit the method"),
                Phrase("  字段 \(field): \(error.rule.chinese)", "  field \(field): \(error.rule.english)"),
                Phrase("  处理办法: \(error.remedy.chinese)", "  remedy: \(error.remedy.english)"),
            ])
    }

    /// Whatever ended a call of `method`.
    init(_ error: any Error, of method: DynamicMethod) {
        switch error {
        case let error as CommandError: self = error
        case let error as RPCError: self.init(error, method: method.descriptor.path)
        default: self.init(.unavailable, [Phrase("调用失败: \(type(of: error))", "the call failed: \(type(of: error))")])
        }
    }

    /// What a service answered, or that it could not be reached.
    init(_ error: RPCError, method: String) {
        let unreachable: Set<RPCError.Code> = [.unavailable, .deadlineExceeded, .cancelled]
        let text = VerbNames.shown(error.text)
        var lines = [Phrase("\(method): \(error.code) \(text.chinese)", "\(method): \(error.code) \(text.english)")]
        if let info = error.info {
            let chinese = info.metadata["reason_zh"].map { "  原因: \($0) (\(info.reason))" }
            lines.append(Phrase(chinese ?? "  原因代码: \(info.reason)", "  reason: \(info.reason)"))
        }
        for violation in error.fieldViolations {
            let (rule, remedy) = (VerbNames.shown(violation.rule), VerbNames.shown(violation.remedy))
            lines.append(
                Phrase("  字段 \(violation.field): \(rule.chinese)", "  field \(violation.field): \(rule.english)"))
            lines.append(Phrase("  处理办法: \(remedy.chinese)", "  remedy: \(remedy.english)"))
        }
        // A condition is told in English alone; its Chinese is the second half of the message.
        let parts = Phrase.parts(english: text.english, chinese: text.chinese)
        for precondition in error.preconditions where !precondition.remedy.isEmpty {
            let english = VerbNames.shown(precondition.remedy).english
            lines.append(
                Phrase(
                    "  处理办法: \(parts.remedy.chinese.isEmpty ? english : parts.remedy.chinese)", "  remedy: \(english)"))
        }
        if error.info?.reason == "TLS_REFUSED" {
            lines.append(
                Phrase(
                    "  处理办法: 核对 --ca(或 --pki 目录中的 ca.pem)是否为该服务的颁发机构,--certificate 是否由其信任的机构签发且未过期、未吊销",
                    "  remedy: check that --ca (or ca.pem of --pki) is the authority of this service, and that --certificate is of one"
                        + " that it trusts, in time and not revoked"))
        } else if error.code == .unavailable {
            lines.append(
                Phrase(
                    "  处理办法: 检查服务是否已启动、--address 或 --directory 是否正确，再试一次",
                    "  remedy: check that the service runs and that --address or --directory is right, then try again"))
        }
        if let trace = Self.trace(of: error) {
            lines.append(Phrase("  追踪号: \(trace)", "  trace: \(trace)"))
        }
        self.init(unreachable.contains(error.code) ? .unavailable : .refused, lines)
        reason = error.info?.reason
    }

    /// The error with one more line.
    func adding(_ line: Phrase) -> CommandError {
        var result = CommandError(exitCode, lines + [line])
        result.reason = reason
        return result
    }

    /// The trace by which the service's log knows the call: as the service says, or this command's own where a service answered or may
    /// still be at work. A service that was not reached has no line of it.
    private static func trace(of error: RPCError) -> String? {
        if let told = error.info?.metadata[RPCError.traceAttribute] { return told }
        let isLocal = error.info?.domain == RPCError.runtimeDomain && error.code != .deadlineExceeded
        return isLocal ? nil : TraceContext.current?.traceID
    }
}
