/// The methods of a running server, found by the bytes of a request without making a string.
package final class MethodTable: Sendable {
    private struct Entry: Sendable {
        let service: [UInt8]
        let method: [UInt8]
        let registered: RegisteredMethod
    }

    private let slots: [Entry?]
    private let mask: Int
    /// Everything that was registered, in order.
    package let methods: [RegisteredMethod]

    /// A table of what was registered.
    package init(_ router: Router) {
        methods = router.methods
        var capacity = 16
        while capacity < router.methods.count * 4 { capacity *= 2 }
        let mask = capacity - 1
        var slots = [Entry?](repeating: nil, count: capacity)
        for registered in router.methods {
            let entry = Entry(
                service: Array(registered.descriptor.service.utf8), method: Array(registered.descriptor.method.utf8),
                registered: registered)
            let hash = Self.hash(
                entry.service.span.bytes, 0..<entry.service.count, entry.method.span.bytes, 0..<entry.method.count)
            var slot = hash & mask
            while slots[slot] != nil { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
        self.slots = slots
        self.mask = mask
    }

    /// The method whose names lie in these ranges, or nil.
    package func find(_ bytes: RawSpan, service: Range<Int>, method: Range<Int>) -> RegisteredMethod? {
        var slot = Self.hash(bytes, service, bytes, method) & mask
        while let entry = slots[slot] {
            if Self.equal(entry.method, bytes, method), Self.equal(entry.service, bytes, service) {
                return entry.registered
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func equal(_ name: [UInt8], _ bytes: RawSpan, _ range: Range<Int>) -> Bool {
        guard name.count == range.count else { return false }
        for index in 0..<name.count
        where name[index] != bytes.unsafeLoad(fromByteOffset: range.lowerBound + index, as: UInt8.self) {
            return false
        }
        return true
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
