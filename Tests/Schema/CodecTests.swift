import CommonSchema
import DirectorySchema
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import ReportingSchema
import SchemaRuntime
import Testing
import Wire

@Suite("The codec knows every message of the contracts")
struct CodecTests {
    /// Every message of the contracts by full name, as the program has it.
    private static func types() throws -> [String: any ContractMessage.Type] {
        var result: [String: any ContractMessage.Type] = [:]
        for name in DescriptorPool.builtIn.messages.keys where name.hasPrefix("xinyi.") {
            let parts = name.split(separator: ".").map(String.init)
            // Nobody sends what the contracts say of methods: no code is made of it.
            guard parts.last != "MethodContract" else { continue }
            let module = parts[1].prefix(1).uppercased() + parts[1].dropFirst() + "Schema"
            let path = parts.dropFirst(3).map { "\($0.utf8.count)\($0)V" }.joined()
            let type = _typeByName("\(module.utf8.count)\(module)\(path)")
            result[name] = try #require(type as? any ContractMessage.Type, "\(name) has no type")
        }
        return result
    }

    @Test("code and contract have the same fields, and random values of each are read, written and read again")
    func everyMessage() throws {
        let types = try Self.types()
        #expect(types.count > 900)
        for (name, type) in types.sorted(by: { $0.key < $1.key }) {
            #expect(type.fullName == name)
            // Made at first use, and compared with the code then.
            _ = type.shape
            for seed in UInt64(1)...3 {
                var random = RandomMessage(.builtIn, seed: seed)
                try Self.roundTrip(type, random.bytes(of: name), "\(name), seed \(seed)")
            }
        }
    }

    private static func roundTrip<M: ContractMessage>(_: M.Type, _ bytes: [UInt8], _ comment: Comment) throws {
        let message = try M(serialized: bytes.span.bytes, limits: .default)
        let written = try message.serialized()
        let again = try M(serialized: written.span.bytes, limits: .default)
        #expect(again == message, comment)
        #expect(again.hashValue == message.hashValue, comment)
        #expect(try again.serialized() == written, comment)
        // Writing leaves the message as it was.
        #expect(try M(serialized: bytes.span.bytes, limits: .default) == message, comment)
    }

    @Test("messages are told apart by each of their fields, also by what could not be sent")
    func hashing() {
        let official = Official(id: "0312", name: "王")
        var others: Set<Official> = [official, Official(id: "0312"), Official(name: "王"), Official(), official]
        #expect(others.count == 4)
        others.insert(Official(id: "a\0b"))
        #expect(others.contains(Official(id: "a\0b")))
        #expect(!others.contains(Official(id: "a\0c")) && !others.contains(Official(id: "a")))
        let references: Set<CommonSchema.SubjectReference> = [
            .init(), .init(by: .name("")), .init(by: .code(.init())), .init(by: .name("subjects/1")),
        ]
        #expect(references.count == 4)
    }

    @Test("a fault inside a oneof and behind it is told by its path")
    func faultsInOneofs() throws {
        var code: [UInt8] = []
        FieldWriter.append(2, bytes: [0xff], to: &code)
        var reference: [UInt8] = []
        FieldWriter.append(2, bytes: code, to: &reference)
        #expect(Self.fields { try CommonSchema.SubjectReference.read(reference) } == ["code.value"])
        var name: [UInt8] = []
        FieldWriter.append(1, bytes: [0xff], to: &name)
        #expect(Self.fields { try CommonSchema.SubjectReference.read(name) } == ["name"])
        let written = CommonSchema.SubjectReference(by: .code(.init(value: "a\0")))
        #expect(Self.fields { try written.serialized() } == ["code.value"])
        #expect(Self.fields { try CommonSchema.SubjectReference(by: .name("a\0")).serialized() } == ["name"])
        var request = ProposeEntryRequest(subject: written)
        #expect(Self.fields { try request.serialized() } == ["subject.code.value"])
        request = ProposeEntryRequest(official: Official(name: "\0"))
        #expect(Self.fields { try request.serialized() } == ["official.name"])
    }

    private static func fields(_ body: () throws -> some Any) -> [String] {
        do { _ = try body() } catch let error as RPCError { return error.fieldViolations.map(\.field) } catch {}
        return []
    }

    @Test("code that is of another contract stops the program instead of reading memory by it")
    func otherContracts() async {
        await #expect(processExitsWith: .failure) { _ = Other.Kind.shape }
        await #expect(processExitsWith: .failure) { _ = Other.Fewer.shape }
        await #expect(processExitsWith: .failure) { _ = Other.More.shape }
        await #expect(processExitsWith: .failure) { _ = Other.Bytes.shape }
        await #expect(processExitsWith: .failure) { _ = Other.Nested.shape }
        await #expect(processExitsWith: .failure) { _ = Other.Unknown.shape }
        await #expect(processExitsWith: .success) { _ = Other.Right.shape }
    }
}

/// Messages that say they are an official, a reference to a document and one that there is not.
private enum Other {
    struct Right: ContractMessage {
        static var fullName: String { "xinyi.common.v1.Official" }
        static let shape = MessageShape(of: Self.self)
        var (id, name) = ("", "")
        mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
            try visitor.text(&id)
            try visitor.text(&name)
        }
        static func == (one: Self, other: Self) -> Bool { one.id == other.id && one.name == other.name }
    }

    struct Kind: ContractMessage {
        static var fullName: String { "xinyi.common.v1.Official" }
        static let shape = MessageShape(of: Self.self)
        var id: Int64 = 0
        var name = ""
        mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
            visitor.number(&id)
            try visitor.text(&name)
        }
    }

    struct Fewer: ContractMessage {
        static var fullName: String { "xinyi.common.v1.Official" }
        static let shape = MessageShape(of: Self.self)
        var id = ""
        mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) { try visitor.text(&id) }
    }

    struct More: ContractMessage {
        static var fullName: String { "xinyi.common.v1.Official" }
        static let shape = MessageShape(of: Self.self)
        var (id, name, rank) = ("", "", "")
        mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
            try visitor.text(&id)
            try visitor.text(&name)
            try visitor.text(&rank)
        }
        static func == (one: Self, other: Self) -> Bool { one.id == other.id }
    }

    struct Bytes: ContractMessage {
        static var fullName: String { "xinyi.common.v1.Official" }
        static let shape = MessageShape(of: Self.self)
        var id: [UInt8] = []
        var name = ""
        mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
            visitor.bytes(&id)
            try visitor.text(&name)
        }
    }

    struct Nested: ContractMessage {
        static var fullName: String { "xinyi.common.v1.SubjectReference" }
        static let shape = MessageShape(of: Self.self)
        var by = ""
        mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
            while let number = visitor.alternative() {
                if number == 1 { by = try visitor.text() } else { _ = visitor.enter(Right.shape, isSet: false) }
            }
        }
    }

    struct Unknown: ContractMessage {
        static var fullName: String { "xinyi.common.v1.Nothing" }
        static let shape = MessageShape(of: Self.self)
        mutating func visit(_ visitor: inout FieldVisitor) {}
    }
}
