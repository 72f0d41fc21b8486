import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Imports over the wire")
struct ImportFlowTests {
    @Test("each row has its verdict, with decision, lateness or the rules that it breaks")
    func verdicts() async throws {
        try await RegistryWorld.with { world in
            var late = Fixture.penalty
            late["CF_WSH"] = "晚1号"
            late["CF_JDRQ"] = "2026-09-30"
            var bad = Fixture.penalty
            bad["CF_NR_FK"] = ""
            var other = Fixture.penalty
            other["CF_SY"] = "另有其他事实"
            let rows = [Fixture.penalty, late, bad, Fixture.penalty, other]
            let text = Fixture.header(.penalty) + rows.map { Fixture.line($0, .penalty) }.joined()
            let done = try await world.importing(text)
            #expect(done.state == .finished)
            #expect([done.rows, done.accepted, done.duplicates, done.rejected, done.late] == [5, 2, 1, 2, 1])
            let verdicts = try await world.verdicts(done.name)
            #expect(verdicts.map(\.row) == [1, 2, 3, 4, 5])
            #expect(verdicts.map(\.verdict) == [.accepted, .accepted, .rejected, .duplicate, .rejected])
            #expect(verdicts.map(\.late) == [false, true, false, false, false])
            #expect(verdicts[0].uploadDue?.date == "2026-11-04")
            #expect(verdicts[1].uploadDue?.date == "2026-10-15")
            #expect(verdicts[2].violations.map(\.field) == ["CF_NR_FK"])
            #expect(verdicts[2].violations[0].remedy.contains("amount"))
            #expect(verdicts[3].decision == verdicts[0].decision)
            #expect(verdicts[4].decision == verdicts[0].decision)
            #expect(verdicts[4].violations[0].rule.contains("CF_SY"))
            #expect(verdicts[4].violations[0].remedy.contains("correct"))
            #expect(verdicts[0].byteOffset == Int64(Fixture.header(.penalty).utf8.count))
            let onlyLate = try await world.imports.listImportVerdicts(
                ListImportVerdictsRequest(import: done.name, lateOnly: true))
            #expect(onlyLate.verdicts.map(\.row) == [2])
            let decision = try await world.decisions.getDecision(GetDecisionRequest(name: verdicts[1].decision))
            #expect(decision.decision?.late == true && decision.decision?.importRow == 2)
        }
    }

