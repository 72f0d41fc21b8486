import Testing

@testable import RPC

@Suite("Finding a method by its bytes")
struct MethodTableTests {
    private static func table(_ names: [(String, String)], gates: [String: MethodGate] = [:]) -> MethodTable {
        var router = Router()
        for (service, method) in names {
            router.add(MethodDescriptor(service: service, method: method)) { _, _, _ in
                { _, _ in [] }
            }
        }
        return MethodTable(router, gates: gates)
    }

    private static func find(_ table: MethodTable, _ service: String, _ method: String, hint: inout Int) -> String? {
        // Somewhere inside the bytes, as in an envelope.
        let bytes = Array("##\(service)#\(method)#".utf8)
        let middle = 2 + service.utf8.count
        return table.find(
            bytes.span.bytes, service: 2..<middle, method: middle + 1..<bytes.count - 1, hint: &hint)?.descriptor.path
    }

    @Test("names of every length are found, and none that differs in one byte", arguments: 1...26)
    func exact(length: Int) {
        let name = String("abcdefghijklmnopqrstuvwxyz".prefix(length))
        let table = Self.table([("test.Service", name), (name, "Method")])
        var hint = 0
        #expect(Self.find(table, "test.Service", name, hint: &hint) == "test.Service/\(name)")
        #expect(Self.find(table, name, "Method", hint: &hint) == "\(name)/Method")
        for index in 0..<length {
            var other = Array(name.utf8)
            other[index] = UInt8(ascii: "-")
            let text = String(decoding: other, as: UTF8.self)
            #expect(Self.find(table, "test.Service", text, hint: &hint) == nil)
            #expect(Self.find(table, text, "Method", hint: &hint) == nil)
        }
        for other in [String(name.dropLast()), name + "z", ""] {
            #expect(Self.find(table, "test.Service", other, hint: &hint) == nil)
            #expect(Self.find(table, other, "Method", hint: &hint) == nil)
        }
    }

    @Test("where the last call's method was found says nothing wrong about the next, whatever it is")
    func hints() {
        let names = (0..<100).map { ("test.Service\($0 % 7)", "Method\($0)") }
        let table = Self.table(names)
        var hint = Int.max
        for round in 0..<3 {
            for (index, name) in names.enumerated() {
                let again = names[(index * (round + 1) * 31) % names.count]
                #expect(Self.find(table, name.0, name.1, hint: &hint) == "\(name.0)/\(name.1)")
                #expect(Self.find(table, again.0, again.1, hint: &hint) == "\(again.0)/\(again.1)")
                #expect(Self.find(table, name.0, "Nothing", hint: &hint) == nil)
            }
        }
    }

    @Test("tables that share a gate share its bound; methods without one have none")
    func gates() throws {
        let gate = MethodGate(limit: 1)
        let tables = (0..<2).map { _ in Self.table([("s", "Bound"), ("s", "Free")], gates: ["s/Bound": gate]) }
        #expect(tables.allSatisfy { $0.methods[0].gate === gate && $0.methods[1].gate == nil })
        #expect(tables[0].methods[0] !== tables[1].methods[0])
        #expect(!gate.isFull && gate.enter() && gate.isFull && !gate.enter())
        gate.leave()
        #expect(!gate.isFull)
    }
}
