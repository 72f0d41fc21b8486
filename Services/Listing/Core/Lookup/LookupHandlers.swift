import Casework
import CommonSchema
import Credit
import ListingRules
package import ListingSchema
package import RPC
import RegistryMirror
import SchemaRuntime
import ServiceKit
import Store

/// Serves look-ups: by code, batch, on a day, history (row L9).
package struct LookupHandlers: LookupService {
    let environment: ListingEnvironment

    /// Serves over an environment.
    package init(_ environment: ListingEnvironment) { self.environment = environment }

    /// Returns the entries of one subject on a day.
    package func lookupEntries(
        _ request: LookupEntriesRequest, context: ServerContext
    ) async throws -> LookupEntriesResponse {
        let actor = environment.actor(context)
        try actor.requireIdentified()
        let asOf = try asOf(request.onDate, request.knownTime)
        let environment = environment
        let named = try Fields.subject(request.subject, "subject", environment.codes)
        let result = try await environment.reading(request.query, context, by: NumbersAsked(named)) {
            transaction, seen in
            let subject = try SubjectMirror.resolve(named, transaction)
            seen.see(subject.kind, subject.name)
            return try Self.entries(of: subject, asOf, all: request.includeAllStates, actor, transaction)
        }
        return LookupEntriesResponse(result: result, freshness: freshness)
    }

    /// Returns the entries of up to 500 subjects on a day, in order; unknown ones are marked, not errors.
    package func batchLookupEntries(
        _ request: BatchLookupEntriesRequest, context: ServerContext
    ) async throws -> BatchLookupEntriesResponse {
        let actor = environment.actor(context)
        try actor.requireIdentified()
        let asOf = try asOf(request.onDate, request.knownTime)
        if !(1...ListingLimits.batchSubjects).contains(request.subjects.count) {
            try Fields.refuse(
                "subjects", "a batch has 1 to \(ListingLimits.batchSubjects) subjects, not \(request.subjects.count)",
                remedy: "send several batches")
        }
        let environment = environment
        let numbers = NumbersAsked(batch: request.subjects, environment.codes)
        let results = try await environment.reading(request.query, context, by: numbers) { transaction, seen in
            var bytes = 0
            return try request.subjects.enumerated().map { index, reference in
                guard bytes <= ListingLimits.pageBytes else {
                    return Self.unanswered("the answer is full; ask for this subject in another batch")
                }
                do {
                    let subject = try SubjectMirror.resolve(
                        reference, "subjects[\(index)]", environment.codes, transaction)
                    seen.see(subject.kind, subject.name)
                    let found = try Self.entries(of: subject, asOf, all: request.includeAllStates, actor, transaction)
                    bytes += try found.serialized().count
                    return found
                } catch let violation as Refusal {
                    if case .notFound = violation.kind { return SubjectEntries() }
                    return Self.unanswered("\(violation.rule); \(violation.remedy)")
                }
            }
        }
        return BatchLookupEntriesResponse(results: results, freshness: freshness)
    }

    /// A subject of a batch of which nothing is told, and why.
    private static func unanswered(_ problem: Phrase) -> SubjectEntries {
        SubjectEntries(problem: problem.english, problemZh: problem.chinese)
    }

    private static func entries(
        of subject: MirroredSubject, _ asOf: LookupTable.AsOf, all: Bool, _ actor: Actor, _ transaction: ReadTransaction
    ) throws -> SubjectEntries {
        let found = try LookupTable.entries(ofSubject: subject.name, asOf: asOf, transaction).filter { found in
            all ? Self.mayKnow(found, actor) : found.entry.state == .effective
        }
        return SubjectEntries(
            subject: SubjectMirror.isAside(subject.name) ? "" : subject.name, known: true, entries: found.map(\.entry))
    }

    /// What is not decided concerns nobody but its department: nobody is held for listed before a decision.
    private static func mayKnow(_ found: LookupTable.Found, _ actor: Actor) -> Bool {
        if actor.sees(found.entry.designatingDepartment) { return true }
        return !found.entry.decisionDate.isEmpty
    }

    private func asOf(_ day: String, _ known: WireTimestamp?) throws(Refusal) -> LookupTable.AsOf {
        let date = try Fields.optionalDate(day, "on_date") ?? environment.moment.today
        return LookupTable.AsOf(day: date, known: known?.millisecondsSinceEpoch ?? .max)
    }

    private var freshness: [SourceFreshness] {
        let known = environment.freshness
        let now = environment.moment.milliseconds
        let age = known?.heardAge.map { Int64($0 / .milliseconds(1)) }
        return [
            SourceFreshness(
                source: "registry", position: known?.position ?? 0,
                heardTime: age.map { WireTimestamp(millisecondsSinceEpoch: now - $0) }, ageMillis: age ?? now,
                fresh: known?.isFresh(within: environment.freshLimit) ?? false)
        ]
    }

    /// Returns one entry on a day as consumers see it.
    package func getEntry(_ request: GetEntryRequest, context: ServerContext) async throws -> GetEntryResponse {
        let actor = environment.actor(context)
        try actor.requireIdentified()
        let asOf = try asOf(request.onDate, request.knownTime)
        let id = try ResourceName.entries.id(in: request.name, "name")
        let found = try await environment.reading(request.query, context) { transaction, seen in
            guard let found = try LookupTable.entry(id, asOf: asOf, transaction), Self.mayKnow(found, actor) else {
                throw Refusal.notFound(
                    "entry", request.name,
                    remedy: "check name and day; before its decision an entry is known to its department only")
            }
            seen.see(found.entry.subjectKind, found.owner)
            return found
        }
        return GetEntryResponse(entry: found.entry)
    }

    /// Returns the history of an entry's file, oldest first: every change is a version (LC-18).
    package func getEntryHistory(
        _ request: GetEntryHistoryRequest, context: ServerContext
    ) async throws -> GetEntryHistoryResponse {
        let actor = environment.actor(context)
        _ = try ResourceName.entries.id(in: request.name, "name")
        let paging = try environment.page(request.pageSize, request.pageToken, filter: [request.name], context)
        let found = try await environment.reading(request.query, context) { transaction, seen in
            let record = try EntrySteps.find(request.name, transaction)
            try actor.requireSight(of: "the file", of: record.authority)
            try seen.see(record, transaction)
            return try LookupTable.history(of: record.id, after: paging.after(), limit: paging.limit, transaction)
        }
        let page = try paging.cut(found, bytes: { try $0.serialized().count }, cursor: { ["\($0.version)"] })
        return GetEntryHistoryResponse(
            items: Array(page.items),
            nextPageToken: page.next)
    }

    /// Lists entries as consumers see them, in order of creation.
    package func listEntries(_ request: ListEntriesRequest, context: ServerContext) async throws -> ListEntriesResponse
    {
        let actor = environment.actor(context)
        try actor.requireIdentified()
        let list = try CatalogueName.lists.filter(request.list, "list")
        let domain = try CatalogueName.domains.filter(request.domain, "domain")
        if case .unrecognized = request.kind {
            try Fields.refuse("kind", "the kind is not known", remedy: "leave it unspecified for all")
        }
        let states = try Self.states(request.state)
        let paging = try environment.page(
            request.pageSize, request.pageToken,
            filter: [list ?? "", domain ?? "", "\(request.kind.rawValue)", "\(request.state.rawValue)"], context)
        // Only serious entries exist here so far; a filter for another kind finds none.
        if request.kind != .unspecified, request.kind != .serious { return ListEntriesResponse() }
        let page = try await environment.reading(request.query, context) { transaction, seen in
            let found = try LookupTable.page(
                after: paging.after(), list: list, domain: domain, subject: "", states: states, limit: paging.limit,
                transaction)
            let page = try paging.cut(found, bytes: { try $0.entry.serialized().count }, cursor: { ["\($0.id)"] })
            for item in page.items { seen.see(item.entry.subjectKind, item.owner) }
            return page
        }
        return ListEntriesResponse(
            entries: page.items.map(\.entry),
            nextPageToken: page.next)
    }

    private static func states(_ filter: ListingSchema.EntryState) throws(Refusal) -> [FileState] {
        switch filter {
        case .unspecified: return [.effective]
        case .pending: return [.decided, .served]
        case .unrecognized:
            throw .invalid("state", "the state is not known", remedy: "leave it unspecified for effective entries")
        default: return FileState.allCases.filter { $0.published == filter && $0 != .dropped }
        }
    }

    /// Lists who queried a natural person here.
    package func listEntryQueries(
        _ request: ListEntryQueriesRequest, context: ServerContext
    ) async throws -> ListEntryQueriesResponse {
        let name = try Fields.subjectName(request.subject, "subject")
        let (queries, next) = try await environment.queries(
            of: name, request.query, request.pageSize, request.pageToken, context
        ) { transaction in
            try SubjectMirror.subject(named: name, transaction)?.kind
        }
        return ListEntryQueriesResponse(queries: queries, nextPageToken: next)
    }
}

extension SeenPersons {
    /// Notes the subject of a file.
    mutating func see(_ record: EntryRecord, _ transaction: ReadTransaction) throws {
        guard let entry = record.file.entry else { return }
        see(
            entry.subjectKind,
            try EntryTable.owner(subject: entry.subject, about: record.about, transaction))
    }
}