    @Test("an import cut anywhere, with restarts between, equals an uninterrupted one row for row")
    func resume() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        print("an import cut anywhere: seed=\(seed)")
        let bytes = Array(Fixture.file(rows: 120).utf8)
        let whole = try await RegistryWorld.with { world -> ([ImportVerdict], [RegistryChange]) in
            let done = try await world.importing(bytes)
            return (try await world.verdicts(done.name), try await world.snapshot().records)
        }
        #expect(whole.0.count == 120)
        #expect(Set(whole.0.map(\.verdict)) == [.accepted, .duplicate, .rejected])
        let directory = TemporaryDirectory("resume")
        var offset = 0
        var name = ""
        for _ in 0..<6 {
            try await RegistryWorld.with(catalogue: name.isEmpty, directory: directory) { world in
                let opened = try await world.open(bytes)
                #expect(opened.nextOffset == Int64(offset))
                name = opened.name
                for _ in 0..<3 where offset < bytes.count {
                    let end = min(bytes.count, offset + Int.random(in: 1...(bytes.count / 12), using: &random))
                    let chunk = AppendImportChunkRequest(
                        name: name, offset: Int64(offset), data: Array(bytes[offset..<end]))
                    offset = Int(try await world.imports.appendImportChunk(chunk).nextOffset)
                    // The answer may be lost: the same chunk again is told where to go on, and does nothing.
                    let again = await refusal { try await world.imports.appendImportChunk(chunk) }
                    #expect(again?.info?.reason == "WRONG_OFFSET")
                    #expect(again?.info?.metadata["next_offset"] == String(offset))
                }
            }
        }
        let resumed = try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            let done = try await world.append(bytes, to: name, from: Int64(offset)) { _ in 999 }
            #expect(done.state == .finished)
            return (try await world.verdicts(name), try await world.snapshot().records)
        }
        #expect(resumed.0 == whole.0)
        #expect(resumed.1.map(Self.untimed) == whole.1.map(Self.untimed))
    }

    /// A record without the times of the run and what depends on its random keys.
    static func untimed(_ change: RegistryChange) -> RegistryChange {
        switch change.record {
        case .decision(var record):
            record.submitTime = nil
            return RegistryChange(record: .decision(record))
        case .subject(var record):
            record.blindIndex = record.blindIndex.isEmpty ? "" : "index"
            return RegistryChange(record: .subject(record))
        case .department(var record):
            record.updateTime = nil
            return RegistryChange(record: .department(record))
        case .calendarYear(var record):
            record.loadTime = nil
            return RegistryChange(record: .calendarYear(record))
        case .ruleBook(var record):
            record.loadTime = nil
            return RegistryChange(record: .ruleBook(record))
        default: return change
        }
    }

    @Test("the same content is one import, and finished it stays finished")
    func idempotent() async throws {
        try await RegistryWorld.with { world in
            let bytes = Array(Fixture.file(rows: 5).utf8)
            let first = try await world.importing(bytes)
            let again = try await world.imports.openImport(
                OpenImportRequest(
                    requestId: RequestID.random(), kind: .penalty, sha256: SHA256.hexDigest(bytes),
                    totalBytes: Int64(bytes.count), official: RegistryWorld.official()))
            #expect(again.existing && again.import == first)
            let finish = try await world.imports.finishImport(
                FinishImportRequest(requestId: RequestID.random(), name: first.name))
            #expect(finish.import == first)
            let other = try await world.importing(Array((Fixture.file(rows: 5) + "\r\n").utf8))
            #expect(other.name != first.name)
            #expect(other.accepted == 0 && other.duplicates == first.accepted + first.duplicates)
        }
    }

    @Test("a request id repeats its answer, and the import's present place")
    func requestID() async throws {
        try await RegistryWorld.with { world in
            let bytes = Array(Fixture.file(rows: 9).utf8)
            let request = OpenImportRequest(
                requestId: "open-this-once", kind: .penalty, sha256: SHA256.hexDigest(bytes),
                totalBytes: Int64(bytes.count), official: RegistryWorld.official())
            let opened = try await world.imports.openImport(request)
            let name = try #require(opened.import?.name)
            let chunk = AppendImportChunkRequest(
                requestId: "chunk-number-one", name: name, offset: 0, data: Array(bytes[..<700]))
            let first = try await world.imports.appendImportChunk(chunk)
            #expect(try await world.imports.appendImportChunk(chunk) == first)
            #expect(try await world.imports.openImport(request).import?.nextOffset == 700)
            var other = request
            other.fileName = "other.csv"
            #expect(await refusal { try await world.imports.openImport(other) }?.info?.reason == "REQUEST_ID_REUSED")
        }
    }

    @Test("a file in GB18030 is read like the same file in UTF-8")
    func gb18030() async throws {
        try await RegistryWorld.with { world in
            let text = Fixture.header(.penalty, chinese: true) + Fixture.line(Fixture.penalty, .penalty)
            let bytes = try #require(Files.gb18030(text))
            let done = try await world.importing(bytes, size: 33)
            #expect(done.accepted == 1 && done.encoding == .gb18030)
            let decision = try await world.decisions.listDecisions(ListDecisionsRequest()).decisions.first
            guard case .penalty(let record) = decision?.record else {
                Issue.record("no penalty")
                return
            }
            #expect(record.conduct == "经营超过保质期的食品")
        }
    }

    @Test("a line of 10 MB costs its own row, and the next is read")
    func longLine() async throws {
        try await RegistryWorld.with { world in
            var long = Fixture.penalty
            long["CF_SY"] = String(repeating: "x", count: 10 << 20)
            let text =
                Fixture.header(.penalty) + Fixture.line(long, .penalty) + Fixture.line(Fixture.penalty, .penalty)
            let done = try await world.importing(text)
            #expect(done.rows == 2 && done.accepted == 1 && done.rejected == 1)
            let verdicts = try await world.verdicts(done.name)
            #expect(verdicts[0].violations[0].rule.contains("bytes"))
            #expect(verdicts[1].verdict == .accepted)
        }
    }

    @Test(
        "of a file that is cut off the last row is refused and says so, the others are kept, and a mended file adds it")
    func truncatedFile() async throws {
        try await RegistryWorld.with { world in
            let first = Fixture.line(Fixture.penalty, .penalty)
            let second = Fixture.line(Fixture.penalty.merging(["CF_WSH": "断1号", "CF_SY": "引号\"未完"]) { $1 }, .penalty)
            // Within a quoted field, and within a plain one.
            let quote = try #require(second.firstRange(of: "引号"))
            for (index, end) in [quote.upperBound, second.index(second.startIndex, offsetBy: 12)].enumerated() {
                let text = Fixture.header(.penalty) + first + second[..<end]
                let done = try await world.importing(text, size: 100)
                #expect(done.state == .finished && done.rows == 2 && done.rejected == 1)
                #expect(done.accepted + done.duplicates == 1 && done.duplicates == Int64(index))
                let verdict = try #require(try await world.verdicts(done.name).last)
                #expect(verdict.verdict == .rejected && verdict.decision.isEmpty)
                let violation = try #require(verdict.violations.first)
                #expect(!violation.rule.isEmpty && violation.remedy.contains("cut off"))
            }
            let mended = try await world.importing(Fixture.header(.penalty) + first + second)
            #expect(mended.duplicates == 1 && mended.accepted == 1)
        }
    }

    @Test("what cannot be opened is refused by field or state")
    func badOpen() async throws {
        try await RegistryWorld.with { world in
            let right = OpenImportRequest(
                requestId: RequestID.random(), kind: .penalty, sha256: String(repeating: "a", count: 64),
                totalBytes: 10,
                official: RegistryWorld.official())
            func field(_ change: (inout OpenImportRequest) -> Void) async -> String? {
                var request = right
                request.requestId = RequestID.random()
                change(&request)
                return await refusal { try await world.imports.openImport(request) }?.info?.metadata["field"]
            }
            #expect(await field { $0.kind = .unspecified } == "kind")
            #expect(await field { $0.sha256 = "abc" } == "sha256")
            #expect(await field { $0.sha256 = String(repeating: "g", count: 64) } == "sha256")
            #expect(await field { $0.totalBytes = 0 } == "total_bytes")
            #expect(await field { $0.totalBytes = RegistryLimits.fileBytes + 1 } == "total_bytes")
            #expect(await field { $0.official = nil } == "official")
            #expect(await field { $0.official = Official() } == "official.id")
            #expect(await field { $0.official?.id = Fixture.person } == "official.id")
            #expect(await field { $0.requestId = "short" } == "request_id")
            let older = await refusal {
                var request = right
                request.template = .older
                return try await world.imports.openImport(request)
            }
            #expect(older?.code == .unimplemented)
            let unknown = ImportServiceClient(channel: world.harness.channel("department/ZZZ"))
            let error = await refusal { try await unknown.openImport(right) }
            #expect(error?.code == .failedPrecondition && error?.info?.reason == "UNKNOWN_DEPARTMENT")
            let nobody = ImportServiceClient(channel: world.harness.channel("public"))
            #expect(await refusal { try await nobody.openImport(right) }?.code == .permissionDenied)
            for _ in 0..<RegistryLimits.openImports {
                _ = try await world.open(SecureRandom.bytes(8))
            }
            let many = await refusal { try await world.open(SecureRandom.bytes(8)) }
            #expect(many?.info?.reason == "TOO_MANY_IMPORTS")
        }
    }

    @Test("what cannot be appended or finished is refused, and nothing is half done")
    func badAppend() async throws {
        try await RegistryWorld.with { world in
            let bytes = Array((Fixture.header(.penalty) + Fixture.line(Fixture.penalty, .penalty)).utf8)
            let name = try await world.open(bytes).name
            func reason(_ offset: Int64, _ data: [UInt8], _ name: String) async -> String? {
                await refusal {
                    try await world.imports.appendImportChunk(
                        AppendImportChunkRequest(name: name, offset: offset, data: data))
                }?.info?.reason
            }
            #expect(await reason(1, bytes, name) == "WRONG_OFFSET")
            #expect(await reason(0, [], name) == "INVALID_FIELD")
            #expect(
                await reason(0, [UInt8](repeating: 0, count: RegistryLimits.chunkBytes + 1), name) == "INVALID_FIELD")
            #expect(await reason(0, bytes + [10], name) == "INVALID_FIELD")
            #expect(await reason(0, bytes, "imports/i99") == "NOT_FOUND")
            #expect(await reason(0, bytes, "imports/99") == "INVALID_FIELD")
            let early = await refusal {
                try await world.imports.finishImport(FinishImportRequest(requestId: RequestID.random(), name: name))
            }
            #expect(early?.info?.reason == "IMPORT_INCOMPLETE" && early?.info?.metadata["next_offset"] == "0")
            let stranger = ImportServiceClient(channel: world.harness.channel("department/EMR"))
            let theirs = await refusal {
                try await stranger.appendImportChunk(AppendImportChunkRequest(name: name, offset: 0, data: bytes))
            }
            #expect(theirs?.info?.reason == "NOT_YOUR_DEPARTMENT")
            #expect(try await world.imports.getImport(GetImportRequest(name: name)).import?.rows == 0)
            #expect(
                await refusal { try await stranger.getImport(GetImportRequest(name: name)) }?.code == .permissionDenied)
            let lead = ImportServiceClient(channel: world.harness.channel("department/BEB"))
            #expect(try await lead.getImport(GetImportRequest(name: name)).import?.name == name)
        }
    }

    @Test("a wrong header ends the import and names the column; the mended file is taken in")
    func badHeader() async throws {
        try await RegistryWorld.with { world in
            let text = Fixture.header(.penalty).split(separator: "CF_WSH", maxSplits: 1).joined(separator: "文号甲")
            let bytes = Array((text + Fixture.line(Fixture.penalty, .penalty)).utf8)
            let name = try await world.open(bytes).name
            let error = await refusal {
                try await world.imports.appendImportChunk(AppendImportChunkRequest(name: name, offset: 0, data: bytes))
            }
            #expect(error?.code == .invalidArgument && error?.info?.reason == "INVALID_HEADER")
            #expect(error?.fieldViolations.map(\.field) == ["column 14", "CF_WSH"])
            #expect(try await world.imports.getImport(GetImportRequest(name: name)).import?.state == .failed)
            let mended = try await world.importing(Fixture.header(.penalty) + Fixture.line(Fixture.penalty, .penalty))
            #expect(mended.accepted == 1)
        }
    }

    @Test("bytes other than those announced are found at the end")
    func mismatch() async throws {
        try await RegistryWorld.with { world in
            var bytes = Array((Fixture.header(.penalty) + Fixture.line(Fixture.penalty, .penalty)).utf8)
            let name = try await world.open(bytes).name
            bytes[bytes.count - 5] ^= 1
            let error = await refusal { try await world.append(bytes, to: name) { _ in 100 } }
            #expect(error?.info?.reason == "CONTENT_MISMATCH")
            #expect(try await world.imports.getImport(GetImportRequest(name: name)).import?.state == .failed)
        }
    }

    @Test("an abandoned import is over, and its file may be opened anew")
    func abandon() async throws {
        try await RegistryWorld.with { world in
            let bytes = Array(Fixture.file(rows: 3).utf8)
            let name = try await world.open(bytes).name
            let request = AbandonImportRequest(requestId: RequestID.random(), name: name, reason: "wrong file")
            #expect(try await world.imports.abandonImport(request).import?.state == .abandoned)
            let error = await refusal {
                try await world.imports.appendImportChunk(AppendImportChunkRequest(name: name, offset: 0, data: bytes))
            }
            #expect(error?.info?.reason == "ILLEGAL_TRANSITION")
            #expect(try await world.importing(bytes).state == .finished)
            #expect(try await world.imports.listImports(ListImportsRequest(pageSize: 1)).imports.count == 1)
            #expect(try await world.imports.listImports(ListImportsRequest(state: .abandoned)).imports.count == 1)
        }
    }

    @Test(
        "imports that nobody goes on with for 72 hours end by themselves, and hold up no others; who goes on keeps his")
    func idle() async throws {
        try await RegistryWorld.with { world in
            let files = (0..<RegistryLimits.openImports).map { Array(Fixture.file(rows: 2, seed: $0).utf8) }
            var names: [String] = []
            for file in files { names.append(try await world.open(file).name) }
            let start = world.clock.now()
            func go(_ hours: Int64, _ milliseconds: Int64 = 0) {
                world.clock.set(start.adding(milliseconds: hours * 3_600_000 + milliseconds))
            }
            func append(_ place: Int, from: Int, to: Int) async throws {
                _ = try await world.imports.appendImportChunk(
                    AppendImportChunkRequest(
                        name: names[place], offset: Int64(from), data: Array(files[place][from..<to])))
            }
            try await append(0, from: 0, to: 700)
            go(40)
            try await append(1, from: 0, to: 700)
            let further = Array(Fixture.file(rows: 2, seed: 99).utf8)
            go(72)
            #expect(await refusal { try await world.open(further) }?.info?.reason == "TOO_MANY_IMPORTS")
            go(72, 1)
            #expect(try await world.open(further).state == .open)
            let ended = try await world.imports.listImports(ListImportsRequest(pageSize: 100, state: .abandoned))
                .imports
            #expect(Set(ended.map(\.name)) == Set(names).subtracting([names[1]]))
            #expect(ended.allSatisfy { $0.failure.hasPrefix("IMPORT_IDLE") })
            // The one that went on goes on; of the others nothing is carried, and the same file may be opened anew.
            try await append(1, from: 700, to: 800)
            let carried = try await world.harness.environment.database.read {
                try $0.queryOne(
                    "SELECT count(*) FROM import WHERE state = 4 AND (carry IS NOT NULL OR hash_state IS NOT NULL)"
                ) {
                    $0.int(0)
                }
            }
            #expect(carried == 0)
            #expect(try await world.importing(files[0]).state == .finished)
        }
    }

    @Test("an import that a wrong clock gave up is told with what to do, since nothing is left to go on with")
    func wrongClock() async throws {
        // The machine's own clock, which the service goes by, is far behind the one that gives imports up.
        try await RegistryWorld.with(today: CivilDate(iso: "2096-03-01")!) { world in
            let start = world.clock.now()
            let idle = try await world.open(Array(Fixture.file(rows: 2).utf8))
            world.clock.set(start.adding(milliseconds: 73 * 3_600_000))
            _ = try await world.open(Array(Fixture.file(rows: 2, seed: 7).utf8))
            let upkeep = world.harness.client(UpkeepServiceClient.self, as: "operator/li")
            let since = WireTimestamp(millisecondsSinceEpoch: start.milliseconds)
            let act = try #require(try await upkeep.listTimedActs(ListTimedActsRequest(since: since)).acts.first)
            #expect(act.target == idle.name && act.action == "AbandonImport" && act.standing == .fixed)
            #expect(act.dueTime?.millisecondsSinceEpoch == start.milliseconds + 72 * 3_600_000)
            #expect(act.remedy.contains("import the file again") && !act.remedyZh.isEmpty)
            let undone = await refusal {
                try await upkeep.undoTimedActs(
                    UndoTimedActsRequest(
                        requestId: "undo-the-idle", since: since,
                        until: WireTimestamp(millisecondsSinceEpoch: start.milliseconds + 100 * 3_600_000),
                        reason: "时钟超前"))
            }
            #expect(undone?.info?.reason == "NOTHING_TO_UNDO")
        }
    }

    @Test("a template is told field by field")
    func template() async throws {
        try await RegistryWorld.with(catalogue: false) { world in
            let fields = try await world.imports.getTemplate(GetTemplateRequest(kind: .penalty)).fields
            #expect(fields.count == 33)
            #expect(fields.first { $0.code == "CF_XDR_ZJHM" }?.public == false)
            #expect(fields.first { $0.code == "CF_NR_FK" }?.organisation == .ifExisting)
            #expect(
                await refusal { try await world.imports.getTemplate(GetTemplateRequest()) }?.code == .invalidArgument)
        }
    }

    @Test("pages of long records end before a frame is full, and together they are everything")
    func longPages() async throws {
        try await RegistryWorld.with { world in
            var text = Fixture.header(.penalty)
            for index in 0..<300 {
                text += Fixture.line(
                    Fixture.penalty.merging([
                        "CF_WSH": "长\(index)号", "CF_NR": String(repeating: "长", count: 4000),
                        "CF_SY": String(repeating: "事", count: 2000), "CF_YJ": String(repeating: "法", count: 2000),
                    ]) { $1 }, .penalty)
            }
            let done = try await world.importing(text)
            #expect(done.accepted == 300)
            var names: [String] = []
            var token = ""
            var pages = 0
            repeat {
                let page = try await world.decisions.listDecisions(
                    ListDecisionsRequest(pageSize: 1000, pageToken: token))
                names += page.decisions.map(\.name)
                token = page.nextPageToken
                pages += 1
            } while !token.isEmpty
            #expect(pages > 1 && names == (1...300).reversed().map { "decisions/d\($0)" })
        }
    }
}
