import CommonSchema
package import RPC
package import RegistrySchema
package import ServiceKit
package import Store

/// Follows the registry's feed and keeps of it what a service's scope says. Every change is the whole new state of one record, so
/// applying one twice changes nothing.
///
/// What is known of the records is asked for in sets, once for a part of the changes, and kept up in memory with what is written of them
/// (``KnownRecords``): as many questions for ten changes as for hundreds.
package struct RegistryMirror: Sendable {
    /// The source's name among the followers of a database.
    package static let source = "registry"
    /// Changes of a part at most: each names two subjects at most, so that the part asks with the longest list.
    static let part = InList.longest / 2
    /// Changes of the part behind one that was cut short. Where much is moved, little is asked for in vain.
    private static let shortPart = 8

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
            apply: { changes, generation, transaction in
                try mirror.apply(changes, generation: generation, transaction)
            },
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
    /// - Throws: as ``apply(_:generation:_:)`` for many.
    package func apply(_ change: RegistryChange, generation: Int64 = 0, _ transaction: WriteTransaction) throws {
        try apply([change], generation: generation, transaction)
    }

    /// Applies changes in their order, in the transaction that moves the position: what is written, and what hooks are told and see, is the
    /// same as if each were applied by itself.
    /// - Throws: ``MirrorFault``, `StoreError`, and what hooks throw.
    package func apply(_ changes: [RegistryChange], generation: Int64 = 0, _ transaction: WriteTransaction) throws {
        var next = changes.startIndex
        var length = Self.part
        while next < changes.endIndex {
            var part = try part(of: changes[next...].prefix(length), generation, transaction)
            repeat {
                try apply(changes[next], generation, &part, transaction)
                next += 1
            } while part.holds && next < part.end
            length = part.holds ? min(2 * length, Self.part) : Self.shortPart
        }
    }

    /// Changes that are applied with what was asked for before.
    private struct Part {
        /// Where the part ends.
        let end: Int
        /// What is known of the records of the part.
        var known: KnownRecords
        /// Whether the service has to hear of a decision (``MirrorHooks/decisionsComing``).
        let isAwaited: (DecisionRecord) -> Bool
        /// Whether what is known is still so. A change that moved more than its own record ends the part, and those behind it are asked
        /// for anew.
        var holds = true
    }

    /// Asks for what is known of the records of a part.
    private func part(
        of changes: ArraySlice<RegistryChange>, _ generation: Int64, _ transaction: ReadTransaction
    ) throws -> Part {
        var (subjects, decisions): ([SubjectRecord], [DecisionRecord]) = ([], [])
        for change in changes {
            switch change.record {
            case .subject(let subject) where scope.subjects != .none: subjects.append(subject)
            case .decision(let decision) where keeps(decision): decisions.append(decision)
            default: continue
            }
        }
        let known = try KnownRecords(of: subjects, decisions, before: generation, transaction)
        guard let coming = hooks.decisionsComing, !decisions.isEmpty else {
            return Part(end: changes.endIndex, known: known, isAwaited: { _ in true })
        }
        return Part(end: changes.endIndex, known: known, isAwaited: try coming(decisions, transaction))
    }

    private func apply(
        _ change: RegistryChange, _ generation: Int64, _ part: inout Part, _ transaction: WriteTransaction
    ) throws {
        switch change.record {
        case .department(let department): try DepartmentMirror.put(department, transaction)
        case .official(let official): try OfficialMirror.put(official, transaction)
        case .subject(let subject): try apply(subject, generation, &part, transaction)
        case .decision(let decision): try apply(decision, generation, &part, transaction)
        case .calendarYear(let year):
            try MirrorCalendar.put(year, transaction)
            if let loaded = hooks.calendarLoaded { try loaded(try calendar.calendar(transaction), transaction) }
        case .ruleBook(let edition):
            try MirrorRuleBook.put(edition, transaction)
            try hooks.ruleBookLoaded?(edition, transaction)
        case nil: return
        }
    }

    private func apply(
        _ subject: SubjectRecord, _ generation: Int64, _ part: inout Part, _ transaction: WriteTransaction
    ) throws {
        guard scope.subjects != .none else { return }
        if part.known.isAnother(subject) {
            try setAside(subject.name, generation, transaction)
            part.known = try KnownRecords(of: [subject], [], before: generation, transaction)
            part.holds = false
        }
        let standing = try SubjectMirror.put(
            subject, generation: generation, masksPersons: scope.subjects == .personsMasked, &part.known, transaction)
        switch standing {
        case .own: break
        case .merged(let survivor): try hooks.subjectMerged?(subject.name, survivor, transaction)
        case .parted(let former, let owner): try hooks.subjectParted?(subject.name, former, owner, transaction)
        }
        try takeIn(part.known.takeIn(by: subject), into: subject.name, transaction)
    }

    /// The name is another subject's now.
    private func setAside(_ name: String, _ generation: Int64, _ transaction: WriteTransaction) throws {
        let former = try SubjectMirror.setAside(name, generation: generation, scope.retention, transaction)
        try hooks.subjectSetAside?(name, former.name, transaction)
        // What was merged elsewhere stands there already.
        if former.owner.hasPrefix("\(name)~") { try hooks.subjectMerged?(name, former.owner, transaction) }
        if !former.lostDecisions.isEmpty { try hooks.decisionsLost?(former.lostDecisions, transaction) }
    }

    private func takeIn(_ lost: [String], into name: String, _ transaction: WriteTransaction) throws {
        for former in lost { try SubjectMirror.takeIn(former, into: name, transaction) }
        for former in lost { try hooks.subjectMerged?(former, name, transaction) }
    }

    private func apply(
        _ decision: DecisionRecord, _ generation: Int64, _ part: inout Part, _ transaction: WriteTransaction
    ) throws {
        guard keeps(decision) else { return }
        let owner = part.known.survivor(ofName: decision.subject)
        if part.known.mayBeAnother(decision) {
            let former = try DecisionMirror.setAside(
                for: decision, owner: owner, generation: generation, scope.retention, transaction)
            if former.isLost { try hooks.decisionsLost?([decision.name], transaction) }
            for moved in former.moved { try hooks.decisionSetAside?(moved, transaction) }
            if former.isLost || !former.moved.isEmpty { part.holds = false }
        }
        try DecisionMirror.put(decision, owner: owner, generation: generation, scope.retention, transaction)
        // One part's judgement says nothing of what was moved since.
        guard let changed = hooks.decisionChanged, !part.holds || part.isAwaited(decision) else { return }
        try changed(decision, transaction)
        if hooks.decisionsComing != nil { part.holds = false }
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
        switch scope.retention {
        case .keeps: try SubjectMirror.keepStale(before: generation, transaction)
        case .removes:
            let refers = hooks.subjectsReferredTo
            try SubjectMirror.removeStale(
                before: generation,
                needed: { names, transaction in
                    let owners = try DecisionMirror.owners(among: names, transaction)
                    return owners.union(try refers?(names.subtracting(owners), transaction) ?? [])
                }, transaction)
        }
        for taker in try SubjectMirror.takers(transaction) { try takeIn(taker.lost, into: taker.name, transaction) }
    }
}
