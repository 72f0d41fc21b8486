import Glibc
import RPC
import Synchronization

/// Writes JSON lines, one event a line: `time`, `level`, `service`, `instance`, `message`, the `trace_id` of the call that
/// the line belongs to, then the fields.
///
/// The message is fixed text; what varies is in fields (``LogValue``). Lines are bounded (``Limits/logLineBytes``) and each is
/// one `write` to standard error, so that lines of several threads never mix.
package final class Logger: Sendable {
    /// Lines below it are not written.
    package let level: LogLevel
    private let head: String
    private let write: @Sendable ([UInt8]) -> Void
    private let lock = Mutex(())

    /// A logger of a service's instance. `write` gets each line with its line break; standard error unless given.
    package init(
        service: String, instance: String, level: LogLevel = .info,
        write: @escaping @Sendable ([UInt8]) -> Void = Logger.standardError
    ) {
        self.level = level
        self.write = write
        head = "\"service\":\(JSONText.quoted(service)),\"instance\":\(JSONText.quoted(instance))"
    }

    /// A logger that writes nothing, for tests and tools.
    package static let silent = Logger(service: "", instance: "", level: .error, write: { _ in })

    /// Writes an event for who looks into one case.
    package func debug(_ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.debug, message, fields)
    }

    /// Writes a beginning or an end.
    package func info(_ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.info, message, fields)
    }

    /// Writes what is not as it should be.
    package func warning(_ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.warning, message, fields)
    }

    /// Writes a failure that an operator has to look at.
    package func error(_ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.error, message, fields)
    }

    /// Writes an event.
    package func log(_ level: LogLevel, _ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue>) {
        guard level >= self.level else { return }
        emit(level, "\(message)", fields.lazy.map { ("\($0.key)", $0.value) })
    }

    /// Writes the configuration that the service starts with: one line, one field a key, secrets redacted.
    func configuration(_ configuration: Configuration) {
        emit(.info, "configuration", configuration.entries.map { ($0.key.name, .name($0.shown)) })
    }

    private func emit(_ level: LogLevel, _ message: String, _ fields: some Sequence<(String, LogValue)>) {
        var line = "{\"time\":\"\(Self.time())\",\"level\":\"\(level.rawValue)\",\(head),\"message\":"
        line += JSONText.quoted(message)
        if let trace = TraceContext.current { line += ",\"trace_id\":\"\(trace.traceID)\"" }
        for (key, value) in fields {
            let field = ",\(JSONText.quoted(key)):\(Self.text(value))"
            guard line.utf8.count + field.utf8.count <= Limits.logLineBytes - 16 else {
                line += ",\"cut\":true"
                break
            }
            line += field
        }
        line += "}\n"
        let bytes = Array(line.utf8)
        lock.withLock { _ in write(bytes) }
    }

    private static func text(_ value: LogValue) -> String {
        switch value {
        case .integer(let number): String(number)
        case .double(let number): number.isFinite ? "\(number)" : "null"
        case .boolean(let truth): truth ? "true" : "false"
        case .name(let name): JSONText.quoted(JSONText.masked(name, limit: Limits.logFieldBytes))
        case .names(let names):
            JSONText.quoted(JSONText.masked(names.joined(separator: ","), limit: Limits.logFieldBytes))
        }
    }

    /// Now in UTC as RFC 3339 with milliseconds.
    private static func time() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var parts = tm()
        gmtime_r(&now.tv_sec, &parts)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date = "\(padded(Int(parts.tm_year) + 1900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))"
        let hour = "\(padded(Int(parts.tm_hour), 2)):\(padded(Int(parts.tm_min), 2)):\(padded(Int(parts.tm_sec), 2))"
        return "\(date)-\(padded(Int(parts.tm_mday), 2))T\(hour).\(padded(now.tv_nsec / 1_000_000, 3))Z"
    }

    /// Writes bytes to standard error; what it does not take is lost.
    package static let standardError: @Sendable ([UInt8]) -> Void = { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
