import BenchKit
import CommonSchema
import Crypto
import Foundation
import MeasuresSchema
import MeasuresService
import RPC
import Sample
import ServiceKit
import TestKit
import Transport

/// The measures service as it runs in production, on a fresh database, level with a registry and a listing of the size
/// asked for.
enum CheckServer {
    static let command = BenchCommand(
        name: "check-server", usage: "PORT SUBJECTS ENTRIES [--tls DIR]   serves Check until its input closes"
    ) { arguments in
        var arguments = arguments
        let tls = BenchTLS(takenFrom: &arguments)
        guard arguments.count >= 3, let port = UInt16(arguments[0]), let subjects = Int(arguments[1]),
            let entries = Int(arguments[2]), subjects > 0, entries >= 0
        else { throw BenchError("check-server PORT SUBJECTS ENTRIES [--tls DIR]") }
        let sources = try SampleFeeds(subjects: subjects, entries: entries).start(tls)
        let directory = try BenchService.freshDirectory("measures")
        let key = directory + "/blind-index.key"
        _ = try KeyFile.create(key)
        let measures = try await BenchService.start(
            MeasuresDefinition.service, data: directory + "/data",
            settings: [
                "listen": "127.0.0.1:\(port)", "registry-endpoints": "\(sources.registry)",
                "listing-endpoints": "\(sources.listing)", "blind-index-key-file": key,
            ].merging(tls?.settings(BenchTLS.measures) ?? [:]) { $1 })
        try await BenchService.loadCatalogue(["measures", "matters"], into: measures.address, pki: tls?.directory)
        let counter = CheckServiceClient(channel: try Counter.channel(to: measures.address, tls))
        // Both snapshots are applied once a Check is answered; the first subject has an entry if anybody has.
        let answer = try await BenchService.patiently {
            try await counter.check(Counter.request(SampleFeeds.organisation(0).uscc)).answer
        }
        guard let answer, answer.subject?.known == true, answer.restraints.isEmpty == (entries == 0) else {
            throw BenchError("the first Check does not show what the sources hold")
        }
        BenchServer.announceAndWait(measures.address)
        await measures.stop()
        exit(0)
    }
}

/// What the counter of the approval bureau asks.
enum Counter {
    /// The matter in which `SA-015` is due for a subject on the list for work safety.
    static let matter = "APV-04"

    /// Its department.
    static let department = "department/APV"

    /// A connection on which it proves who it is, or on a plain one says so.
    static func channel(to address: SocketAddress, _ tls: BenchTLS?) throws -> any Channel {
        if let tls {
            return ClientConnection(
                address: address,
                configuration: ClientConfiguration(tls: try tls.connecting(department, to: BenchTLS.measures)))
        }
        return IdentifiedChannel(ClientConnection(address: address), caller: Caller(kind: .department, id: "APV"))
    }

    /// A Check of the organisation with this code, in a matter.
    static func request(_ uscc: String, _ matter: String = matter) -> CheckRequest {
        CheckRequest(
            subject: SubjectReference(by: .code(CommonSchema.SubjectCode(kind: .uscc, value: uscc))), matter: matter,
            purpose: "投资项目备案", official: Official(id: "APV-0301", name: "窗口"))
    }
}
