import Phrases
import RPC
import TestKit
import Testing

@testable import ServiceKit

@Suite("Logs and metrics")
struct ObservabilityTests {
    @Test("a log line is one JSON object with its fields in order")
    func line() throws {
        let log = LogCapture()
        let logger = Logger(service: "s", instance: "i", write: log.write)
        logger.info("it happened", ["a": 1, "b": .name("x\"y\n"), "c": true, "d": .milliseconds(.milliseconds(1500))])
        let line = try #require(log.lines.first)
        #expect(line.hasPrefix("{\"time\":\"20"))
        let rest =
            #""level":"info","service":"s","instance":"i","message":"it happened","a":1,"b":"x\"y\n","c":true,"d":1500.0}"#
        #expect(line.hasSuffix(rest + "\n"))
    }

    @Test("in Chinese a warning has its Chinese beside the words that programs know, and reasons are said in it")
    func chinese() throws {
        let log = LogCapture()
        for language in Language.allCases {
            let logger = Logger(service: "s", instance: "i", language: language, write: log.write)
            logger.error("store cannot write", ["reason": .said("unchanged"), "path": .name("/d")])
            logger.bounded(.warning, "call refused", [])
        }
        let ends = log.lines.map { $0.replacing(/^.*"instance":"i",/, with: "") }
        #expect(
            ends == [
                #""message":"store cannot write","message_zh":"数据库无法写入","reason":"无变化","path":"/d"}"# + "\n",
                #""message":"call refused","message_zh":"调用被拒绝"}"# + "\n",
                #""message":"store cannot write","reason":"unchanged","path":"/d"}"# + "\n",
                #""message":"call refused"}"# + "\n",
            ])
    }

    @Test("lines below the level are not written")
    func level() {
        let log = LogCapture()
        let logger = Logger(service: "s", instance: "i", level: .warning, write: log.write)
        logger.debug("no")
        logger.info("no")
        logger.warning("yes")
        logger.error("yes")
        #expect(log.lines.count == 2)
    }

    @Test(
        "runs of digits as long as a person's number do not reach the log",
        arguments: [
            ("00000000000000", "00000000000000"), ("000000000000000", "[digits]"), ("00000000000000000X", "[digits]X"),
            ("a 123456789012345678 b", "a [digits] b"), ("１２３４５６７８９０１２３４５６７", "[digits]"),
        ])
    func masked(_ text: String, _ shown: String) { #expect(JSONText.masked(text, limit: 100) == shown) }

    @Test(
        "an id is written as it is, of however many decimal digits; what is as long as a person's number is none",
        arguments: [
            ("1234567890123456", "1234567890123456"),
            ("00000000000000000000000000000001", "00000000000000000000000000000001"),
            ("123456789012345", "[digits]"), ("123456789012345678", "[digits]"), ("12345678901234567X", "[digits]X"),
        ])
    func id(_ text: String, _ shown: String) {
        let log = LogCapture()
        Logger(service: "s", instance: "i", write: log.write).info("x", ["error_id": .id(text)])
        #expect(log.lines.first?.hasSuffix("\"error_id\":\"\(shown)\"}\n") == true)
    }

    @Test("a line and a field are bounded")
    func bounded() throws {
        let log = LogCapture()
        let logger = Logger(service: "s", instance: "i", write: log.write)
        let long = LogValue.name(String(repeating: "字", count: 5000))
        logger.info("long", ["a": long, "b": long, "c": long, "d": long, "e": long, "f": long])
        let line = try #require(log.lines.first)
        #expect(line.utf8.count <= Limits.logLineBytes)
        #expect(line.hasSuffix(",\"cut\":true}\n"))
    }

    @Test("an error is logged by code and reason, never by message")
    func error() {
        let error = RPCError.invalid("name", rule: "must not be 张三", remedy: "x", domain: "d")
        #expect(LogValue.error(error) == .said("INVALID_ARGUMENT INVALID_FIELD"))
        struct Other: Error { let secret = "张三" }
        guard case .said(let text) = LogValue.error(Other()) else { return }
        #expect(!text.english.contains("张三") && !text.chinese.contains("张三"))
    }

    @Test("metrics are written as Prometheus text")
    func exposition() {
        let metrics = Metrics()
        metrics.counter("xinyi_a_total", "Counts.", ["m": "x\"y"]).add(3)
        metrics.gauge("xinyi_b", "Goes.").set(-2)
        metrics.computed("xinyi_c", "Computed.") { 1.5 }
        let histogram = metrics.histogram("xinyi_d_seconds", "Takes.", ["m": "x"])
        histogram.record(.microseconds(50))
        histogram.record(.microseconds(51))
        histogram.record(.seconds(31))
        histogram.record(.seconds(-1))
        let text = metrics.exposition()
        for line in [
            "# TYPE xinyi_a_total counter", "xinyi_a_total{m=\"x\\\"y\"} 3", "xinyi_b -2", "xinyi_c 1.5",
            "xinyi_d_seconds_bucket{m=\"x\",le=\"5e-05\"} 2", "xinyi_d_seconds_bucket{m=\"x\",le=\"0.0001\"} 3",
            "xinyi_d_seconds_bucket{m=\"x\",le=\"30.0\"} 3", "xinyi_d_seconds_bucket{m=\"x\",le=\"+Inf\"} 4",
            "xinyi_d_seconds_count{m=\"x\"} 4",
        ] { #expect(text.contains(line + "\n"), "\(line) is missing in\n\(text)") }
    }

    @Test("the same name and labels are the same metric, and series past the bound share one")
    func series() {
        let metrics = Metrics()
        #expect(metrics.counter("a", "", ["l": "1"]) === metrics.counter("a", "", ["l": "1"]))
        #expect(metrics.counter("a", "", ["l": "1"]) !== metrics.counter("a", "", ["l": "2"]))
        for index in 0..<(Limits.metricSeries + 10) { metrics.counter("b", "", ["l": "\(index)"]).add() }
        let lines = metrics.exposition().split(separator: "\n").filter { $0.hasPrefix("b{") }
        #expect(lines.count == Limits.metricSeries + 1)
        #expect(lines.contains("b{l=\"other\"} 10"))
    }
}
