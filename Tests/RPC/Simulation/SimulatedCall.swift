import RPC
import Wire

/// What a simulated caller wants, told to the server in the request, and what came of it.
final class SimulatedCall {
    /// How the handler behaves.
    enum Behaviour: UInt8, CaseIterable {
        case answer
        case fail
        case stream
        case streamThenFail
        case never
    }

    let token: UInt16
    let behaviour: Behaviour
    /// How many ticks the handler takes, and between two messages of a stream.
    let pause: UInt8
    /// How many messages the stream has.
    let messages: UInt8
    /// How large an answer or a message is.
    let size: UInt16
    /// The tick up to which the caller waits; nil for ever.
    let deadline: Int?
    /// The tick in which the caller gives up; nil when it does not.
    let givesUp: Int?
    let call: ClientCall
    var started = 0
    var received = 0
    var ends: [(tick: Int, outcome: String)] = []

    init(
        token: UInt16, behaviour: Behaviour, pause: UInt8, messages: UInt8, size: UInt16, deadline: Int?,
        givesUp: Int?, timeout: Duration?
    ) {
        (self.token, self.behaviour, self.pause, self.messages, self.size) = (token, behaviour, pause, messages, size)
        (self.deadline, self.givesUp) = (deadline, givesUp)
        let request = [
            UInt8(token >> 8), UInt8(token & 0xff), behaviour.rawValue, pause, messages, UInt8(size >> 8),
            UInt8(size & 0xff),
        ]
        let isStream = behaviour == .stream || behaviour == .streamThenFail
        call = ClientCall(
            method: isStream || token % 7 == 0 && behaviour == .never ? ClientBench.stream : ClientBench.unary,
            request: request, options: CallOptions(timeout: timeout))
    }

    /// What the handler of this call answers, or its message number `index`.
    static func payload(token: UInt16, index: Int, size: UInt16) -> [UInt8] {
        var bytes = [UInt8(token >> 8), UInt8(token & 0xff), UInt8(index >> 8), UInt8(index & 0xff)]
        bytes += (0..<Int(size)).map { UInt8(truncatingIfNeeded: $0 &+ index &+ Int(token)) }
        return bytes
    }

    /// What is wrong with a message that arrived, nil when it is the next one of this call.
    func take(_ payload: [UInt8]) -> String? {
        guard payload == Self.payload(token: token, index: received, size: size) else {
            return "call \(token) got another message than its number \(received)"
        }
        received += 1
        return nil
    }
}
