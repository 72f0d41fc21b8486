import CommonSchema
package import RPC
package import RegistrySchema
package import ServiceKit
package import Store

/// Follows the registry's feed and keeps of it what a service's scope says. Every change is the whole new state of one record, so
/// applying one twice changes nothing.
package struct RegistryMirror: Sendable {
    /// The source's name among the followers of a database.
    package static let source = "registry"

    private let scope: MirrorScope
    private let hooks: MirrorHooks
    private let calendar: MirrorCalendar

    /// A mirror.
    ///
    /// - Parameters:
    ///   - calendar: the calendar that the service's handlers read, too.
    package init(scope: MirrorScope, calendar: MirrorCalendar = MirrorCalendar(), hooks: MirrorHooks = MirrorHooks()) {
        self.scope = scope
        self.calendar = calendar
        self.hooks = hooks
    }

    /// The projection for a follower over a channel to the registry.
    package func projection(over channel: any Channel) -> FeedProjection<RegistryChange> {
        let client = RegistryFeedServiceClient(channel: channel)
        let mirror = self
        return FeedProjection(
            source: Self.source,
            watch: { mark in
                try await client.watchRegistry(
                    WatchRegistryRequest(afterPosition: mark.position, history: mark.history), options: .unbounded
                ).map { Self.event($0) }
            },
            snapshot: { token in
                let page = try await client.listRegistrySnapshot(
                    ListRegistrySnapshotRequest(pageSize: FeedFollowers.snapshotPage, pageToken: token),
                    options: FeedFollowers.snapshotOptions)
                return SnapshotPage(
                    changes: page.changes, nextPageToken: page.nextPageToken,
                    mark: FeedMark(page.position, page.history))
            },
            isKnown: { $0.record != nil },
            apply: { try mirror.apply($0, generation: $1, $2) },
            rows: { try mirror.rows(from: $0, $1) },
            counts: { mirror.counts($0) },
            removeStale: { try mirror.removeStale(before: $0, $1) })
    }

    private static func event(_ response: WatchRegistryResponse) -> FeedEvent<RegistryChange> {
        switch response.event {
        case .change(let change): .change(FeedMark(change.position, response.history), change)
        case .heartbeat(let heartbeat): .heartbeat(FeedMark(heartbeat.headPosition, response.history))
        case .resync: .resync
        case nil: .unknown
        }
    }

    /// Applies one change in the transaction that moves the position. One without a record that is known changes nothing.
    /// - Throws: ``MirrorFault``, `StoreError`, and what hooks throw.
    package func apply(_ change: RegistryChange, generation: Int64 = 0, _ transaction: WriteTransaction) throws {
        switch change.record {
        case .department(let department): try DepartmentMirror.put(department, transaction)
        case .official(let official): try OfficialMirror.put(official, transaction)
        case .subject(let subject): try apply(subject, generation, transaction)
        case .decision(let decision): try apply(decision, generation, transaction)
        case .calendarYear(let year):
            try MirrorCalendar.put(year, transaction)
            if let loaded = hooks.calendarLoaded { try loaded(try calendar.calendar(transaction), transaction) }
        case .ruleBook(let edition):
            try MirrorRuleBook.put(edition, transaction)
            try hooks.ruleBookLoaded?(edition, transaction)
        case nil: return
        }
    }

    private func apply(_ subject: SubjectRecord, _ generation: Int64, _ transaction: WriteTransaction) throws {
        guard scope.subjects != .none else { return }
        if let former = try SubjectMirror.setAside(
            for: subject, generation: generation, scope.retention, transaction)
        {
            try hooks.subjectSetAside?(subject.name, former.name, transaction)
            // What was merged elsewhere stands there already.
            if former.owner.hasPrefix("\(subject.name)~") {
                try hooks.subjectMerged?(subject.name, former.owner, transaction)
            }
            if !former.lostDecisions.isEmpty { try hooks.decisionsLost?(former.lostDecisions, transaction) }
        }
        let standing = try SubjectMirror.put(
            subject, generation: generation, masksPersons: scope.subjects == .personsMasked, transaction)
        switch standing {
        case .own: break
        case .merged(let survivor): try hooks.subjectMerged?(subject.name, survivor, transaction)
        case .parted(let former, let owner): try hooks.subjectParted?(subject.name, former, owner, transaction)
        }
        try takeInLost(subject.name, transaction)
    }

    private func takeInLost(_ name: String, _ transaction: WriteTransaction) throws {
        for lost in try SubjectMirror.takeInLost(name, transaction) {
            try hooks.subjectMerged?(lost, name, transaction)
        }
    }

    private func apply(_ decision: DecisionRecord, _ generation: Int64, _ transaction: WriteTransaction) throws {
        guard keeps(decision) else { return }
        let former = try DecisionMirror.setAside(
            for: decision, generation: generation, scope.retention, transaction)
        if former.isLost { try hooks.decisionsLost?([decision.name], transaction) }
        for moved in former.moved { try hooks.decisionSetAside?(moved, transaction) }
        try DecisionMirror.put(decision, generation: generation, scope.retention, transaction)
        try hooks.decisionChanged?(decision, transaction)
    }

    /// How many records are kept of snapshots from a generation on, of those that ``counts(_:)`` counts. Departments have none.
    private func rows(from generation: Int64, _ transaction: ReadTransaction) throws -> Int64 {
        try transaction.queryOne(
            """
            SELECT (SELECT count(*) FROM mirror_departments)
                + (SELECT count(*) FROM mirror_subjects WHERE generation >= ?)
                + (SELECT count(*) FROM mirror_decisions WHERE generation >= ?)
            """, [.integer(generation), .integer(generation)]
        ) { $0.int64(0) } ?? 0
    }

    /// Whether a change is a record that is kept and counted. Editions of the rule book and years of the calendar are few.
    private func counts(_ change: RegistryChange) -> Bool {
        switch change.record {
        case .department: true
        case .subject: scope.subjects != .none
        case .decision(let decision): keeps(decision)
        case .official, .calendarYear, .ruleBook, nil: false
        }
    }

    private func keeps(_ decision: DecisionRecord) -> Bool {
        switch scope.decisions {
        case .none: false
        case .penalties: decision.kind == .penalty
        case .all: true
        }
    }

    /// A snapshot is complete: what was not in it is gone. Decisions that were effective stay, and subjects of which there are
    /// decisions or to which something else refers, marked as lost.
    package func removeStale(before generation: Int64, _ transaction: WriteTransaction) throws {
        let lost = try DecisionMirror.removeStale(before: generation, scope.retention, transaction)
        if !lost.isEmpty { try hooks.decisionsLost?(lost, transaction) }
        let (retention, refers) = (scope.retention, hooks.refersToSubject)
        let again = try SubjectMirror.removeStale(
            before: generation,
            isNeeded: { name, transaction in
                if try retention == .keeps || DecisionMirror.isAny(owner: name, transaction) { return true }
                return try refers?(name, transaction) ?? false
            }, transaction)
        for name in again { try takeInLost(name, transaction) }
    }
}
