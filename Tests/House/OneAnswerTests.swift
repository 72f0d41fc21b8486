import Crypto
import Foundation
import JSON
import ListingService
import MeasuresService
import Phrases
import RPC
import RegistryService
import ReportingService
import SchemaRuntime
import ServiceKit
import Synchronization
import TestKit
import Testing

/// One question has one answer: every method of every service that takes an official, a subject's code, a date, a page, a key
/// of repetition or a text says the same of the same bad value. The methods come from the contract, so a new one is asked by
/// itself; what is not built yet is asked once it is.
@Suite("One question has one answer in every service", .timeLimit(.minutes(10)))
struct OneAnswerTests {
    static let definitions = [
        RegistryDefinition.service, ListingDefinition.service, MeasuresDefinition.service, ReportingDefinition.service,
    ]

    /// A value that is put into fields, and the reason for which every one of them must be refused.
    struct Question: Sendable {
        let name: String
        let value: JSONValue
        let reason: String
        /// Where the value goes in a request of a type: paths.
        let places: @Sendable (_ method: MethodType) -> [String]
    }

    private static func fields(_ type: String, _ named: String...) -> [String] {
        let fields = DescriptorPool.builtIn.messages[type]?.fields ?? []
        return fields.filter { named.contains($0.name) }.map(\.name)
    }

    private static func official(_ method: MethodType) -> [String] { fields(method.input, "official") }

    private static func dates(_ method: MethodType) -> [String] {
        RequestDraft.texts(of: method.input).map(\.path).filter { $0.hasSuffix("_date") && !$0.contains("[0]") }
    }

    private static func subjects(_ method: MethodType) -> [String] {
        (DescriptorPool.builtIn.messages[method.input]?.fields ?? []).compactMap { field in
            field.kind == .message("xinyi.common.v1.SubjectReference") && !field.isRepeated ? field.name : nil
        }
    }

    static let questions: [Question] = [
        Question(name: "no official", value: [:], reason: "OFFICIAL_MISSING", places: official),
        Question(name: "an official without id", value: ["id": ""], reason: "OFFICIAL_MISSING", places: official),
        Question(
            name: "an official whose id holds what nobody sees", value: ["id": "x1\u{200B}"], reason: "INVALID_FIELD",
            places: official),
        Question(
            name: "an official's id with a blank", value: ["id": "x 1"], reason: "INVALID_FIELD", places: official),
        Question(
            name: "an official's id that is a citizen number", value: ["id": "11010519491231002X"],
            reason: "INVALID_FIELD", places: official),
        Question(
            name: "an official's id of 65 bytes", value: ["id": .string(String(repeating: "a", count: 65))],
            reason: "INVALID_FIELD", places: official),
        Question(
            name: "a code with a wrong check character", value: ["code": ["value": "91230109MA1C0T3R9G"]],
            reason: "INVALID_CODE", places: subjects),
        Question(
            name: "a person's number with a wrong check character", value: ["code": ["value": "110105194912310021"]],
            reason: "INVALID_CODE", places: subjects),
        Question(
            name: "the placeholder for no code", value: ["code": ["value": "00000000000000000X"]],
            reason: "INVALID_CODE",
            places: subjects),
        Question(name: "an empty code", value: ["code": ["value": ""]], reason: "INVALID_FIELD", places: subjects),
        Question(
            name: "a subject's name with a blank", value: ["name": "subjects/a b"], reason: "INVALID_FIELD",
            places: subjects),
        Question(name: "no subject", value: [:], reason: "INVALID_FIELD", places: subjects),
        Question(name: "a day that is none", value: "2026-02-30", reason: "INVALID_FIELD", places: dates),
        Question(name: "a day without hyphens", value: "20260302", reason: "INVALID_FIELD", places: dates),
        Question(name: "a negative page", value: -1, reason: "INVALID_FIELD") { fields($0.input, "page_size") },
        Question(name: "a made-up page token", value: "zz", reason: "PAGE_TOKEN_INVALID") {
            fields($0.input, "page_token")
        },
        Question(name: "a short request id", value: "short", reason: "INVALID_FIELD") {
            fields($0.input, "request_id")
        },
    ]

