package import CommonSchema
import Credit
package import RPC
import SchemaRuntime
package import ServiceKit
package import Store

/// Why somebody reads what is kept of a person (LC-09), as a request says it: for which purpose, who, in which matter.
package struct QueryGround: Sendable, Hashable {
    /// The purpose.
    package let purpose: QueryPurpose
    /// The official who asks.
    package let official: NamedOfficial
    /// The matter's code or the file's number, 1 to ``matterBytes`` bytes.
    package let matter: ScreenedText

    /// Most bytes of a matter.
    package static let matterBytes = 200

    /// Reads the reason of a caller's request; nil where none is given.
    ///
    /// - Throws: INVALID_FIELD, OFFICIAL_MISSING, OFFICIAL_CONTRADICTED, PERSONAL_NUMBER_IN_TEXT for one that is not complete.
    package static func read(
        _ reason: QueryReason?, _ field: String = "query", of caller: Caller
    ) throws(Refusal) -> QueryGround? {
        guard let reason else { return nil }
        return QueryGround(
            purpose: try Fields.choice(
                reason.purpose, "\(field).purpose", "a query has one of the contract's purposes", of: QueryPurpose.known
            ),
            official: try Fields.official(reason.official, "\(field).official", of: caller),
            matter: try Fields.text(reason.matter, "\(field).matter", 1...matterBytes))
    }

    /// As the audit keeps it, behind the official.
    var detail: String { "purpose=\(purpose.rawValue) matter=\(matter.value)" }
}

extension QueryPurpose {
    /// What this version knows.
    static let known = (1...9).map { QueryPurpose(rawValue: $0) }
}

/// The persons of whom an answer tells, in the order of the answer.
package struct SeenPersons: Sendable {
    /// Their resource names, each once.
    package private(set) var names: [String] = []
    private var known: Set<String> = []

    /// Nobody yet.
    package init() {}

    /// Notes a subject of the answer. What is said of organisations is no query of a person.
    package mutating func see(_ kind: SubjectKind, _ name: String) {
        if kind == .naturalPerson { see(person: name) }
    }

    /// Notes a natural person.
    package mutating func see(person name: String) {
        if known.insert(name).inserted { names.append(name) }
    }
}

/// How many numbers of persons a request names.
package enum NumbersAsked: Sendable, Hashable {
    /// None: it names subjects otherwise.
    case none
    /// One.
    case one
    /// A batch with at least one.
    case several

    /// What a request with one reference names.
    package init(_ subject: NamedSubject) { self = subject.isPersonNumber ? .one : .none }

    /// What a batch names; references that cannot be read name nobody.
    package init(batch: [SubjectReference], _ codes: SubjectCodeReader) {
        let holds = batch.contains { ((try? NamedSubject.read($0, "", codes))?.isPersonNumber) ?? false }
        self = holds ? .several : .none
    }
}

/// What the audit calls a query: `Query:GetSubject`.
private let queryAction = "Query:"

extension CaseHost {
    /// Reads for an answer. If it tells of natural persons, or they are asked for by number, the request must say why
    /// (LC-09), and a row of the audit chain for each of them is on disk before the answer is given.
    ///
    /// - Parameters:
    ///   - number: whether the request names persons by the numbers of documents. Such look-ups are counted, or for who has
    ///     the duty to ask for many at once, and are kept also where nobody was found.
    ///   - body: reads, and notes of whom the answer tells.
    /// - Throws: what `body` throws, QUERY_REASON_MISSING, PERSON_NUMBERS_EXHAUSTED, PERSON_BATCH_DENIED, and for the official
    ///   what ``Officials/admit(_:to:on:restarting:_:)`` throws.
    package func reading<R: Sendable>(
        _ reason: QueryReason?, _ context: ServerContext, by number: NumbersAsked = .none,
        _ body: @escaping @Sendable (ReadTransaction, inout SeenPersons) throws -> R
    ) async throws -> R {
        let ground = try QueryGround.read(reason, of: context.caller)
        let named = ground.map { actor(context, $0.official) } ?? actor(context)
        let byNumber = number != .none
        if byNumber, ground == nil { throw Refusal.queryReasonMissing }
        switch number {
        case .none: break
        case .one: try cases.numbers.pass(named.office)
        case .several: try cases.numbers.requireBatch(named)
        }
        let (result, seen, caller) = try await database.read {
            [self] transaction -> (Result<R, Refusal>, SeenPersons, Actor) in
            let caller = try admit(named, context, transaction)
            var seen = SeenPersons()
            do {
                return (.success(try body(transaction, &seen)), seen, caller)
            } catch let refusal as Refusal where byNumber && refusal.isNotFound {
                return (.failure(refusal), seen, caller)
            }
        }
        if case .failure = result, let ground { try await keep(ground, [""], caller, context) }
        let answer = try result.get()
        if byNumber, seen.names.isEmpty, let ground { try await keep(ground, [""], caller, context) }
        guard !seen.names.isEmpty else { return answer }
        guard let ground else { throw Refusal.queryReasonMissing }
        try await keep(ground, seen.names, caller, context)
        return answer
    }

