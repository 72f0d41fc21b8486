import BenchKit
import CommonSchema
import Credit
import ListingSchema
import RPC
import RegistryMirror
import RegistrySchema
import Sample
import TestKit
import Transport

/// What measures follows in a benchmark: a registry with many subjects and the rule book, and a listing with entries on the first of them.
/// Records are made when a page of the snapshot is asked for, so that the sources cost no memory and, once the snapshot
/// is taken, nothing but a heartbeat a second.
struct SampleFeeds: Sendable {
    /// How many subjects there are.
    let subjects: Int
    /// How many of them, the first ones, stand on the list for work safety.
    let entries: Int

    static let seed: UInt64 = 11
    /// The position of both feeds. It is not 0, so that a new follower has to take the snapshot.
    static let head: Int64 = 1

    /// The organisation of a number below `subjects`.
    static func organisation(_ number: Int) -> SampleOrganisation { SampleOrganisation(number: number, seed: seed) }

    /// Starts both on free ports of the loopback interface, on a loop of their own; plain, or with the services' certificates.
    func start(_ tls: BenchTLS? = nil) throws -> (registry: SocketAddress, listing: SocketAddress) {
        let group = EventLoopGroup(loops: 1)
        let services: [(any RPCService, String)] = [
            (Registry(feeds: self), "service/registry"), (Listing(feeds: self), "service/listing"),
        ]
        let addresses = try services.map { service, identity in
            try Server(
                configuration: ServerConfiguration(address: .loopback(port: 0), tls: try tls?.provider(identity)),
                services: [service], group: group
            ).start()
        }
        return (addresses[0], addresses[1])
    }

    /// The numbers of a page, and the token of the next one: empty at the end.
    private static func page(_ token: String, size: Int32, of count: Int) -> (numbers: Range<Int>, next: String) {
        let start = min(Int(token) ?? 0, count)
        let end = min(start + max(1, Int(size)), count)
        return (start..<end, end < count ? String(end) : "")
    }

    /// Sends a heartbeat a second until the watcher is gone.
    private static func beat<O>(
        _ context: ServerContext, _ writer: ResponseWriter<O>, _ response: (Heartbeat) -> O
    ) async throws {
        while !context.isCancelled {
            try await writer.write(response(Heartbeat(headPosition: head)))
            try await Task.sleep(for: .seconds(1))
        }
    }

    private struct Registry: RegistryFeedService {
        let feeds: SampleFeeds

        func watchRegistry(
            _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
        ) async throws {
            guard request.afterPosition >= head else {
                try await writer.write(
                    WatchRegistryResponse(event: .resync(ResyncRequired(oldestPosition: head, headPosition: head))))
                return
            }
            try await beat(context, writer) { WatchRegistryResponse(event: .heartbeat($0)) }
        }

        func listRegistrySnapshot(
            _ request: ListRegistrySnapshotRequest, context: ServerContext
        ) async throws -> ListRegistrySnapshotResponse {
            let page = page(request.pageToken, size: request.pageSize, of: feeds.subjects)
            var changes = page.numbers.map { number -> RegistryChange in
                let organisation = organisation(number)
                return RegistryChange(
                    record: .subject(
                        SubjectRecord(
                            name: "subjects/\(number + 1)",
                            kind: organisation.isSoleTrader ? .soleTrader : .legalPerson,
                            displayName: organisation.name, uscc: organisation.uscc,
                            establishedDate: organisation.established.iso, status: .active)))
            }
            if page.next.isEmpty {
                changes.append(RegistryChange(record: .ruleBook(RuleBookEdition(ShippedRuleBook.book))))
            }
            return ListRegistrySnapshotResponse(changes: changes, nextPageToken: page.next, position: head)
        }
    }

    private struct Listing: ListingFeedService {
        let feeds: SampleFeeds

        func watchListing(
            _ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>
        ) async throws {
            guard request.afterPosition >= head else {
                try await writer.write(
                    WatchListingResponse(event: .resync(ResyncRequired(oldestPosition: head, headPosition: head))))
                return
            }
            try await beat(context, writer) { WatchListingResponse(event: .heartbeat($0)) }
        }

        func getListingSnapshot(
            _ request: GetListingSnapshotRequest, context: ServerContext
        ) async throws -> GetListingSnapshotResponse {
            let today = SystemClock().today
            let page = page(request.pageToken, size: request.pageSize, of: min(feeds.entries, feeds.subjects))
            let changes = page.numbers.map { ListingChange(position: head, resource: .entry(entry($0, today))) }
            return GetListingSnapshotResponse(changes: changes, nextPageToken: page.next, position: head)
        }

        /// The entry of a subject: as complete as one that went through the whole procedure.
        private func entry(_ number: Int, _ today: CivilDate) -> ListEntry {
            let organisation = organisation(number)
            var entry = ListEntry(
                name: "entries/\(number + 1)", kind: .serious, list: "lists/WSF-SERIOUS", listVersion: 1,
                listNameZh: "安全生产领域严重失信主体名单")
            entry.domain = "domains/WSF"
            entry.subject = "subjects/\(number + 1)"
            entry.subjectKind = organisation.isSoleTrader ? .soleTrader : .legalPerson
            entry.subjectDisplayName = organisation.name
            entry.uscc = organisation.uscc
            entry.state = .effective
            entry.effectiveDate = today.adding(days: -30).iso
            entry.validTo = today.adding(days: -30).adding(months: 36).adding(days: -1).iso
            entry.decisionNumber = "松应急列〔2026〕\(number + 1)号"
            entry.decisionDate = today.adding(days: -35).iso
            entry.designatingDepartment = "EMR"
            entry.legalBasis = [CommonSchema.LegalBasis(instrument: "安全生产法", article: "第七十八条")]
            entry.reason = "未对从业人员进行安全生产教育,情节严重"
            entry.measuresAnnounced = ["SA-014", "SA-015"]
            entry.remedies = [
                Remedy(kind: "administrative reconsideration", authority: "DGV", instructions: "向区政府申请复议")
            ]
            entry.version = 1
            return entry
        }
    }
}
