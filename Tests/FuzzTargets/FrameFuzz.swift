import Wire

/// The first byte seeds the cuts, the rest is the stream of bytes.
enum FrameFuzz {
    static func finding(in bytes: [UInt8]) -> String? {
        guard let seed = bytes.first else { return nil }
        let stream = Array(bytes.dropFirst())
        let whole = Reader()
        whole.take(stream)
        var random = InputRandom(seed: seed)
        let pieces = Reader()
        var rest = stream[...]
        while !rest.isEmpty {
            let count = min(rest.count, 1 + random.below(1 + random.below(40)))
            pieces.take(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        whole.finishDiscard()
        pieces.finishDiscard()
        if let finding = whole.finding ?? pieces.finding { return finding }
        return whole.seen == pieces.seen ? nil : "in pieces \(pieces.seen), whole \(whole.seen)"
    }

    /// What came out.
    private enum Event: Hashable {
        case frame(FrameHeader, [UInt8])
        case oversized(FrameHeader)
        case violation
        /// How many bytes were still to be discarded.
        case discarding(Int)
    }

    /// A decoder with the buffer that a connection keeps.
    private final class Reader {
        var decoder = FrameDecoder()
        var buffer: [UInt8] = []
        var seen: [Event] = []
        var finding: String?
        private var isEnded = false

        func take(_ piece: [UInt8]) {
            guard !isEnded else { return }
            buffer += piece
            var offset = 0
            reading: while true {
                let before = offset
                switch decoder.next(in: buffer.span.bytes, from: &offset) {
                case .frame(let header, let body):
                    if offset <= before || body.upperBound != offset || body.count != Int(header.length) {
                        finding = "frame \(header) with body \(body) moves from \(before) to \(offset)"
                    }
                    seen.append(.frame(header, Array(buffer[body])))
                case .oversized(let header):
                    seen.append(.oversized(header))
                case .violation:
                    seen.append(.violation)
                    isEnded = true
                    return
                case .needsMore(let total):
                    let longest = WireLimits.maxFrameBytes + WireLimits.headerBytes
                    if total <= 0 || total > longest || (!decoder.isDiscarding && total <= buffer.count - offset) {
                        finding = "asks for \(total) bytes with \(buffer.count - offset) at hand"
                    }
                    break reading
                }
            }
            buffer.removeFirst(offset)
        }

        /// Gives zeros until everything is discarded, and notes how many it took.
        func finishDiscard() {
            var given = 0
            while decoder.isDiscarding, finding == nil {
                var offset = 0
                switch decoder.next(in: Self.zeros.span.bytes, from: &offset) {
                case .frame(_, let body): given += body.lowerBound - WireLimits.headerBytes
                default: given += offset
                }
                if given >= WireLimits.protocolErrorBytes { finding = "discards more than a frame may have" }
            }
            if given > 0 { seen.append(.discarding(given)) }
        }

        private static let zeros = [UInt8](repeating: 0, count: 1 << 20)
    }
}