    private func keep(
        _ ground: QueryGround, _ names: [String], _ caller: Actor, _ context: ServerContext
    ) async throws {
        let action = queryAction + context.method.method
        try await database.write { transaction in
            for name in names {
                try transaction.audit(
                    actor: caller.identity, action: action, target: name, detail: caller.detail(ground.detail))
            }
        }
    }

    /// A page of who asked about a person, newest first: for the person, by a department that the person asked, and for who
    /// oversees the departments. Reading it is a query itself.
    ///
    /// - Parameters:
    ///   - name: the person's name, read as such.
    ///   - known: the kind of a subject by its name; nil where it is not known here.
    /// - Throws: QUERIES_OF_THE_PERSON, QUERY_REASON_MISSING, INVALID_FIELD.
    package func queries(
        of name: String, _ reason: QueryReason?, _ size: Int32, _ token: String, _ context: ServerContext,
        known: @escaping @Sendable (ReadTransaction) throws -> SubjectKind?
    ) async throws -> (queries: [SubjectQuery], next: String) {
        let caller = actor(context)
        try caller.requireIdentified()
        let ground = try QueryGround.read(reason, of: context.caller)
        let page = try page(size, token, filter: [name], context)
        return try await reading(reason, context) { transaction, seen in
            guard let kind = try known(transaction) else { throw Refusal.subjectNotFound(name) }
            guard kind == .naturalPerson else { return ([], "") }
            seen.see(person: name)
            let oversees = caller.isLead || caller.isOversight || caller.isOperator
            if let ground, ground.purpose != .subjectRequest, !oversees { throw Refusal.queriesOfThePerson }
            let rows = try transaction.audited(
                target: name, actions: queryAction, before: page.after(.max), limit: page.limit)
            let cut = page.cut(rows, bytes: { $0.detail.utf8.count + 200 }, cursor: { ["\($0.sequence)"] })
            return (cut.items.map { SubjectQuery(audited: $0) }, cut.next)
        }
    }
}

extension SubjectQuery {
    /// A query as the audit keeps it.
    init(audited row: AuditedAction) {
        self.init()
        caller = row.actor
        method = String(row.action.dropFirst(queryAction.count))
        queryTime = WireTimestamp(millisecondsSinceEpoch: row.time)
        queryNumber = "\(row.sequence)"
        var rest = row.detail[...]
        official = Self.take("official=", until: " purpose=", &rest)
        let mark = " " + Actor.declaredMark
        if official.hasSuffix(mark) { official.removeLast(mark.count) }
        purpose = QueryPurpose(rawValue: Int32(Self.take("purpose=", until: " matter=", &rest)) ?? 0)
        matter = String(rest.dropFirst("matter=".count))
    }

    /// What stands behind a name up to the next one.
    private static func take(_ name: String, until next: String, _ rest: inout Substring) -> String {
        guard rest.hasPrefix(name), let end = rest.firstRange(of: next) else { return "" }
        let value = String(rest[..<end.lowerBound].dropFirst(name.count))
        rest = rest[end.lowerBound...].dropFirst()
        return value
    }
}

extension Actor {
    /// Who is counted together: a department, whichever of its certificates it calls with, or an identity.
    package var office: String { department.map { "department/\($0)" } ?? identity }
}

extension NamedSubject {
    /// Whether it names a natural person by a document's number.
    package var isPersonNumber: Bool {
        if case .key(let key) = self { key.kind != .uscc } else { false }
    }
}

extension Reason {
    /// A read of a person's data does not say why.
    package static let queryReasonMissing = Reason("QUERY_REASON_MISSING", zh: "未说明查询自然人信息的用途、经办人和事项")
    /// Who asked about a person is shown to the person, and to who oversees the departments.
    package static let queriesOfThePerson = Reason("QUERIES_OF_THE_PERSON", zh: "查询记录仅应本人申请或因监督审计提供")
}

extension Refusal {
    /// A read of a person's data that does not say why.
    package static let queryReasonMissing = Refusal.invalid(
        "query",
        "whoever reads what is kept of a natural person says for which purpose, who, and in which matter (LC-09)",
        remedy: "fill in purpose, official and matter of the query (xinyi: --purpose, --official, --matter)",
        reason: .queryReasonMissing)

    fileprivate static let queriesOfThePerson = Refusal.denied(
        .queriesOfThePerson,
        "who asked about a person is shown at the person's own request, or to who oversees the departments",
        remedy: "state the purpose subject-request where the person asked for it")

    /// Whether something named does not exist.
    fileprivate var isNotFound: Bool {
        if case .notFound = kind { true } else { false }
    }
}