    /// Runs a body with every service and its methods, and another with each service when all its methods were asked.
    static func everywhere(
        _ body: (ServiceDefinition, Judge) async throws -> Void, after: (ServiceHarness) async throws -> Void = { _ in }
    ) async throws {
        for definition in definitions {
            let directory = TemporaryDirectory("house")
            var settings: [String: String] = [:]
            for key in definition.keys where key.name.hasSuffix("-key-file") {
                _ = try KeyFile.create(directory.file(key.name))
                settings[key.name] = directory.file(key.name)
            }
            let harness = try await ServiceHarness(
                definition, settings: settings,
                upstreams: Dictionary(
                    uniqueKeysWithValues: definition.upstreams.map { ($0, SilentChannel() as any Channel) }),
                directory: directory)
            for service in DescriptorPool.builtIn.services
            where service.fullName.hasPrefix("xinyi.\(definition.name).") {
                for method in service.methods where !method.serverStreaming && !method.clientStreaming {
                    try await body(definition, Judge(harness: harness, service: service, method: method))
                }
            }
            try await after(harness)
            await harness.stop()
        }
    }

    @Test("a bad value is refused for the same reason by every method that takes it, and never taken")
    func oneReason() async throws {
        var reached = 0
        let english = Mutex<Set<String>>([])
        try await Self.everywhere { _, asked in
            var judge = asked
            judge.refused = { error in
                // The path that the text begins with is a name of the contract.
                let path = error.info?.metadata["field"].map { "\($0)：" } ?? ""
                let text = error.text.changed { path.isEmpty ? $0 : $0.replacing(path, with: "", maxReplacements: 1) }
                let texts = [text] + error.fieldViolations.map(\.text)
                english.withLock { $0.formUnion(texts.flatMap { Self.english(in: $0) }) }
            }
            for question in Self.questions {
                for path in question.places(judge.method) {
                    guard let judgement = await judge.judge(path, question.value) else { continue }
                    let place = "\(judge.service.name)/\(judge.method.name) \(path): \(question.name)"
                    switch judgement {
                    case .refused(let reason):
                        reached += 1
                        #expect(reason == question.reason, "\(place)")
                    case .passed(let outcome): #expect(outcome != "OK", "\(place) was taken")
                    // What another field or the state of an empty service refuses first is not judged.
                    case .unreached: break
                    }
                }
            }
        }
        print("one reason: \(reached) fields were judged")
        #expect(reached >= 300, "the questions reach fewer fields than they did")
        for line in english.withLock({ $0 }).sorted() { Issue.record("English in Chinese: \(line)") }
    }

    /// What is English in the Chinese of a text, beside names; a text that is the same in both languages is no Chinese.
    private static func english(in text: Phrase) -> [String] {
        let chinese = text.chinese
        if chinese == text.english { return ["no Chinese: \(chinese)"] }
        return EnglishWords.plain(in: chinese).map { "\($0): \(chinese)" }
    }

    @Test("a refusal that is English, whole or in part, is found")
    func englishTwins() {
        #expect(Self.english(in: "no such sentence").count == 1)
        #expect(Self.english(in: Phrase("名单 the list 有误", "the list is wrong")).count == 2)
        #expect(Self.english(in: Phrase("`subject`须填写subjects/{id}（LC-01）", "give subjects/{id}")).isEmpty)
    }

    @Test("where a text must be filled, what nobody sees does not fill it; and no text is what a spreadsheet destroyed")
    func emptyTexts() async throws {
        var reached = 0
        try await Self.everywhere { _, judge in
            guard judge.method.idempotencyLevel == 2 else { return }
            for text in RequestDraft.texts(of: judge.method.input) {
                let place = "\(judge.service.name)/\(judge.method.name) \(text.path)"
                guard let empty = await judge.judge(text.path, "") else { return }
                if case .refused = empty {
                    guard let blank = await judge.judge(text.path, "\u{A0}\u{200B}\u{3000}") else { return }
                    if case .refused = blank { reached += 1 }
                    if case .passed = blank { Issue.record("\(place): \(blank)") }
                }
                // Names and codes have forms of their own.
                if Self.codes.contains(text.field.name) { continue }
                guard let destroyed = await judge.judge(text.path, "#REF!") else { return }
                #expect(destroyed != .passed("OK"), "\(place) was taken")
            }
        }
        print("empty texts: \(reached) fields were not filled by what nobody sees")
        #expect(reached >= 60, "the question reaches fewer fields than it did")
    }

    @Test("a number that no enum has is refused by name in every field of every method, and never taken for none")
    func unknownNumbers() async throws {
        var asked = 0
        try await Self.everywhere { _, judge in
            for path in RequestDraft.enums(of: judge.method.input) {
                asked += 1
                let judgement = await judge.judge(path, 99)
                let place = "\(judge.service.name)/\(judge.method.name) \(path)"
                #expect(judgement == .refused("INVALID_FIELD"), "\(place)")
            }
        }
        print("unknown numbers: \(asked) fields were asked")
        #expect(asked >= 80, "the question reaches fewer fields than it did")
    }

