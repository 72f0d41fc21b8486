import CommonSchema
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import SchemaRuntime
import TestKit
import Testing
import Wire

/// Messages that between them use every construct of the contracts.
let sampleTypes: [any RPC.Message.Type] = [
    CommonSchema.SubjectReference.self, CommonSchema.SourceFreshness.self, GetDescriptorSetResponse.self,
    CheckRequest.self, CheckResponse.self, BatchCheckRequest.self, BatchCheckResponse.self, ListChecksResponse.self,
    OpenImportRequest.self, AppendImportChunkRequest.self, ListImportVerdictsResponse.self,
    SubmitDecisionRequest.self, GetSubjectResponse.self, RegisterSubjectRequest.self, ProposeEntryRequest.self,
    GetSeriousEntryResponse.self, GetListDefinitionResponse.self, PublishMeasureCatalogueRequest.self,
]

extension RPC.Message {
    /// Reads a message from bytes within `limits`.
    static func read(_ bytes: [UInt8], limits: MessageLimits = .default) throws(RPCError) -> Self {
        try Self(serialized: bytes.span.bytes, limits: limits)
    }
}

@Suite("Messages are read within bounds, or refused")
struct DecodingTests {
    @Test("valid messages survive reading and writing, and protoc sees the same", arguments: sampleTypes.indices)
    func roundTrip(index: Int) throws {
        let type = sampleTypes[index]
        let set = try TemporaryDirectory()
        try Tools.write(DescriptorSet.bytes, to: set.path + "/set")
        for seed in UInt64(1)...4 {
            var random = RandomMessage(.builtIn, seed: seed)
            let bytes = random.bytes(of: type.fullName)
            try roundTrip(type, bytes, seed: seed, descriptorSet: set.path + "/set")
        }
    }

    @Test("a number that no enum has is kept of a newer peer's answer, and refused by its path in a request")
    func unknownNumbers() throws {
        var request = ProposeEntryRequest()
        request.subject = CommonSchema.SubjectReference(by: .code(CommonSchema.SubjectCode(kind: .unrecognized(99))))
        let bytes = try request.serialized()
        #expect(try ProposeEntryRequest.read(bytes) == request)
        let error = #expect(throws: RPCError.self) {
            try ProposeEntryRequest.read(bytes, limits: MessageLimits.default.ofRequest)
        }
        #expect(error?.code == .invalidArgument && error?.info?.reason == "INVALID_FIELD")
        #expect(error?.fieldViolations.map(\.field) == ["subject.code.kind"])
        #expect(error?.message.contains("99") == true)
        request.subject = CommonSchema.SubjectReference(by: .code(CommonSchema.SubjectCode(kind: .uscc)))
        #expect(try ProposeEntryRequest.read(request.serialized(), limits: MessageLimits.default.ofRequest) == request)

