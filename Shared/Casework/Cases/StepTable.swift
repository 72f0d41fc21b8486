package import Phrases

/// Where a case stands. Raw values are stored; upper-cased they are the tokens of the contract's enum.
package protocol CaseState: RawRepresentable<String>, CaseIterable, Sendable, Hashable {}

extension CaseState {
    /// The token of the contract's enum, for messages to people: `notice_served` is `NOTICE_SERVED`.
    package var token: String { rawValue.uppercased() }

    /// What people call the state: its token, and in Chinese what the contract calls it. The book has it under `ObjectionState.FILED`.
    package var phrase: Phrase { Phrase(PhraseBook.chinese(of: "\(Self.self).\(token)") ?? token, token) }

    /// The contract's number: the states stand in the order of its enum, behind UNSPECIFIED. A test of the service compares
    /// tokens and names.
    package var number: Int32 { Int32((Array(Self.allCases).firstIndex(of: self) ?? -1) + 1) }

    /// The state of the contract's number; nil for unspecified and for numbers that are not known.
    package init?(number: Int32) {
        let all = Array(Self.allCases)
        guard number > 0, number <= all.count else { return nil }
        self = all[Int(number) - 1]
    }
}

/// A step of a case.
package protocol CaseStep: CaseIterable, Sendable, Hashable {
    /// The states of the case.
    associatedtype State: CaseState
    /// The states from which the step is lawful.
    var origins: Set<State> { get }
    /// The rule that the step breaks from another state, a sentence without final stop.
    var rule: Phrase { get }
    /// The call of the contract that takes the step: `AcceptObjection`; nil for a step that no call takes.
    var call: String? { get }
}

extension CaseStep {
    /// Refuses the step unless the state allows it; the remedy names the calls that it does allow.
    ///
    /// - Throws: ILLEGAL_TRANSITION with the state.
    package func require(in state: State) throws(Refusal) {
        guard origins.contains(state) else {
            throw .illegal(state: state, rule: rule, remedy: Self.remedy(in: state))
        }
    }

    /// What can be called in a state; each call once, in the order of the steps.
    package static func calls(in state: State) -> [String] {
        var calls: [String] = []
        for step in allCases where step.origins.contains(state) {
            if let call = step.call, !calls.contains(call) { calls.append(call) }
        }
        return calls
    }

    private static func remedy(in state: State) -> Phrase {
        let calls = calls(in: state)
        if calls.isEmpty { return "the case is closed; what is new needs a new one" }
        return "what can be called now: \(calls.joined(separator: ", "))"
    }
}
