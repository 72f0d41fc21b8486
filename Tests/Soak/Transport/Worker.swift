import RPC
import TestKit
import Transport

/// Calls one thing after the other until it is cancelled.
struct Worker {
    let client: Client
    let ledger: Ledger
    var random: SeededRandom

    mutating func run() async {
        while !Task.isCancelled {
            let timeout = Duration.milliseconds(Int.random(in: 5...8000, using: &random))
            let options = CallOptions(timeout: timeout)
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<10: await unary(options, timeout)
            case 10..<13: await count(options, timeout)
            case 13..<16: await collect(options, timeout)
            case 16..<19: await converse(options, timeout)
            default: await givenUp(timeout)
            }
        }
    }

    private mutating func size() -> Int {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<80: Int.random(in: 0...600, using: &random)
        case 80..<98: Int.random(in: 0...60_000, using: &random)
        default: Int.random(in: 0...3_000_000, using: &random)
        }
    }

    private mutating func unary(_ options: CallOptions, _ timeout: Duration) async {
        let index = Int.random(in: 0..<1000, using: &random)
        let (wanted, padding) = (size(), size())
        let delay = Int.random(in: 0..<10, using: &random) == 0 ? Int.random(in: 1...300, using: &random) : 0
        let order = Order(count: index, size: wanted, delay: delay)
        await ledger.run("unary", timeout: timeout) {
            let answer: Bytes = try await client.unary(
                SoakService.answer, order.message(padding: padding), options: options)
            guard answer.bytes == Numbers.filled(index, wanted) else { throw WrongAnswer(what: "unary") }
        }
    }

    private mutating func count(_ options: CallOptions, _ timeout: Duration) async {
        let number = Int.random(in: 0...400, using: &random)
        let size = Int.random(in: 0...20_000, using: &random)
        let slow = Int.random(in: 0..<4, using: &random) == 0
        let order = Order(count: number, size: size, delay: slow ? 0 : 1)
        await ledger.run("server stream", timeout: timeout) {
            let stream: ResponseStream<Bytes> = try await client.serverStreaming(
                SoakService.count, order.message(), options: options)
            var index = 0
            for try await message in stream {
                guard message.bytes == Numbers.filled(index, size) else { throw WrongAnswer(what: "message \(index)") }
                index += 1
                if slow, index % 8 == 0 { try await Task.sleep(for: .milliseconds(2)) }
            }
            guard index == number else { throw WrongAnswer(what: "\(index) of \(number) messages") }
        }
    }

    private mutating func collect(_ options: CallOptions, _ timeout: Duration) async {
        let sizes = (0..<Int.random(in: 0...200, using: &random)).map { _ in Int.random(in: 0...20_000, using: &random)
        }
        await ledger.run("client stream", timeout: timeout) {
            let answer: Bytes = try await client.clientStreaming(SoakService.collect, options: options) {
                (writer: RequestWriter<Bytes>) in
                for (index, size) in sizes.enumerated() { try await writer.write(Bytes(Numbers.filled(index, size))) }
            }
            let order = try Order(answer.bytes)
            guard order.count == sizes.count, order.size == sizes.reduce(0, +) else {
                throw WrongAnswer(what: "\(order.count) of \(sizes.count) requests")
            }
        }
    }

    private mutating func converse(_ options: CallOptions, _ timeout: Duration) async {
        let number = Int.random(in: 0...60, using: &random)
        let size = Int.random(in: 0...5_000, using: &random)
        let leaves = Int.random(in: 0..<5, using: &random) == 0
        await ledger.run("conversation", timeout: timeout) {
            let call: StreamingCall<Bytes, Bytes> = try await client.bidirectional(
                SoakService.converse, options: options)
            var responses = call.responses.makeAsyncIterator()
            for index in 0..<number {
                let message = Numbers.filled(index, size)
                do {
                    try await call.requests.write(Bytes(message))
                } catch let error as RPCError where error.info?.reason == RequestWriter<Bytes>.overReason {
                    // How it ended is what the responses say.
                }
                guard let response = try await responses.next(), response.bytes == message else {
                    throw WrongAnswer(what: "response \(index)")
                }
                // A caller that just goes away.
                if leaves, index == number / 2 { return }
            }
            call.requests.finish()
            guard try await responses.next() == nil else { throw WrongAnswer(what: "one response too many") }
        }
    }

    /// A call whose caller loses patience before its deadline.
    private mutating func givenUp(_ timeout: Duration) async {
        let order = Order(count: 1, size: 100, delay: 5000)
        let patience = Int.random(in: 0...50, using: &random)
        let (client, ledger) = (client, ledger)
        let task = Task {
            await ledger.run("given up", timeout: timeout) {
                let _: Bytes = try await client.unary(
                    SoakService.answer, order.message(), options: CallOptions(timeout: timeout))
            }
        }
        try? await Task.sleep(for: .milliseconds(patience))
        task.cancel()
        await task.value
    }
}
