/// ``BalancingPolicy/ringHash(metadataKey:)``, with bounded loads: an instance that has a quarter more than its share of the calls
/// at work passes further ones on to the next on the ring, so that one popular key cannot drown it (Mirrokni, Thorup,
/// Zadimoghaddam, "Consistent Hashing with Bounded Loads").
struct RingHash: Picker {
    /// Places of each instance on the ring; with 128 shares differ by about a tenth.
    static let placesPerInstance: UInt64 = 128
    /// How much more than its share of the calls at work an instance may have.
    static let loadFactor = 1.25

    private struct Place: Sendable {
        let hash: UInt64
        let instance: Int
    }

    /// Ascending; empty until the first pick behind a change of the instances.
    private var places: [Place] = []

    /// The instances have changed.
    mutating func invalidate() { places = [] }

    mutating func pick(
        _ candidates: [Int], of instances: [Balancer.Instance], keyHash: UInt64?,
        random: inout some RandomNumberGenerator
    ) -> Int {
        guard candidates.count > 1 else { return candidates[0] }
        if places.isEmpty { build(instances) }
        var isCandidate = [Bool](repeating: false, count: instances.count)
        var atWork = 1
        for index in candidates {
            isCandidate[index] = true
            atWork += instances[index].outstanding
        }
        // Above the average, so that at least one candidate is below it.
        let bound = Int((Self.loadFactor * Double(atWork) / Double(candidates.count)).rounded(.up))
        let start = firstPlace(atOrAfter: keyHash ?? random.next())
        for step in 0..<places.count {
            let index = places[(start + step) % places.count].instance
            if isCandidate[index], instances[index].outstanding < bound { return index }
        }
        return candidates[0]
    }

    private mutating func build(_ instances: [Balancer.Instance]) {
        places.reserveCapacity(instances.count * Int(Self.placesPerInstance))
        for (index, instance) in instances.enumerated() {
            // A place depends on its own address alone, and in every process alike.
            let seed = Self.hash("\(instance.endpoint.address)")
            for place in 0..<Self.placesPerInstance {
                places.append(Place(hash: Self.mixed(seed &+ place &* 0x9e37_79b9_7f4a_7c15), instance: index))
            }
        }
        places.sort { $0.hash < $1.hash }
    }

    private func firstPlace(atOrAfter hash: UInt64) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        return low % places.count
    }

    /// FNV-1a, mixed: the same in every process, unlike `Hasher`. Not for keys that somebody chooses to harm.
    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return mixed(hash)
    }

    /// The finalizer of MurmurHash3: every bit of the input changes half of the output's.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var hash = value
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ (hash >> 33)
    }
}
