/// What is fed with whatever bytes a fuzzer finds. Each checks what must hold for all bytes there are.
///
/// The same functions run in three places: under libFuzzer (`make fuzz`), over the committed corpus and fail cases in an
/// ordinary test, and over random bytes there.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// The frame decoder, in pieces of any sizes.
    case frames
    /// The envelopes of requests and responses, and the status inside.
    case envelopes
    /// Generated messages: read, written and read again.
    case messages
    /// A server's session with handlers that answer at any time.
    case server
    /// A client's session with calls at work.
    case client

    /// What does not hold for these bytes; nil when all does. What must never happen at all traps.
    package func finding(in bytes: [UInt8]) -> String? {
        switch self {
        case .frames: FrameFuzz.finding(in: bytes)
        case .envelopes: EnvelopeFuzz.finding(in: bytes)
        case .messages: MessageFuzz.finding(in: bytes)
        case .server: ServerFuzz.finding(in: bytes)
        case .client: ClientFuzz.finding(in: bytes)
        }
    }
}

/// Numbers that follow from one byte of the input (SplitMix64): where to cut, and when handlers answer.
struct InputRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt8) { state = UInt64(seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// A number below `bound`, which is positive.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
