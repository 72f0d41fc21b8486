/// Writes a Swift enum that keeps the numbers it does not know.
struct EnumEmitter {
    private let entry: ProtoEnum

    init(_ entry: ProtoEnum) { self.entry = entry }

    /// Writes the declaration.
    func emit(into source: inout SwiftSource) {
        source.line()
        source.doc(entry.comment)
        source.block("package enum \(entry.name): ContractEnum") { body in
            for value in entry.values {
                body.doc(value.comment)
                body.line("case \(name(of: value.name))")
            }
            body.line("/// A number that this program does not know; kept as it came.")
            body.line("case unrecognized(Int32)")
            body.line()
            body.line("package static let known: [Self] = [\(list { ".\(name(of: $0))" })]")
            body.line("package static let names = [\(list { "\"\($0)\"" })]")
            body.line()
            emitNumber(into: &body)
        }
    }

    private func emitNumber(into body: inout SwiftSource) {
        body.block("package init(rawValue: Int32)") { inner in
            inner.block("switch rawValue") { cases in
                for value in entry.values {
                    cases.line("case \(value.number): self = .\(name(of: value.name))")
                }
                cases.line("default: self = .unrecognized(rawValue)")
            }
        }
        body.line()
        body.block("package var rawValue: Int32") { inner in
            inner.block("switch self") { cases in
                for value in entry.values {
                    cases.line("case .\(name(of: value.name)): \(value.number)")
                }
                cases.line("case .unrecognized(let number): number")
            }
        }
        body.line()
        let number = "if case .unrecognized(let number) = self { number } else { nil }"
        body.line("package var unrecognizedNumber: Int32? { \(number) }")
    }

    private func name(of value: String) -> String { Names.enumCase(value, in: entry.name) }

    private func list(_ map: (String) -> String) -> String {
        entry.values.map { map($0.name) }.joined(separator: ", ")
    }
}
