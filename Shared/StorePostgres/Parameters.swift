import Store

/// The values of a statement as they are sent: in binary form, each behind the one before.
struct Parameters {
    private var content: [UInt8] = []
    private var places: [(begin: Int, count: Int)?] = []

    var bytes: Int { content.count }

    init(_ values: [SQLValue]) {
        for value in values {
            let begin = content.count
            switch value {
            case .null:
                places.append(nil)
                continue
            case .integer(let number): withUnsafeBytes(of: number.bigEndian) { content.append(contentsOf: $0) }
            case .real(let number): withUnsafeBytes(of: number.bitPattern.bigEndian) { content.append(contentsOf: $0) }
            case .text(let text): content.append(contentsOf: text.utf8)
            case .blob(let bytes): content.append(contentsOf: bytes)
            }
            places.append((begin, content.count - begin))
        }
        // So that an empty value has an address, which a NULL has not.
        content.append(0)
    }

    func withPointers<R>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<CInt>?, UnsafePointer<CInt>?) -> R
    ) -> R {
        content.withUnsafeBytes { bytes in
            let base = bytes.bindMemory(to: CChar.self).baseAddress
            let pointers = places.map { place in place.flatMap { place in base.map { $0 + place.begin } } }
            return body(pointers, places.map { CInt($0?.count ?? 0) }, [CInt](repeating: 1, count: places.count))
        }
    }
}
