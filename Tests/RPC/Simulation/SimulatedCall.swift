import RPC
import Wire

/// How a call goes if nothing comes in between; told to the server in the request.
struct SimulatedPlan {
    /// How the handler behaves.
    enum Behaviour: UInt8, CaseIterable {
        case answer
        case fail
        case stream
        case streamThenFail
        case collect
        case converse
        case never

        var kind: MethodDescriptor.Kind {
            switch self {
            case .answer, .fail, .never: .unary
            case .stream, .streamThenFail: .serverStreaming
            case .collect: .clientStreaming
            case .converse: .bidirectional
            }
        }
    }

    /// Which call it is.
    var token: UInt16
    var behaviour: Behaviour
    /// How many ticks the handler takes, and between two messages.
    var pause: Int
    /// How many messages a stream has.
    var messages: Int
    /// How large an answer or a message is.
    var size: UInt16

    init(token: UInt16, behaviour: Behaviour, pause: Int, messages: Int, size: UInt16) {
        (self.token, self.behaviour, self.pause, self.messages, self.size) = (token, behaviour, pause, messages, size)
    }

    init?(_ bytes: [UInt8]) {
        guard bytes.count == 7, let behaviour = Behaviour(rawValue: bytes[2]) else { return nil }
        self.init(
            token: UInt16(bytes[0]) << 8 | UInt16(bytes[1]), behaviour: behaviour, pause: Int(bytes[3]),
            messages: Int(bytes[4]), size: UInt16(bytes[5]) << 8 | UInt16(bytes[6]))
    }

    var bytes: [UInt8] {
        [
            UInt8(token >> 8), UInt8(token & 0xff), behaviour.rawValue, UInt8(pause), UInt8(messages),
            UInt8(size >> 8), UInt8(size & 0xff),
        ]
    }

    /// The message of this call with a number, in either direction.
    func message(_ index: Int) -> [UInt8] {
        var bytes = [UInt8(token >> 8), UInt8(token & 0xff), UInt8(index >> 8), UInt8(index & 0xff)]
        bytes += (0..<Int(size)).map { UInt8(truncatingIfNeeded: $0 &+ index &+ Int(token)) }
        return bytes
    }
}

/// What a simulated caller wants, and what came of it.
final class SimulatedCall {
    let plan: SimulatedPlan
    /// The tick up to which the caller waits; nil for ever.
    let deadline: Int?
    /// The tick in which the caller gives up; nil when it does not.
    let givesUp: Int?
    let call: ClientCall
    /// How often a handler started for it.
    var started = 0
    /// Requests sent, and messages received with their bytes.
    var sent = 0
    var received = 0
    var receivedBytes: UInt64 = 0
    /// Whether the session says that the server certainly never took it.
    var isUntaken = false
    var ends: [(tick: Int, outcome: String)] = []

    init(_ plan: SimulatedPlan, deadline: Int?, givesUp: Int?, timeout: Duration?) {
        (self.plan, self.deadline, self.givesUp) = (plan, deadline, givesUp)
        let method =
            switch plan.behaviour.kind {
            case .unary: ClientBench.unary
            case .serverStreaming: ClientBench.stream
            case .clientStreaming: ClientBench.collect
            case .bidirectional: ClientBench.both
            }
        call = ClientCall(method: method, request: plan.bytes, options: CallOptions(timeout: timeout))
    }

    /// What is wrong with a message that arrived, nil when it is the next one of this call.
    func take(_ payload: [UInt8]) -> String? {
        guard payload == plan.message(received) else {
            return "call \(plan.token) gets another message than its number \(received)"
        }
        received += 1
        receivedBytes += FlowWindow.cost(payload.count)
        return nil
    }
}
