import CommonSchema
import DistrictKit
import Foundation
import MeasuresSchema
import TestKit
import Testing

@Suite("A service moves to another engine", .serialized, .timeLimit(.minutes(10)))
struct MoveTests {
    private static func xinyi(_ arguments: [String]) async throws -> (code: Int32, output: String, errors: String) {
        let process = try DaemonProcess("xinyi", ["store", "copy"] + arguments)
        let code = try await process.waitForExit(timeout: .seconds(120))
        return (code, process.standardOutput, process.log)
    }

    @Test(
        "registry and listing move to a server and back; what follows them takes a snapshot, and answers as before",
        .enabled(if: PostgresCluster.shared != nil))
    func moved() async throws {
        let cluster = try #require(PostgresCluster.shared)
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            var entries: [CaseWork.Enlisted] = [try await work.enlist(1)]
            // Each restraint rests on its own entry: by the registry's subject, listing's file, and what measures knows of both.
            func expectAnswers(_ when: String) async throws {
                for entry in entries {
                    try await eventually("\(when): the entry \(entry.entry) shows", timeout: .seconds(60)) {
                        let answer = try await work.patiently { try await work.check(entry.uscc) }
                        return answer.restraints.contains { restraint in
                            restraint.measure?.code == "SA-015" && restraint.instruction != .verifyBeforeExecution
                                && restraint.grounds.map(\.source) == [entry.entry]
                        }
                    }
                }
            }
            try await expectAnswers("before")
            var places: [String: (file: String, url: String)] = [:]
            for service in ["registry", "listing"] {
                let url = try cluster.database("moved-\(service)")
                places[service] = (try district.database(service), url)
                let running = try await Self.xinyi([service, try district.database(service), url])
                #expect(running.code == 75 && running.errors.contains("in use by process"), "\(running.errors)")
                #expect(try await district.stop(service) == 0)
                let copied = try await Self.xinyi([service, try district.database(service), url])
                #expect(copied.code == 0, "\(copied.errors)")
                #expect(copied.output.hasPrefix("copied: ") && copied.output.contains("\nstore_audit: "))
                #expect(copied.output.contains("\naudit chain: intact, "))
                try district.start(service, ["--store", url])
                try await district.waitUntilServing(service)
            }
            try await expectAnswers("on the server")
            entries.append(try await work.enlist(2))
            try await expectAnswers("on the server, with another one")

            for (service, (file, url)) in places.sorted(by: { $0.key < $1.key }) {
                let running = try await Self.xinyi([service, url, file + ".elsewhere"])
                #expect(running.code == 75 && running.errors.contains("in use by"), "\(running.errors)")
                let other = try await Self.xinyi([
                    service == "listing" ? "registry" : "listing", url, file + ".elsewhere",
                ])
                #expect(other.code == 75 || other.code == 74, "\(other.errors)")
                #expect(try await district.stop(service) == 0)
                let taken = try await Self.xinyi([service, url, file])
                #expect(taken.code == 74 && taken.errors.contains("exists already"), "\(taken.errors)")
                try FileManager.default.removeItem(atPath: file)
                let back = try await Self.xinyi([service, url, file])
                #expect(back.code == 0, "\(back.errors)")
                try district.start(service)
                try await district.waitUntilServing(service)
            }
            try await expectAnswers("back in files")
            entries.append(try await work.enlist(3))
            try await expectAnswers("back in files, with another one")
            #expect(try district.query("registry", "SELECT count(*) FROM decision") == ["3"])
        }
    }

    @Test("the service's own program does it, in the caller's language, and says how it ended")
    func passed() async throws {
        let directory = TemporaryDirectory("programs")
        let script = """
            #!/bin/sh
            echo "$@" "$LC_ALL"
            echo "a reason" >&2
            exit 65
            """
        directory.write("xinyi-registry", script, mode: 0o700)
        let run = try await Self.xinyi(
            ["registry", "a", "postgresql://h/d", "--config", "c", "--programs", directory.path, "--lang", "zh"])
        #expect(run.code == 65)
        #expect(run.output == "--copy-store a postgresql://h/d --config c zh_CN.UTF-8\n")
        #expect(run.errors == "a reason\n")
        let plain = try await Self.xinyi(["registry", "a", "b", "--programs", directory.path])
        #expect(plain.output == "--copy-store a b \n")
        directory.write("xinyi-listing", "#!/bin/sh\nkill -9 $$\n", mode: 0o700)
        let killed = try await Self.xinyi(["listing", "a", "b", "--programs", directory.path])
        #expect(killed.code == -9)
    }

    @Test(
        "what no service can do is refused before one is asked",
        arguments: [
            (["registry", "a"], "TO is missing"), (["archive", "a", "b"], "there is no service archive"),
            (["registry", "a", "b", "--programs", "/nowhere"], "there is no /nowhere/xinyi-registry"),
            (["registry", "110101199003072316.sqlite", "b"], "holds a person's number"),
        ])
    func refused(arguments: [String], reason: String) async throws {
        let run = try await Self.xinyi(arguments + ["--lang", "en"])
        #expect(run.code == 2 && run.errors.contains(reason), "\(run.errors)")
        #expect(!run.errors.contains("110101199003072316"))
    }

    @Test("a service without a store, or with one that stays a file, says so", arguments: ["directory", "measures"])
    func without(service: String) async throws {
        let run = try await Self.xinyi([service, "a", "b", "--lang", "en"])
        #expect(run.code == 78)
        #expect(run.errors.contains(service == "directory" ? "keeps no database" : "keeps its store in a file alone"))
    }
}
