/// Writes a Swift enum that keeps the numbers it does not know.
struct EnumEmitter {
    private let entry: ProtoEnum

    init(_ entry: ProtoEnum) { self.entry = entry }

    /// Writes the declaration.
    func emit(into source: inout SwiftSource) {
        source.line()
        source.doc(entry.comment)
        source.block("package enum \(entry.name): ContractEnum, Sendable, Hashable") { body in
            for value in entry.values {
                body.doc(value.comment)
                body.line("case \(name(of: value.name))")
            }
            body.line("/// A number that this program does not know; kept as it came.")
            body.line("case unrecognized(Int32)")
            body.line()
            body.line("/// The values this program knows, in the order of the contract.")
            body.line("package static var known: [Self] { [\(list(\.name) { ".\(name(of: $0))" })] }")
            body.line()
            body.line("/// The number, if this program does not know it.")
            body.block("package var unrecognizedNumber: Int32?") { inner in
                inner.line("if case .unrecognized(let number) = self { number } else { nil }")
            }
            body.line()
            emitNumber(into: &body)
            body.line()
            emitName(into: &body)
        }
    }

    private func emitNumber(into body: inout SwiftSource) {
        body.line("/// The value of a number; one that is not known becomes `unrecognized`.")
        body.block("package init(rawValue: Int32)") { inner in
            inner.block("switch rawValue") { cases in
                for value in entry.values {
                    cases.line("case \(value.number): self = .\(name(of: value.name))")
                }
                cases.line("default: self = .unrecognized(rawValue)")
            }
        }
        body.line()
        body.line("/// The number on the wire.")
        body.block("package var rawValue: Int32") { inner in
            inner.block("switch self") { cases in
                for value in entry.values {
                    cases.line("case .\(name(of: value.name)): \(value.number)")
                }
                cases.line("case .unrecognized(let number): number")
            }
        }
    }

    private func emitName(into body: inout SwiftSource) {
        body.line("/// The name in the contract, or the number in digits if it is not known.")
        body.block("package var protoName: String") { inner in
            inner.block("switch self") { cases in
                for value in entry.values {
                    cases.line("case .\(name(of: value.name)): \"\(value.name)\"")
                }
                cases.line("case .unrecognized(let number): \"\\(number)\"")
            }
        }
        body.line()
        body.line("/// The value that the contract calls `protoName`; nil for any other name.")
        body.block("package init?(protoName: String)") { inner in
            inner.block("switch protoName") { cases in
                for value in entry.values {
                    cases.line("case \"\(value.name)\": self = .\(name(of: value.name))")
                }
                cases.line("default: return nil")
            }
        }
    }

    private func name(of value: String) -> String { Names.enumCase(value, in: entry.name) }

    private func list(
        _ key: KeyPath<(name: String, number: Int32, comment: [String]), String>, _ map: (String) -> String
    ) -> String {
        entry.values.map { map($0[keyPath: key]) }.joined(separator: ", ")
    }
}
