/// An enum of the contract. It keeps the numbers that this program does not know, because a newer peer may send them.
package protocol ContractEnum: RawRepresentable, Sendable, Hashable where RawValue == Int32 {
    /// The values this program knows, in the order of the contract.
    static var known: [Self] { get }
    /// Their names in the contract, in the same order.
    static var names: [String] { get }
    /// The value of a number; one that is not known becomes `unrecognized`.
    init(rawValue: Int32)
    /// The number, if this program does not know it.
    var unrecognizedNumber: Int32? { get }
}

extension ContractEnum {
    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        let number = rawValue
        return Self.known.firstIndex { $0.rawValue == number }.map { Self.names[$0] } ?? "\(number)"
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        guard let index = Self.names.firstIndex(of: protoName) else { return nil }
        self = Self.known[index]
    }
}
