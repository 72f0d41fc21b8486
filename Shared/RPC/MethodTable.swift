import Glibc

/// The methods of a running server, found by the bytes of a request without making a string.
package final class MethodTable: Sendable {
    /// Where the names of a slot's method lie in `names`; the method follows the service at once. Empty for a free slot.
    private struct Entry: Sendable {
        var service = 0..<0
        var method = 0..<0
        var index = -1
    }

    private let slots: [Entry]
    private let names: [UInt8]
    private let mask: Int
    /// Everything that was registered, in order.
    package let methods: [RegisteredMethod]

    /// A table of what was registered; methods whose path has a gate are behind it.
    ///
    /// Each loop of a server has a table of its own, made from a router of its own: what a call touches of them is counted, and
    /// counters that two processors write to cost each of them more than the rest of finding the method.
    package init(_ router: Router, gates: [String: MethodGate] = [:]) {
        methods = router.methods.map { method in gates[method.descriptor.path].map { method.behind($0) } ?? method }
        var capacity = 16
        while capacity < router.methods.count * 4 { capacity *= 2 }
        let mask = capacity - 1
        var slots = [Entry](repeating: Entry(), count: capacity)
        var names: [UInt8] = []
        for (index, registered) in router.methods.enumerated() {
            let start = names.count
            names += registered.descriptor.service.utf8
            let middle = names.count
            names += registered.descriptor.method.utf8
            let entry = Entry(service: start..<middle, method: middle..<names.count, index: index)
            let span = names.span
            let bytes = span.bytes
            var slot = Self.hash(bytes, entry.service, bytes, entry.method) & mask
            while slots[slot].index >= 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
        self.slots = slots
        self.names = names
        self.mask = mask
    }

    /// The method whose names lie in these ranges, or nil. Looks at `hint` first, and leaves there where it found the method: most
    /// calls of a connection are of one.
    package func find(
        _ bytes: RawSpan, service: Range<Int>, method: Range<Int>, hint: inout Int
    ) -> RegisteredMethod? {
        if let found = self.method(in: hint & mask, if: bytes, service, method) { return found }
        var slot = Self.hash(bytes, service, bytes, method) & mask
        while slots[slot].index >= 0 {
            if let found = self.method(in: slot, if: bytes, service, method) {
                hint = slot
                return found
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func method(
        in slot: Int, if bytes: RawSpan, _ service: Range<Int>, _ method: Range<Int>
    ) -> RegisteredMethod? {
        let entry = slots[slot]
        guard entry.index >= 0 else { return nil }
        let names = names
        let span = names.span
        let known = span.bytes
        guard Self.equal(known, entry.method, bytes, method), Self.equal(known, entry.service, bytes, service) else {
            return nil
        }
        return methods[entry.index]
    }

    /// Whether the bytes in two ranges are the same.
    private static func equal(_ one: RawSpan, _ range: Range<Int>, _ other: RawSpan, _ wanted: Range<Int>) -> Bool {
        guard range.count == wanted.count else { return false }
        return one.withUnsafeBytes { one in
            other.withUnsafeBytes { other in
                guard let one = one.baseAddress, let other = other.baseAddress else { return range.isEmpty }
                return memcmp(one + range.lowerBound, other + wanted.lowerBound, range.count) == 0
            }
        }
    }

    /// The lengths and the last bytes of both names: service names share long prefixes, and the table is fixed and small,
    /// so a peer gains nothing by collisions.
    private static func hash(
        _ serviceBytes: RawSpan, _ service: Range<Int>, _ methodBytes: RawSpan, _ method: Range<Int>
    ) -> Int {
        var hash: UInt64 = UInt64(service.count) &* 31 &+ UInt64(method.count)
        for index in max(service.lowerBound, service.upperBound - 24)..<service.upperBound {
            hash = (hash ^ UInt64(serviceBytes.unsafeLoad(fromByteOffset: index, as: UInt8.self))) &* 0x100_0000_01b3
        }
        for index in max(method.lowerBound, method.upperBound - 16)..<method.upperBound {
            hash = (hash ^ UInt64(methodBytes.unsafeLoad(fromByteOffset: index, as: UInt8.self))) &* 0x100_0000_01b3
        }
        return Int(truncatingIfNeeded: hash >> 16 ^ hash) & 0x7fff_ffff
    }
}
