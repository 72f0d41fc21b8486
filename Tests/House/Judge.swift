import CommandLineKit
import JSON
import Phrases
import RPC
import SchemaRuntime
import ServiceKit
import TestKit

/// What came of a value in a field of a method.
enum Judgement: Hashable {
    /// The field was refused, with a reason.
    case refused(String)
    /// The call went past the field: it succeeded, or was refused for something else than its fields.
    case passed(String)
    /// Another field could not be written well enough to get there.
    case unreached(String)
}

/// Asks a method what it thinks of one field, writing all others as the refusals ask.
struct Judge {
    let harness: ServiceHarness
    let service: ServiceType
    let method: MethodType
    /// Hears every answer and every error, as text.
    var hear: @Sendable (String) -> Void = { _ in }

    /// Hears every refusal.
    var refused: @Sendable (RPCError) -> Void = { _ in }

    /// Attempts at one request.
    private static let attempts = 60

    /// Puts `value` at `path` and asks. Where the method is not built, nil.
    func judge(_ path: String, _ value: JSONValue) async -> Judgement? {
        var draft = RequestDraft(method.input)
        var tried: [String: Int] = [:]
        if draft.field("request_id") != nil, path != "request_id" {
            _ = draft.set("request_id", .string(RequestIDs.next()))
        }
        guard draft.set(path, value) else { return .unreached("the path leads nowhere") }
        for _ in 0..<Self.attempts {
            guard let wire = draft.wire else { return .unreached("does not encode") }
            guard let error = await call(wire) else { return .passed("OK") }
            if error.code == .unimplemented { return nil }
            guard error.code == .invalidArgument, !error.fieldViolations.isEmpty else {
                return .passed("\(error.code) \(error.info?.reason ?? "")")
            }
            // The reason is of the field where no other is wrong.
            let others = error.fieldViolations.filter { !Self.isAt($0.field, path) }
            if others.isEmpty { return .refused(error.info?.reason ?? "") }
            for violation in others {
                let count = tried[violation.field, default: 0]
                tried[violation.field] = count + 1
                let good = Self.good(violation, draft, attempt: count)
                guard let good, draft.set(violation.field, good), draft.set(path, value) else {
                    return .unreached("\(violation.field): \(violation.rule)")
                }
            }
        }
        return .unreached("too many attempts")
    }

    /// Whether the service does anything with a call of the method.
    func isServed() async -> Bool { await call(RequestDraft(method.input).wire ?? [])?.code != .unimplemented }

    /// Puts a bad value at each of several paths and asks, writing what else is refused as the refusals ask.
    /// - Returns: the paths of them that the last refusal names together; nil where the method is not built, or was not asked.
    func together(_ values: [(path: String, value: JSONValue)]) async -> Set<String>? {
        var draft = RequestDraft(method.input)
        var tried: [String: Int] = [:]
        if draft.field("request_id") != nil { _ = draft.set("request_id", .string(RequestIDs.next())) }
        for _ in 0..<Self.attempts {
            for (path, value) in values { _ = draft.set(path, value) }
            guard let wire = draft.wire, let error = await call(wire), error.code != .unimplemented else { return nil }
            let named = Set(
                values.map(\.path).filter { path in error.fieldViolations.contains { Self.isAt($0.field, path) } })
            let others = error.fieldViolations.filter { violation in
                !values.contains { Self.isAt(violation.field, $0.path) }
            }
            if others.isEmpty { return named }
            for violation in others {
                let count = tried[violation.field, default: 0]
                tried[violation.field] = count + 1
                guard let good = Self.good(violation, draft, attempt: count), draft.set(violation.field, good) else {
                    return nil
                }
            }
        }
        return nil
    }

    private static func isAt(_ field: String, _ path: String) -> Bool {
        field == path || path.hasPrefix(field + ".") || path.hasPrefix(field + "[") || field.hasPrefix(path + ".")
            || field.hasPrefix(path + "[")
    }

    /// Calls as somebody who may; nil for success.
    private func call(_ wire: [UInt8]) async -> RPCError? {
        let identity =
            method.access.contains(.lead)
            ? "department/BEB"
            : method.access.contains(.department)
                ? "department/MSR"
                : method.access.contains(.oversight)
                    ? "department/DGV"
                    : method.access.contains(.operator)
                        ? "operator/li" : method.services.first.map { "service/\($0)" } ?? "public"
        let descriptor = MethodDescriptor(service: service.fullName, method: method.name)
        do {
            let answer = try await harness.channel(identity).unaryBytes(
                descriptor, wire, options: CallOptions(timeout: .seconds(5)))
            hear(String(decoding: answer, as: UTF8.self))
            return nil
        } catch {
            let error = error as? RPCError ?? RPCError(code: .unknown, message: "\(error)")
            hear(Self.words(error))
            refused(error)
            return error
        }
    }

    /// All that an error says.
    static func words(_ error: RPCError) -> String {
        var words = [error.message, error.text.chinese]
        if let info = error.info {
            words += [info.reason, info.domain] + info.metadata.pairs.map { "\($0.key)=\($0.value)" }
        }
        words += error.fieldViolations.flatMap { [$0.field, $0.text.english, $0.text.chinese] }
        words += error.preconditions.flatMap { [$0.type, $0.subject, $0.remedy.english] }
        return words.joined(separator: "\n")
    }

    /// A value that a refused field should take, by its kind, its name and the refusal's words; nil when ideas run out.
    private static func good(_ violation: FieldViolation, _ draft: RequestDraft, attempt: Int) -> JSONValue? {
        guard let field = draft.field(violation.field) else { return nil }
        switch field.kind {
        case .enumeration(let name):
            let values = (draft.pool.enums[name]?.values ?? []).filter { $0.number > 0 }
            return attempt < values.count ? .string(values[attempt].name) : nil
        case .message: return attempt == 0 ? [:] : nil
        case .bool: return attempt == 0 ? true : nil
        case .string, .bytes: return text(violation, field, attempt)
        default: return attempt < 4 ? .integer([1, 12, 30, 2026][attempt]) : nil
        }
    }

    private static func text(_ violation: FieldViolation, _ field: FieldType, _ attempt: Int) -> JSONValue? {
        let name = field.name
        let words = violation.text.english
        var ideas: [String] = []
        if words.contains("/versions/{number}") { ideas.append("lists/WSF-SERIOUS/versions/1") }
        if let match = words.firstMatch(of: /([a-z][a-zA-Z]+)\/([a-z]?)\{(number|id|code)\}/) {
            ideas.append(match.3 == "code" ? "\(match.1)/WSF" : "\(match.1)/\(match.2)1")
        }
        if let match = words.firstMatch(of: /(?:like|write|example) ([a-z][a-zA-Z]+\/[A-Za-z0-9-]+)/) {
            ideas.append(String(match.1))
        }
        if name.hasSuffix("date") { ideas += ["2026-03-02", "2024-01-02"] }
        if name == "sha256" { ideas.append(String(repeating: "a", count: 64)) }
        if name.contains("month") { ideas.append("2026-03") }
        if name.contains("code") || name == "uscc" || name == "value" { ideas += ["91230109MA1C0T3R9F", "WSF"] }
        if name.contains("version") { ideas.append("2026-1") }
        return attempt < ideas.count + 3 ? .string((ideas + ["x", "SA-001", "MSR"])[attempt]) : nil
    }
}

/// Keys of requests, each used once.
enum RequestIDs {
    static func next() -> String { "house-\(UInt64.random(in: 0...UInt64.max))" }
}