    /// Fields that services fill in, and a request may carry because it holds the whole resource.
    private static func isFilledIn(_ field: FieldType) -> Bool {
        field.comment.contains("Output only") || field.kind == .message("google.protobuf.Timestamp")
    }

    /// What the sources of a service say, and of what all services share.
    static func sources(of service: String) -> String {
        let root = PythonReference.repository.path
        let folders = [
            "Services/\(service.capitalized)", "Shared/Casework", "Shared/ServiceKit", "Shared/RegistryMirror",
        ]
        return folders.flatMap { folder -> [String] in
            guard let walk = FileManager.default.enumerator(atPath: "\(root)/\(folder)") else { return [] }
            return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.compactMap {
                try? String(contentsOfFile: "\(root)/\(folder)/\($0)", encoding: .utf8)
            }
        }.joined()
    }

    /// The names that stand behind a dot in sources: what is read of values.
    private static func members(in sources: String) -> Set<String> {
        var members: Set<String> = []
        var name: [UInt8]?
        for byte in sources.utf8 {
            switch byte {
            case UInt8(ascii: "`") where name?.isEmpty == true: continue
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                name?.append(byte)
            default:
                if let ended = name { members.insert(String(decoding: ended, as: UTF8.self)) }
                name = byte == UInt8(ascii: ".") ? [] : nil
            }
        }
        return members
    }

    @Test("what is read of values is found by its name, whole")
    func membersFound() {
        let found = Self.members(in: "request.name.utf8.count; x.`import`?.next_offset) .a1")
        #expect(found.isSuperset(of: ["name", "utf8", "count", "import", "next_offset"]) && !found.contains("nam"))
    }

    @Test("no served method has a field that nothing reads: it is used, refused by name, or not in the contract")
    func unreadFields() throws {
        var reached = 0
        for definition in Self.definitions {
            let sources = Self.sources(of: definition.name)
            let members = Self.members(in: sources)
            func unread(_ type: String, _ path: String, _ seen: Set<String>) -> [String] {
                guard !seen.contains(type), let message = DescriptorPool.builtIn.messages[type] else { return [] }
                return message.fields.filter { !Self.isFilledIn($0) }.flatMap { field -> [String] in
                    reached += 1
                    var found = members.contains(field.jsonName) ? [] : [path + field.name]
                    if case .message(let name) = field.kind {
                        found += unread(name, path + field.name + ".", seen.union([type]))
                    }
                    return found
                }
            }
            for service in DescriptorPool.builtIn.services
            where service.fullName.hasPrefix("xinyi.\(definition.name).") {
                for method in service.methods {
                    let function = method.name.prefix(1).lowercased() + method.name.dropFirst()
                    guard sources.contains("func \(function)(") else { continue }
                    let fields = unread(method.input, "", []).filter { !Self.keptWhole.contains($0) }
                    #expect(fields == [], "\(service.name)/\(method.name)")
                }
            }
        }
        #expect(reached >= 500, "the question reaches fewer fields than it did")
    }

    /// Fields of messages that are kept and given back as they came, or of which the whole is refused as not built.
    private static let keptWhole: Set<String> = [
        "statement.hearing_requested", "intake.application_date", "intake.answer_due", "intake.answered_date",
        "proceeding.intake.application_date", "proceeding.intake.answer_due", "proceeding.intake.answered_date",
        "case_report.submissions.after_due", "case_report.due.provisional", "duty.overridden", "further.result",
        "further.amount_fen",
    ]

    /// Texts that may be a person's number, or are no text of the caller's: codes, names of resources, keys.
    private static let codes: Set<String> = [
        "value", "subject_code", "registration_number", "name", "etag", "request_id", "page_token",
    ]

    @Test("no method that changes something takes a text with a citizen number in it")
    func personalNumbers() async throws {
        var reached = 0
        try await Self.everywhere { _, judge in
            guard judge.method.idempotencyLevel == 2 else { return }
            for text in RequestDraft.texts(of: judge.method.input) {
                // The fields of the double-publicity record have a table of their own, with persons' numbers where they belong.
                if Self.codes.contains(text.field.name) || text.owner.hasSuffix("Record") { continue }
                let judgement = await judge.judge(text.path, "见 11010519491231002X 案")
                guard let judgement else { return }
                let place = "\(judge.service.name)/\(judge.method.name) \(text.path)"
                if case .refused = judgement { reached += 1 }
                #expect(judgement != .passed("OK"), "\(place) was taken")
            }
        }
        print("personal numbers: \(reached) fields refused one")
        #expect(reached >= 100, "the question reaches fewer fields than it did")
    }
}
