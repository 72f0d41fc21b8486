import Glibc
import RPC
import TestKit
import Testing

@testable import ServiceKit

@Suite("Logging keeps nobody waiting, and counts what it left out")
struct LogWriterTests {
    private static func logger(_ pipe: UnreadPipe, capacity: Int) -> Logger {
        let writer = LogWriter(descriptor: pipe.writeEnd, capacity: capacity)
        return Logger(service: "s", instance: "i", writer: writer)
    }

    @Test(
        "a log that nobody reads holds so many bytes and no more; when it is read again, a line says how many are missing"
    )
    func unread() async throws {
        let pipe = UnreadPipe()
        let logger = Self.logger(pipe, capacity: 32_768)
        let writer = try #require(logger.writer)
        let lines = 20_000
        let begun = MonotonicInstant.now
        for number in 0..<lines { logger.info("line", ["number": .integer(number)]) }
        // A writer that waited for the reader would wait for ever.
        #expect(begun.duration(to: .now) < .seconds(20))
        let state = writer.state
        #expect(state.waiting <= 32_768)
        #expect(state.leftOut > lines / 2)
        try await eventually("the stall") { writer.state.stalled > .milliseconds(50) }

        var text = ""
        try await eventually("the rest") {
            text += pipe.read()
            return writer.state.waiting == 0
        }
        // The next line brings the count with it.
        logger.info("after")
        try await eventually("the line after") {
            text += pipe.read()
            return text.contains("\"message\":\"after\"")
        }
        let missing = text.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /"message":"log lines left out","lines":([0-9]+),"reason":"not_read"/).flatMap {
                Int($0.1)
            }
        }
        let written = text.split(separator: "\n").count { $0.contains("\"message\":\"line\"") }
        #expect(missing.reduce(0, +) == writer.state.leftOut)
        #expect(written + writer.state.leftOut == lines)
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
        writer.close()
    }

    @Test("lines for a reader that is gone are left out and counted, and the log says so in readiness, which stays")
    func gone() async throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        let writer = LogWriter(descriptor: ends[1])
        let logger = Logger(service: "s", instance: "i", writer: writer)
        let (metrics, health) = (Metrics(), HealthBoard())
        health.phase = .serving
        ProcessConditions.addLog(logger, metrics, health)
        #expect(health.readiness() == (true, "phase: serving\n"))
        for _ in 0..<10 { logger.info("line") }
        try await eventually("the failure") { writer.state.leftOut == 10 && writer.state.waiting == 0 }
        #expect(writer.state.error == EPIPE)
        #expect(
            health.readiness() == (
                true, "phase: serving\nlog: warning: cannot be written (Broken pipe), lines left out: 10\n"
            ))
        #expect(metrics.exposition().contains("xinyi_log_lines_left_out_total{reason=\"not_read\"} 10\n"))
        writer.close()
        close(ends[1])
    }

    @Test("what is written comes whole and in order")
    func order() async throws {
        let pipe = UnreadPipe(bytes: 65_536)
        let logger = Self.logger(pipe, capacity: 1 << 20)
        for number in 0..<300 { logger.info("line", ["number": .integer(number)]) }
        var text = ""
        try await eventually("every line") {
            text += pipe.read()
            return text.split(separator: "\n").count == 300
        }
        let numbers = text.split(separator: "\n").compactMap {
            $0.firstMatch(of: /"number":([0-9]+)/).flatMap { Int($0.1) }
        }
        #expect(numbers == Array(0..<300))
        logger.writer?.close()
    }

    @Test("of one kind there are so many lines in a second, another kind has its own, and what was left out is told")
    func rate() throws {
        let log = LogCapture()
        let logger = Logger(service: "s", instance: "i", write: log.write)
        for _ in 0..<206 { logger.bounded(.warning, "handshake refused", of: "NOT_TLS", [("reason", "NOT_TLS")]) }
        #expect(log.lines.count == Limits.logLinesOfKind)
        logger.bounded(.warning, "handshake refused", of: "PEER_LEFT", [("reason", "PEER_LEFT")])
        #expect(log.lines.last?.contains("PEER_LEFT") == true)
        #expect(logger.leftOut == UInt64(206 - Limits.logLinesOfKind))
        // Nothing of the kind comes any more: the count is told all the same, once the second is over.
        logger.tellLeftOut()
        #expect(!log.contains("log lines left out"))
        usleep(1_050_000)
        logger.tellLeftOut()
        logger.tellLeftOut()
        let told = log.lines.filter { $0.contains("\"message\":\"log lines left out\"") }
        #expect(told.count == 1)
        #expect(told.first?.contains("\"kind\":\"handshake refused NOT_TLS\",\"lines\":196,") == true)
    }

    @Test("kinds are bounded, too: those past the bound share one")
    func kinds() {
        let rate = LineRate(perSecond: 1)
        let now = MonotonicInstant.now
        for kind in 0..<(Limits.logKinds) { #expect(rate.admit("\(kind)", now) == 0) }
        #expect(rate.admit("more", now) == 0)
        #expect(rate.admit("still more", now) == nil)
        #expect(rate.admit("0", now) == nil)
        #expect(rate.admit("0", now + .seconds(1)) == 1)
        #expect(rate.leftOut == 2)
    }

    @Test("the level may be changed while the service runs, and stays within what there is")
    func level() {
        let log = LogCapture()
        let logger = Logger(service: "s", instance: "i", write: log.write)
        logger.debug("no")
        logger.level = LogLevel(rank: logger.level.rank - 1)
        logger.debug("yes")
        #expect(log.lines.count == 1 && logger.level == .debug)
        #expect(LogLevel(rank: -1) == .debug && LogLevel(rank: 9) == .error)
    }
}
