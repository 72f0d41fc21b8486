import DistrictKit
import Glibc
import MeasuresSchema
import TestKit
import Testing

@Suite("A department calls a running service with Debian's Go ttrpc", .serialized)
struct GoCallTests {
    @Test("the README's program asks measures: a certificate, an answer, errors by code and field, a deadline")
    func readme() async throws {
        let readme = try ReadmeProgram()
        #expect(readme.mainLines <= 20)
        try await withDistrict { district, work in
            try await work.loadCatalogues()
            let enlisted = try await work.enlist(1)
            try await eventually("the restraint", timeout: .seconds(60)) {
                try await work.patiently { try await work.check(enlisted.uscc) }.restraints.isEmpty == false
            }
            for department in ["APV", "MSR"] { _ = try district.provider("department/\(department)") }
            let here = [
                "127.0.0.1:7404": district.address("measures"), "91230109MA1C0T3R9F": enlisted.uscc,
                "\"pki/": "\"\(district.pki.directory.path)/",
            ]
            func run(_ program: String) async throws -> (code: Int32, output: String, errors: String) {
                let process = try DaemonProcess(program, [])
                let code = try await process.waitForExit(timeout: .seconds(60))
                return (code, process.standardOutput, process.log)
            }
            let ask = try readme.program(replacing: here)
            let answered = try await run(ask)
            #expect(answered.code == 0 && answered.errors.isEmpty)
            // The number of the query, then what was found: the measure, its ground and how to contest it.
            #expect(answered.output.contains("SA-015") && answered.output.contains(enlisted.entry))
            #expect(
                try district.query("measures", "SELECT department || ' ' || purpose FROM checks").last == "APV 投资项目审批")

            // Who asks is read from the certificate.
            let foreign = try readme.program(replacing: here.merging(["department-APV": "department-MSR"]) { $1 })
            let refused = try await run(foreign)
            #expect(refused.code == 1 && refused.output.isEmpty)
            #expect(refused.errors.contains("code = PermissionDenied desc = "))

            var wrong = here
            wrong["91230109MA1C0T3R9F"] = "91230109MA1C0T3R9G"
            let invalid = try await run(try readme.program(replacing: wrong))
            #expect(invalid.code == 1 && invalid.errors.contains("code = InvalidArgument desc = "))
            #expect(invalid.errors.contains("subject.code"), "\(invalid.errors)")

            // A service that does not get to answer: the deadline ends the call.
            let process = try #require(district.processID("measures"))
            kill(process, SIGSTOP)
            let late = try await run(ask)
            kill(process, SIGCONT)
            #expect(late.code == 1 && late.errors.contains("deadline exceeded"), "\(late.errors)")
            #expect(try await run(ask).code == 0)
        }
    }
}
