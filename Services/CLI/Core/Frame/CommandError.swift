package import Phrases
import RPC

/// Why a command ends without its result.
package struct CommandError: Error, Sendable {
    /// The exit code.
    package let exitCode: ExitCode
    /// What is wrong, lines for standard error; the first is the summary.
    package let lines: [Phrase]
    /// The parts of what is wrong, for programs.
    private(set) var facts = Facts()
    /// The reason that the service gave, for programs; nil for other errors.
    package var reason: String? { facts.info?.reason }

    /// What a program reads of an error beside its lines.
    struct Facts: Sendable {
        /// The method that was called; nil where none was.
        var method: String?
        /// The canonical code that the call ended with; nil where none was made.
        var code: RPCError.Code?
        /// What is wrong, without the method and its code; nil where the first line says it.
        var message: Phrase?
        var info: ErrorInfo?
        var violations: [FieldViolation] = []
        var preconditions: [PreconditionViolation] = []
        /// What can be done that concerns no one field.
        var remedies: [Phrase] = []
        var retryAfter: Duration?
        /// By which the logs of services know the call; nil where none does.
        var trace: String?
    }

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
                Self.line(remedy: error.remedy),
            ])
        facts.violations = [FieldViolation(field: field, rule: error.rule, remedy: error.remedy)]
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
        var facts = Facts()
        (facts.method, facts.code, facts.message, facts.info) = (method, error.code, text, error.info)
        (facts.preconditions, facts.retryAfter) = (error.preconditions, error.retryAfter)
        var lines = [Phrase("\(method): \(error.code) \(text.chinese)", "\(method): \(error.code) \(text.english)")]
        if let info = error.info {
            let chinese = info.metadata["reason_zh"].map { "  原因: \($0) (\(info.reason))" }
            lines.append(Phrase(chinese ?? "  原因代码: \(info.reason)", "  reason: \(info.reason)"))
        }
        facts.violations = error.fieldViolations.map {
            FieldViolation(field: $0.field, rule: VerbNames.shown($0.rule), remedy: VerbNames.shown($0.remedy))
        }
        for violation in facts.violations {
            let (rule, remedy) = (violation.rule, violation.remedy)
            lines.append(
                Phrase("  字段 \(violation.field): \(rule.chinese)", "  field \(violation.field): \(rule.english)"))
            lines.append(Self.line(remedy: remedy))
        }
        facts.remedies = Self.remedies(of: error, saying: text)
        lines += facts.remedies.map { Self.line(remedy: $0) }
        facts.trace = Self.trace(of: error)
        if let trace = facts.trace { lines.append(Phrase("  追踪号: \(trace)", "  trace: \(trace)")) }
        self.init(unreachable.contains(error.code) ? .unavailable : .refused, lines)
        self.facts = facts
    }

    /// The error with one more thing that can be done.
    func adding(remedy: Phrase) -> CommandError {
        var result = CommandError(exitCode, lines + [Self.line(remedy: remedy)])
        result.facts = facts
        result.facts.remedies.append(remedy)
        return result
    }

    private static func line(remedy: Phrase) -> Phrase {
        Phrase("  处理办法: \(remedy.chinese)", "  remedy: \(remedy.english)")
    }

    /// What can be done about a failed call that concerns no one field.
    private static func remedies(of error: RPCError, saying text: Phrase) -> [Phrase] {
        // A condition is told in English alone; its Chinese is the second half of the message.
        let parts = Phrase.parts(english: text.english, chinese: text.chinese)
        var remedies = error.preconditions.filter { !$0.remedy.isEmpty }.map { precondition in
            let english = VerbNames.shown(precondition.remedy).english
            return Phrase(parts.remedy.chinese.isEmpty ? english : parts.remedy.chinese, english)
        }
        if error.info?.reason == "TLS_REFUSED" {
            remedies.append(
                Phrase(
                    "核对 --ca(或 --pki 目录中的 ca.pem)是否为该服务的颁发机构,--certificate 是否由其信任的机构签发且未过期、未吊销",
                    "check that --ca (or ca.pem of --pki) is the authority of this service, and that --certificate is of one"
                        + " that it trusts, in time and not revoked"))
        } else if error.code == .unavailable {
            remedies.append(
                Phrase(
                    "检查服务是否已启动、--address 或 --directory 是否正确，再试一次",
                    "check that the service runs and that --address or --directory is right, then try again"))
        }
        return remedies
    }

    /// The trace by which the service's log knows the call: as the service says, or this command's own where a service answered or may
    /// still be at work. A service that was not reached has no line of it.
    private static func trace(of error: RPCError) -> String? {
        if let told = error.info?.metadata[RPCError.traceAttribute] { return told }
        let isLocal = error.info?.domain == RPCError.runtimeDomain && error.code != .deadlineExceeded
        return isLocal ? nil : TraceContext.current?.traceID
    }
}
