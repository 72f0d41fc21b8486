import Testing

@testable import RPC

@Suite("How a unary call's caller waits")
struct ClientCallTests {
    /// What happens to a call after its caller began to wait.
    enum Happening: CaseIterable, CustomTestStringConvertible {
        case answered, failed
        var testDescription: String { self == .answered ? "answered" : "failed" }
    }

    /// Waits as a connection's caller does: for a short while first, then for longer.
    private func outcome(
        of call: ClientCall, atFirst: @escaping (ClientCall) -> Void, between: (ClientCall) -> Void = { _ in },
        later: @escaping (ClientCall) -> Void = { _ in }
    ) async -> Result<[UInt8], any Error> {
        do {
            let answer = try await withUnsafeThrowingContinuation { continuation in
                call.attach(.brief(continuation))
                atFirst(call)
            }
            if let answer { return .success(answer) }
            between(call)
            return .success(
                try await withUnsafeThrowingContinuation { continuation in
                    call.attachLong(continuation)
                    later(call)
                })
        } catch {
            return .failure(error)
        }
    }

    private func happen(_ what: Happening) -> (ClientCall) -> Void {
        { call in
            switch what {
            case .answered: call.succeed([7])
            case .failed: call.fail(.cancelled("over"))
            }
        }
    }

    private func check(_ result: Result<[UInt8], any Error>, _ what: Happening) {
        switch what {
        case .answered: #expect((try? result.get()) == [7])
        case .failed: #expect(throws: RPCError.cancelled("over")) { try result.get() }
        }
    }

    private func call() -> ClientCall {
        ClientCall(method: ClientBench.unary, request: [], options: .unbounded)
    }

    @Test("the outcome reaches it in the short while, between both and afterwards", arguments: Happening.allCases)
    func outcomes(_ what: Happening) async {
        var (ends, call) = (0, call())
        call.onEnd = { ends += 1 }
        check(await outcome(of: call, atFirst: happen(what)), what)
        #expect(call.isResolved && ends == 1)

        call = self.call()
        call.onEnd = { ends += 1 }
        check(await outcome(of: call, atFirst: { $0.endBrief() }, between: happen(what)), what)
        #expect(call.isResolved && ends == 2)

        call = self.call()
        call.onEnd = { ends += 1 }
        check(await outcome(of: call, atFirst: { $0.endBrief() }, later: happen(what)), what)
        #expect(call.isResolved && ends == 3)
    }

    @Test("the first outcome counts, also of two that come between both", arguments: Happening.allCases)
    func first(_ what: Happening) async {
        let call = call()
        let result = await outcome(
            of: call, atFirst: { $0.endBrief() },
            between: {
                self.happen(what)($0)
                $0.succeed([8])
                $0.fail(.cancelled("late"))
            })
        check(result, what)
    }

    @Test("the short while ends once, and only for who waits in it")
    func brief() async {
        let call = call()
        #expect(!call.isBrief)
        call.endBrief()
        let result = await outcome(
            of: call,
            atFirst: {
                #expect($0.isBrief)
                $0.endBrief()
                #expect(!$0.isBrief && !$0.isResolved)
            },
            later: {
                $0.endBrief()
                #expect(!$0.isBrief && !$0.isResolved)
                $0.succeed([7])
            })
        check(result, .answered)
    }
}