        var penalty = PenaltyRecord()
        penalty.penaltyKinds = [.fine, .unrecognized(77)]
        let submitted = SubmitDecisionRequest(record: .penalty(penalty))
        let second = #expect(throws: RPCError.self) {
            try SubmitDecisionRequest.read(submitted.serialized(), limits: MessageLimits.default.ofRequest)
        }
        #expect(second?.fieldViolations.first?.field.contains("penalty_kinds") == true)
        // The next message of the thread is read by its own limits.
        #expect(try SubmitDecisionRequest.read(submitted.serialized()) == submitted)
    }

    private func roundTrip<M: RPC.Message>(_: M.Type, _ bytes: [UInt8], seed: UInt64, descriptorSet: String) throws {
        let message = try M.read(bytes)
        let written = try message.serialized()
        #expect(try M.read(written) == message, "seed \(seed)")
        let original = try decodeWithProtoc(M.fullName, bytes, descriptorSet)
        let ours = try decodeWithProtoc(M.fullName, written, descriptorSet)
        #expect(ours == original, "seed \(seed)")
        // And what protoc itself writes from its text is read as the same message.
        let theirs = try Tools.run(
            "protoc", ["--descriptor_set_in=\(descriptorSet)", "--encode=\(M.fullName)"], input: Array(original.utf8))
        try #require(theirs.status == 0, "\(theirs.errors)")
        #expect(try M.read(theirs.output) == message, "seed \(seed)")
    }

    private func decodeWithProtoc(_ name: String, _ bytes: [UInt8], _ descriptorSet: String) throws -> String {
        let result = try Tools.run(
            "protoc", ["--descriptor_set_in=\(descriptorSet)", "--decode=\(name)"], input: bytes)
        try #require(result.status == 0, "\(result.errors)")
        return String(decoding: result.output, as: UTF8.self)
    }

    @Test("a message cut at any byte is read as far as fields are whole, or refused as malformed")
    func truncation() throws {
        for type in sampleTypes {
            var random = RandomMessage(.builtIn, seed: 7)
            let bytes = random.bytes(of: type.fullName)
            for count in 0..<min(bytes.count, 600) {
                do throws(RPCError) { _ = try type.read(Array(bytes[..<count])) } catch {
                    #expect(error.code == .invalidArgument && error.info != nil, "\(type.fullName) cut at \(count)")
                }
            }
        }
    }

    @Test("random damage is read or refused, and what is read is written and read again as the same")
    func mutation() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("mutation seed \(seed)")
        var random = RandomMessage(.builtIn, seed: seed)
        for type in sampleTypes {
            for _ in 0..<150 {
                var bytes = random.bytes(of: type.fullName)
                guard !bytes.isEmpty else { continue }
                for _ in 0..<Int.random(in: 1...8, using: &random.generator) {
                    let position = Int.random(in: 0..<bytes.count, using: &random.generator)
                    bytes[position] = .random(in: 0...255, using: &random.generator)
                }
                _ = try isRead(type, bytes, "seed \(seed) \(type.fullName)")
            }
        }
    }

    /// What is read is written and read again as the same message; what is refused says so in one of the words that there are.
    ///
    /// - Returns: whether it was read.
    private func isRead<M: RPC.Message>(_: M.Type, _ bytes: [UInt8], _ comment: Comment) throws -> Bool {
        let message: M
        do throws(RPCError) {
            message = try M.read(bytes)
        } catch {
            #expect(error.code == .invalidArgument && error.info != nil, comment)
            return false
        }
        #expect(try M.read(message.serialized()) == message, comment)
        return true
    }

    /// Whether the bytes are fields from the first to the last, whatever stands in them. Of a tag of five bytes the bits above the 32nd are
    /// passed over, and the number 0 is refused only in a tag of one byte, as protobuf-c does; an envelope's cursor refuses both.
    private func isFields(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        func varint(_ most: Int) -> UInt64? {
            let value = rest.prefix(most).prefix { $0 >= 0x80 }
            guard value.count < most, let last = rest.dropFirst(value.count).first else { return nil }
            rest = rest.dropFirst(value.count + 1)
            return (value + [last]).reversed().reduce(0) { $0 << 7 | UInt64($1 & 0x7f) }
        }
        func skip(_ count: UInt64) -> Bool {
            guard count <= UInt64(rest.count) else { return false }
            rest = rest.dropFirst(Int(count))
            return true
        }
        while !rest.isEmpty {
            let before = rest.count
            guard let tag = varint(5).map({ UInt32(truncatingIfNeeded: $0) }), tag >> 3 != 0 || before - rest.count > 1
            else { return false }
            let isWhole =
                switch tag & 7 {
                case 0: varint(10) != nil
                case 1: skip(8)
                case 2: varint(10).map(skip) ?? false
                case 5: skip(4)
                default: false
                }
            guard isWhole else { return false }
        }
        return true
    }

    @Test(
        "a field of the number 0 is refused where its tag has one byte, and passed over where it has more",
        arguments: [([0x01], false), ([0x81, 0x00], true), ([0x80, 0x80, 0x00], true)] as [([UInt8], Bool)])
    func numberZero(tag: [UInt8], isPassedOver: Bool) throws {
        let isOfEight = tag[0] & 7 == 1
        let bytes = tag + [UInt8](repeating: 1, count: isOfEight ? 8 : 1)
        #expect(try isRead(Official.self, bytes, "\(tag)") == isPassedOver)
        #expect(isFields(bytes) == isPassedOver)
    }

    @Test("noise is refused, or it is fields, and what they say is read")
    func noise() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("noise seed \(seed)")
        var generator = SeededRandom(seed: seed)
        var (read, refused) = (0, 0)
        for round in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let type = sampleTypes[round % sampleTypes.count]
            if try isRead(type, bytes, "seed \(seed) round \(round) \(type.fullName)") {
                read += 1
                #expect(isFields(bytes), "seed \(seed) round \(round) \(type.fullName)")
            } else {
                refused += 1
            }
        }
        #expect(read > 0 && refused > 0, "seed \(seed)")
        // Noise that is one field of bytes that no message has is read, and says nothing.
        let empty = try Official(id: "").serialized()
        for _ in 0..<300 {
            let noise = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            var bytes: [UInt8] = []
            FieldWriter.append(500, bytes: noise, to: &bytes)
            #expect(try Official.read(bytes).serialized() == empty, "seed \(seed)")
            // As the text of a field it is read if it is UTF-8 without a NUL, and kept as it is.
            bytes = []
            FieldWriter.append(1, bytes: noise, to: &bytes)
            let text = noise.contains(0) ? nil : String(validating: noise, as: UTF8.self)
            #expect((try? Official.read(bytes))?.id == text, "seed \(seed)")
        }
    }

    @Test("reading stops at the memory budget, not before and not after")
    func budget() throws {
        // An empty message in a repeated field is two bytes on the wire and a struct in memory.
        var bytes: [UInt8] = []
        for _ in 0..<10_000 { FieldWriter.append(1, bytes: [], to: &bytes) }
        var low = 0
        var high = 64 << 20
        while low + 1 < high {
            let middle = (low + high) / 2
            let limits = MessageLimits(maxBytes: 1 << 20, memoryBudget: middle)
            if (try? ListChecksResponse.read(bytes, limits: limits)) == nil { low = middle } else { high = middle }
        }
        #expect(high > 10 * bytes.count, "the budget counts what is allocated, not what is received")
        let at = try ListChecksResponse.read(bytes, limits: MessageLimits(maxBytes: 1 << 20, memoryBudget: high))
        #expect(at.checks.count == 10_000)
        let above = try ListChecksResponse.read(bytes, limits: MessageLimits(maxBytes: 1 << 20, memoryBudget: high + 1))
        #expect(above == at)
        let error = #expect(throws: RPCError.self) {
            try ListChecksResponse.read(bytes, limits: MessageLimits(maxBytes: 1 << 20, memoryBudget: high - 1))
        }
        #expect(error?.code == .resourceExhausted)
        #expect(error?.info?.reason == "MESSAGE_MEMORY_BUDGET")
        #expect(error?.message.contains("\(high - 1) bytes") == true)
    }

    @Test("a message is read up to its byte limit", arguments: [(100, true), (101, true), (99, false)])
    func byteLimit(limit: Int, isRead: Bool) throws {
        let text = String(repeating: "a", count: 98)
        let bytes = try Official(id: text).serialized()
        #expect(bytes.count == 100)
        let limits = MessageLimits(maxBytes: limit, memoryBudget: 1 << 20)
        if isRead {
            #expect(try Official.read(bytes, limits: limits).id == text)
        } else {
            let error = #expect(throws: RPCError.self) { try Official.read(bytes, limits: limits) }
            #expect(error?.code == .resourceExhausted)
            #expect(error?.info?.reason == "MESSAGE_TOO_LARGE")
        }
    }

    @Test(
        "text that is not UTF-8 is refused by the path of its field",
        arguments: [
            [0xff], [0xc3, 0x28], [0xe4, 0xbd], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xc0, 0x80],
        ] as [[UInt8]])
    func notUTF8(text: [UInt8]) throws {
        var official: [UInt8] = []
        FieldWriter.append(2, bytes: text, to: &official)
        var request: [UInt8] = []
        FieldWriter.append(4, bytes: official, to: &request)
        let error = #expect(throws: RPCError.self) { try CheckRequest.read(request) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.info?.reason == "STRING_NOT_UTF8")
        #expect(error?.fieldViolations.map(\.field) == ["official.name"])
    }

    @Test("the path of a fault in a list has the element's number")
    func pathInList() throws {
        var code: [UInt8] = []
        FieldWriter.append(2, bytes: [0xff], to: &code)
        var reference: [UInt8] = []
        FieldWriter.append(2, bytes: code, to: &reference)
        var request: [UInt8] = []
        FieldWriter.append(1, bytes: [], to: &request)
        FieldWriter.append(1, bytes: reference, to: &request)
        let error = #expect(throws: RPCError.self) { try BatchCheckRequest.read(request) }
        #expect(error?.fieldViolations.map(\.field) == ["subjects[1].code.value"])
    }

    @Test("a NUL in text is refused in both directions, never cut; in bytes it stays")
    func embeddedNUL() throws {
        var bytes: [UInt8] = []
        FieldWriter.append(1, bytes: Array("a\0b".utf8), to: &bytes)
        let reading = #expect(throws: RPCError.self) { try Official.read(bytes) }
        #expect(reading?.info?.reason == "STRING_HAS_NUL")
        #expect(reading?.fieldViolations.map(\.field) == ["id"])
        let writing = #expect(throws: RPCError.self) { try Official(id: "a\0b").serialized() }
        #expect(writing?.info?.reason == "STRING_HAS_NUL")
        let blob = GetDescriptorSetResponse(fileDescriptorSet: [1, 0, 2, 0])
        #expect(try GetDescriptorSetResponse.read(blob.serialized()) == blob)
    }

    @Test("an enum number that is not known is kept")
    func unknownEnum() throws {
        var bytes: [UInt8] = []
        FieldWriter.append(1, 77, to: &bytes)
        let code = try SubjectCode.read(bytes)
        #expect(code.kind == .unrecognized(77))
        #expect(code.kind.protoName == "77")
        #expect(try code.serialized() == bytes)
        #expect(CodeKind(rawValue: 1) == .uscc)
    }

    @Test("a field that is not known is skipped")
    func unknownField() throws {
        let official = Official(id: "0815", name: "王")
        var bytes = try official.serialized()
        FieldWriter.append(99, 5, to: &bytes)
        FieldWriter.append(100, bytes: [1, 2, 3], to: &bytes)
        #expect(try Official.read(bytes) == official)
    }

    @Test("of a oneof given twice the last counts, as protobuf says")
    func oneofTwice() throws {
        var bytes = try SubjectReference(by: .name("subjects/1")).serialized()
        bytes += try SubjectReference(by: .code(SubjectCode(value: "X"))).serialized()
        #expect(try SubjectReference.read(bytes).by == .code(SubjectCode(value: "X")))
    }

    @Test(
        "an instant's milliseconds are exact on both sides of the epoch",
        arguments: [
            (-1, -1, 999_000_000), (0, 0, 0), (1, 0, 1_000_000), (-1000, -1, 0),
            (1_700_000_000_123, 1_700_000_000, 123_000_000),
        ] as [(Int64, Int64, Int32)])
    func timestamp(milliseconds: Int64, seconds: Int64, nanos: Int32) throws {
        let time = WireTimestamp(millisecondsSinceEpoch: milliseconds)
        #expect(time == WireTimestamp(seconds: seconds, nanos: nanos))
        #expect(time.millisecondsSinceEpoch == milliseconds)
        #expect(try WireTimestamp.read(time.serialized()) == time)
    }

    @Test("instants beyond the range are clamped, not trapped")
    func timestampRange() {
        #expect(WireTimestamp(seconds: .max, nanos: .max).millisecondsSinceEpoch == .max)
        #expect(WireTimestamp(seconds: .min, nanos: .min).millisecondsSinceEpoch == .min)
    }

    @Test("many threads read and write at once, each in its own arena")
    func threads() async throws {
        var random = RandomMessage(.builtIn, seed: 3)
        let bytes = random.bytes(of: CheckResponse.fullName)
        let expected = try CheckResponse.read(bytes)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    for _ in 0..<50 {
                        guard let message = try? CheckResponse.read(bytes), message == expected else { return false }
                        guard let again = try? message.serialized(), (try? CheckResponse.read(again)) == expected else {
                            return false
                        }
                        await Task.yield()
                    }
                    return true
                }
            }
            for await result in group { #expect(result) }
        }
    }
}
