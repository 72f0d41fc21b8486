/// An enum of the contract. It keeps the numbers that this program does not know, because a newer peer may send them.
package protocol ContractEnum: RawRepresentable where RawValue == Int32 {
    /// The number, if this program does not know it.
    var unrecognizedNumber: Int32? { get }
}
