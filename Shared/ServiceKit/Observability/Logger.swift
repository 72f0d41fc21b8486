import Glibc
package import Phrases
import RPC
import Synchronization

/// Writes JSON lines, one event a line: `time`, `level`, `service`, `instance`, `message`, the `trace_id` of the call that
/// the line belongs to, then the fields.
///
/// The message is fixed text, for programs as well: it is the same in every language, and a ``LogMessage`` stands in Chinese in
/// `message_zh` beside it where that is the language. What varies is in fields (``LogValue``). Lines are bounded
/// (``Limits/logLineBytes``). A daemon's go
/// through a ``LogWriter``: who logs is never kept waiting.
package final class Logger: Sendable {
    private let rank: Atomic<Int>
    private let head: String
    private let language: Language
    private let write: @Sendable ([UInt8]) -> Void
    private let lock = Mutex(())
    /// Bounds the lines that others can cause as often as they like.
    private let rate = LineRate(perSecond: Limits.logLinesOfKind)
    /// Bounds the lines about calls that failed inside.
    private let failures = LineRate(perSecond: Limits.failureLines)
    /// What writes the lines; nil where they go elsewhere.
    let writer: LogWriter?

    /// A logger of a service's instance. `write` gets each line with its line break.
    package init(
        service: String, instance: String, level: LogLevel = .info, language: Language = .english,
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        rank = Atomic(level.rank)
        self.language = language
        self.write = write
        writer = nil
        head = Self.head(service, instance)
    }

    /// A logger of a service's instance whose lines a writer takes.
    package init(
        service: String, instance: String, level: LogLevel = .info, language: Language = .english, writer: LogWriter
    ) {
        rank = Atomic(level.rank)
        self.language = language
        write = { writer.offer($0) }
        self.writer = writer
        let head = Self.head(service, instance)
        self.head = head
        writer.setNotice { lines in
            Self.line(
                .warning, head, "log lines left out", language, [("lines", .integer(lines)), ("reason", "not_read")])
        }
    }

    private static func head(_ service: String, _ instance: String) -> String {
        "\"service\":\(JSONText.quoted(service)),\"instance\":\(JSONText.quoted(instance))"
    }

    /// Lines below it are not written. May be changed while others log.
    package var level: LogLevel {
        get { LogLevel(rank: rank.load(ordering: .relaxed)) }
        set { rank.store(newValue.rank, ordering: .relaxed) }
    }

    /// A logger that writes nothing, for tests and tools.
    package static let silent = Logger(service: "", instance: "", level: .error, write: { _ in })

    /// Writes an event for who looks into one case.
    package func debug(_ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.debug, LogMessage(stringLiteral: message), fields)
    }

    /// Writes a beginning or an end.
    package func info(_ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.info, LogMessage(stringLiteral: message), fields)
    }

    /// Writes what is not as it should be.
    package func warning(_ message: LogMessage, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.warning, message, fields)
    }

    /// Writes a failure that an operator has to look at.
    package func error(_ message: LogMessage, _ fields: KeyValuePairs<StaticString, LogValue> = [:]) {
        log(.error, message, fields)
    }

    /// Writes an event.
    private func log(_ level: LogLevel, _ message: LogMessage, _ fields: KeyValuePairs<StaticString, LogValue>) {
        guard level >= self.level else { return }
        emit(level, message, fields.lazy.map { ("\($0.key)", $0.value) })
    }

    /// Writes an event that others can cause as often as they like: at most ``Limits/logLinesOfKind`` lines of its kind in a second.
    /// The next one that is written says in `suppressed` how many were left out.
    ///
    /// - Parameters:
    ///   - part: tells kinds of one message apart, so that one's flood does not hide another.
    ///   - isFailure: whether it is about a call that failed inside: of those there may be ``Limits/failureLines``.
    package func bounded(
        _ level: LogLevel, _ message: LogMessage, of part: String = "", isFailure: Bool = false,
        _ fields: [(key: StaticString, value: LogValue)]
    ) {
        guard level >= self.level else { return }
        let kind = part.isEmpty ? message.english : "\(message.english) \(part)"
        guard let suppressed = (isFailure ? failures : rate).admit(kind) else { return }
        var all = fields.map { ("\($0.key)", $0.value) }
        if suppressed > 0 { all.append(("suppressed", .integer(suppressed))) }
        emit(level, message, all)
    }

    /// Says what was left out of kinds of which no line came since.
    func tellLeftOut() {
        for (kind, lines) in rate.takeLeftOut() + failures.takeLeftOut() {
            warning("log lines left out", ["kind": .name(kind), "lines": .integer(lines), "reason": "too_many"])
        }
    }

    /// Lines left out so far because there were too many of their kind.
    var leftOut: UInt64 { rate.leftOut + failures.leftOut }

    /// Writes what an operator asked for, whatever the level.
    func answer(_ message: StaticString, _ fields: KeyValuePairs<StaticString, LogValue>) {
        emit(.info, LogMessage(stringLiteral: message), fields.map { ("\($0.key)", $0.value) })
    }

    /// Writes the configuration that the service starts with: one line, one field a key, secrets redacted.
    func configuration(_ configuration: Configuration) {
        emit(.info, "configuration", configuration.entries.map { ($0.key.name, .name($0.shown)) })
    }

    private func emit(_ level: LogLevel, _ message: LogMessage, _ fields: some Sequence<(String, LogValue)>) {
        let bytes = Self.line(level, head, message, language, fields)
        // Whoever takes lines takes one at a time.
        lock.withLock { _ in write(bytes) }
    }

    private static func line(
        _ level: LogLevel, _ head: String, _ message: LogMessage, _ language: Language,
        _ fields: some Sequence<(String, LogValue)>
    ) -> [UInt8] {
        var line = "{\"time\":\"\(time())\",\"level\":\"\(level.rawValue)\",\(head),\"message\":"
        line += JSONText.quoted(message.english)
        if language == .chinese, let chinese = message.chinese {
            line += ",\"message_zh\":\(JSONText.quoted(chinese))"
        }
        if let trace = TraceContext.current { line += ",\"trace_id\":\"\(trace.traceID)\"" }
        for (key, value) in fields {
            let field = ",\(JSONText.quoted(key)):\(text(value, language))"
            guard line.utf8.count + field.utf8.count <= Limits.logLineBytes - 16 else {
                line += ",\"cut\":true"
                break
            }
            line += field
        }
        line += "}\n"
        return Array(line.utf8)
    }

    private static func text(_ value: LogValue, _ language: Language) -> String {
        switch value {
        case .integer(let number): String(number)
        case .double(let number): number.isFinite ? "\(number)" : "null"
        case .boolean(let truth): truth ? "true" : "false"
        case .id(let id) where [16, 32].contains(id.utf8.count) && id.utf8.allSatisfy(JSONText.isHexDigit):
            JSONText.quoted(id)
        case .name(let name), .id(let name): JSONText.quoted(JSONText.masked(name, limit: Limits.logFieldBytes))
        case .said(let text): JSONText.quoted(JSONText.masked(text(language), limit: Limits.logFieldBytes))
        case .names(let names):
            JSONText.quoted(JSONText.masked(names.joined(separator: ","), limit: Limits.logFieldBytes))
        }
    }

    /// Now in UTC as RFC 3339 with milliseconds.
    private static func time() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return time(seconds: now.tv_sec, milliseconds: now.tv_nsec / 1_000_000)
    }

    /// A moment since 1970 in UTC as RFC 3339 with milliseconds.
    static func time(seconds: Int, milliseconds: Int) -> String {
        var seconds = seconds
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date = "\(padded(Int(parts.tm_year) + 1900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))"
        let hour = "\(padded(Int(parts.tm_hour), 2)):\(padded(Int(parts.tm_min), 2)):\(padded(Int(parts.tm_sec), 2))"
        return "\(date)-\(padded(Int(parts.tm_mday), 2))T\(hour).\(padded(milliseconds, 3))Z"
    }
}

/// What happened, in fixed words that an operator may have to act upon: its Chinese stands in the ``Phrases/PhraseBook``. There is no
/// place in it for anything that varies.
package struct LogMessage: Sendable, ExpressibleByStringLiteral {
    private let text: StaticString

    /// A message by its English words.
    package init(stringLiteral text: StaticString) { self.text = text }

    /// The English words, by which programs know the event.
    package var english: String { "\(text)" }

    /// The Chinese; nil where the book has none.
    package var chinese: String? { PhraseBook.chinese(of: english) }
}
