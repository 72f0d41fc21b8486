import JSON

/// An attempt to break an invariant, as data: what is tried, and how it must be refused.
struct Attempt: Sendable {
    /// How it is tried.
    enum Way: Sendable {
        /// A call of a method as somebody, that must be refused for a reason.
        case call(_ method: String, as: String, reason: String, @Sendable (Scene) async throws -> JSONValue)
        /// A statement on a service's file over a connection of its own, that a constraint must refuse; `by` stands in what the
        /// database says.
        case statement(_ service: String, _ sql: String, by: String)
        /// A statement that gets through where triggers are dropped first, and that the check of the chains must find.
        case tampering(_ service: String, _ sql: String)
        /// Words that must not be names of fields in any message of the contract.
        case fields([String])
    }

    /// `LC-03`.
    let law: String
    /// What is tried, in words.
    let what: String
    let way: Way

    static func call(
        _ law: String, _ what: String, _ method: String, as identity: String, _ reason: String,
        _ request: @escaping @Sendable (Scene) async throws -> JSONValue
    ) -> Attempt {
        Attempt(law: law, what: what, way: .call(method, as: identity, reason: reason, request))
    }

    static func sql(_ law: String, _ what: String, _ service: String, _ sql: String, by: String = "constraint failed")
        -> Attempt
    {
        Attempt(law: law, what: what, way: .statement(service, sql, by: by))
    }

    static func tampering(_ law: String, _ what: String, _ service: String, _ sql: String) -> Attempt {
        Attempt(law: law, what: what, way: .tampering(service, sql))
    }

    static func fields(_ law: String, _ what: String, _ names: [String]) -> Attempt {
        Attempt(law: law, what: what, way: .fields(names))
    }

    var isCall: Bool { if case .call = way { true } else { false } }
    var isSQL: Bool {
        switch way {
        case .statement, .tampering: true
        default: false
        }
    }

    /// All of them, in the order of the invariants.
    static let all = (calls + calls2 + statements).sorted { $0.law < $1.law }
}

/// An invariant, and why one kind of attempt at it has no row in the table.
struct Invariant: Sendable {
    let law: String
    let title: String
    /// Why there is no attempt by a call; nil where there is one.
    var noCall: String?
    /// Why there is no attempt by SQL; nil where there is one.
    var noSQL: String?
    /// What of it is not built.
    var notBuilt: String?

    static let all = [
        Invariant(law: "LC-01", title: "no listing without a definition in force"),
        Invariant(law: "LC-02", title: "no listing without an effective decision"),
        Invariant(law: "LC-03", title: "no decision before notice, window, and another's review"),
        Invariant(law: "LC-04", title: "no measure outside the catalogue in force"),
        Invariant(law: "LC-05", title: "the subject of the decision only"),
        Invariant(law: "LC-06", title: "no score, no rank, no sum of points"),
        Invariant(law: "LC-07", title: "a named official decides"),
        Invariant(law: "LC-08", title: "no data outside the schema"),
        Invariant(law: "LC-09", title: "every query has purpose, matter, official, department, and is logged"),
        Invariant(
            law: "LC-10", title: "an end is the end everywhere",
            notBuilt: "the consumers' confirmations of an exit; early exits by repair"),
        Invariant(law: "LC-11", title: "suspended while a dispute is verified"),
        Invariant(
            law: "LC-12", title: "external entries are read-only and carry their authority",
            notBuilt: "external entries: no call takes one and no table could hold one"),
        Invariant(law: "LC-13", title: "rule sets are dated and kept by their cases"),
        Invariant(
            law: "LC-14", title: "basic needs are never restricted; consumption by court order only"),
        Invariant(law: "LC-15", title: "voluntary measures are information"),
        Invariant(law: "LC-16", title: "natural persons' records are not public"),
        Invariant(law: "LC-17", title: "a repeal lifts the measure"),
        Invariant(
            law: "LC-18", title: "nothing is deleted silently",
            notBuilt: "corrections, withdrawals and annulments of decisions; archives"),
        Invariant(
            law: "LC-19", title: "no promotion of who is on a serious list",
            notBuilt: "red entries: nominating one is not served, and no table could hold one"),
        Invariant(
            law: "LC-20", title: "repair, objection and own-record query are free",
            noCall: "no request has a field for an amount to be paid, so that no call could ask for one"),
    ]
}
