/// The bytes that a text of hexadecimal pairs stands for; anything else is the test's error and traps.
package func hex(_ text: String) -> [UInt8] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { UInt8($0, radix: 16)! }
}
