import CommonSchema
import Credit
import Phrases
import RPC
import RegistrySchema
import ReportingSchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import ReportingService

@Suite("Monthly cases over a real socket")
struct CaseReportTests {
    @Test("a case goes from collection to publication, every step on file, in the feed and in the audit")
    func wholeWay() async throws {
        try await Harness.with { service in
            let created = try await service.create()
            #expect(created.state == .collected && created.department == "MSR" && created.due?.date == "2026-11-20")
            let submitted = try await service.submit(try await service.screen(created))
            #expect(submitted.state == .submitted && !submitted.late && submitted.submissions.count == 1)
            let returned = try await service.giveBack(submitted)
            #expect(returned.state == .returned && returned.reviews.first?.reason == "事实不清")
            service.clock.advance(days: 20)
            let again = try await service.submit(try await service.screen(returned))
            #expect(!again.late && again.submissions.map(\.afterDue) == [false, true])
            let accepted = try await service.accept(again)
            #expect(accepted.state == .accepted && accepted.reviews.map(\.accepted) == [false, true])
            let published = try await service.cases("department/BEB").publishCaseReport(
                PublishCaseReportRequest(
                    requestId: service.id(), name: accepted.name, etag: accepted.etag, channel: "政府网站",
                    uri: "https://example.invalid/1", official: Harness.official("b1")))
            #expect(published.caseReport?.state == .published && published.caseReport?.etag == "v8")
            #expect(service.database.feed.headPosition == 8)
            let actions = try await service.database.read { transaction in
                try transaction.query("SELECT action FROM store_audit ORDER BY sequence") { $0.text(0) }
            }
            #expect(actions.count == 8 && actions.last == "PublishCaseReport")
            let read = try await service.cases().getCaseReport(GetCaseReportRequest(name: accepted.name))
            #expect(read.caseReport == published.caseReport)
        }
    }

    @Test("a submission after 24:00 of the due day is late, one before is not")
    func late() async throws {
        try await Harness.with(today: "2026-11-20") { service in
            let first = try await service.screen(service.create())
            let second = try await service.screen(service.create())
            let border = Timestamp(startOf: try #require(CivilDate(iso: "2026-11-21")), in: .shanghai)
            service.clock.set(border.adding(milliseconds: -1))
            #expect(try await service.submit(first).late == false)
            service.clock.set(border)
            #expect(try await service.submit(second).late == true)
        }
    }

    @Test("a department changes and reads its own cases only, and only the lead department reviews")
    func dataRules() async throws {
        try await Harness.with { service in
            let file = try await service.submitted()
            let own = try await service.create()
            let foreign = service.cases("department/TAX")
            let screening = await refusal { try await service.screen(own, as: "department/TAX") }
            #expect(screening.code == .permissionDenied && screening.reason == "NOT_YOUR_DEPARTMENT")
            let reading = await refusal { try await foreign.getCaseReport(GetCaseReportRequest(name: file.name)) }
            #expect(reading.code == .permissionDenied)
            let listing = await refusal {
                try await foreign.listCaseReports(ListCaseReportsRequest(department: "MSR"))
            }
            #expect(listing.code == .permissionDenied)
            #expect(try await foreign.listCaseReports(ListCaseReportsRequest()).caseReports.isEmpty)
            let request = AcceptCaseReportRequest(
                requestId: service.id(), name: file.name, official: Harness.official())
            for identity in ["department/MSR", "department/DGV", "operator/li", "service/listing", "public"] {
                let outcome = await refusal { try await service.cases(identity).acceptCaseReport(request) }
                #expect(outcome.code == .permissionDenied, "\(identity)")
            }
            let anyone = await refusal { try await service.summary(as: "public") }
            #expect(anyone.code == .permissionDenied)
            for identity in ["department/BEB", "department/DGV"] {
                let cases = service.cases(identity)
                #expect(try await cases.listCaseReports(ListCaseReportsRequest()).caseReports.count == 2)
            }
        }
    }

    @Test("the official who submitted does not review, also inside the lead department")
    func fourEyes() async throws {
        try await Harness.with { service in
            let file = try await service.submitted(as: "department/BEB")
            let same = await refusal { try await service.accept(file, by: "m1") }
            #expect(same.code == .failedPrecondition && same.reason == "FOUR_EYES")
            #expect(try await service.accept(file, by: "b2").state == .accepted)
        }
    }

    @Test("a natural person's number is kept masked only; the name is masked for everyone but the department")
    func naturalPersons() async throws {
        try await Harness.with { service in
            let file = try await service.submitted(Harness.person())
            #expect(file.subjectCode == "110105************" && file.subjectDisplayName == "张试验")
            let seen = try await service.accept(file)
            #expect(seen.subjectDisplayName == "张**" && seen.subjectCode == "110105************")
            let own = try await service.cases().getCaseReport(GetCaseReportRequest(name: file.name)).caseReport
            #expect(own?.subjectDisplayName == "张试验")
            let publish = await refusal {
                try await service.cases("department/BEB").publishCaseReport(
                    PublishCaseReportRequest(
                        requestId: service.id(), name: file.name, channel: "报", official: Harness.official("b1")))
            }
            #expect(publish.reason == "NATURAL_PERSON_NOT_PUBLIC")
            let changes = try await service.database.feed.changes(after: 0, limit: 100)
            for change in changes {
                let text = String(decoding: change.payload, as: UTF8.self)
                #expect(!text.contains("张试验") && !text.contains(Harness.personNumber))
            }
            let images = try await service.database.read { transaction in
                try transaction.query("SELECT image FROM cases") { String(decoding: $0.blob(0), as: UTF8.self) }
            }
            #expect(images.allSatisfy { !$0.contains(Harness.personNumber) })
        }
    }

    @Test("a masked number on file is kept by an update; another's mask is refused")
    func maskKept() async throws {
        try await Harness.with { service in
            var file = try await service.create(Harness.person())
            file.title = "拾金不昧二"
            let request = UpdateCaseReportRequest(
                requestId: service.id(), caseReport: file, official: Harness.official())
            let updated = try await service.cases().updateCaseReport(request).caseReport
            #expect(updated?.subjectCode == "110105************" && updated?.title == "拾金不昧二")
            file.subjectCode = "230109************"
            file.etag = ""
            let other = await refusal {
                try await service.cases().updateCaseReport(
                    UpdateCaseReportRequest(requestId: service.id(), caseReport: file, official: Harness.official()))
            }
            #expect(other.code == .invalidArgument)
            file.month = "2026-12"
            file.subjectCode = ""
            let moved = await refusal {
                try await service.cases().updateCaseReport(
                    UpdateCaseReportRequest(requestId: service.id(), caseReport: file, official: Harness.official()))
            }
            #expect(moved.code == .invalidArgument)
        }
    }

    @Test("bad content is refused with the field, and nothing is stored")
    func badContent() async throws {
        try await Harness.with { service in
            let bad: [(String, (inout CaseReport) -> Void)] = [
                ("kind", { $0.kind = .unspecified }), ("month", { $0.month = "2027-06" }),
                ("title", { $0.title = "" }), ("title", { $0.title = String(repeating: "长", count: 201) }),
                ("facts", { $0.facts = "身份证 11010519491231002X" }),
                ("occurred_date", { $0.occurredDate = "2026-11-11" }),
                ("source", { $0.source = .unrecognized(9) }), ("domain", { $0.domain = "" }),
                ("subject_kind", { $0.subjectKind = .unspecified }),
                ("subject_code", { $0.subjectCode = "91230109MA1C0T3R9G" }),
                ("related_records", { $0.relatedRecords = Array(repeating: "decisions/1", count: 21) }),
                ("documents", { $0.documents = [DocumentReference(sha256: "abc", title: "x")] }),
            ]
            for (field, change) in bad {
                var content = Harness.company()
                change(&content)
                do {
                    _ = try await service.create(content)
                    Issue.record("\(field) was taken")
                } catch let error as RPCError {
                    #expect(
                        error.code == .invalidArgument && error.fieldViolations.first?.field.contains(field) == true)
                    #expect(error.fieldViolations.first?.remedy.isEmpty == false && !error.message.contains("1949"))
                }
            }
            #expect(try await service.cases().listCaseReports(ListCaseReportsRequest()).caseReports.isEmpty)
            #expect(service.database.feed.headPosition == 0)
            let unknown = await refusal { try await service.create(as: "department/ZZZ") }
            #expect(unknown.code == .failedPrecondition && unknown.reason == "UNKNOWN_DEPARTMENT")
        }
    }

    @Test("a repeated request has one effect; an old etag, a reused id and a bad name are refused")
    func repeats() async throws {
        try await Harness.with { service in
            let request = CreateCaseReportRequest(
                requestId: "same-request", caseReport: Harness.company(), official: Harness.official())
            let first = try await service.cases().createCaseReport(request)
            #expect(try await service.cases().createCaseReport(request) == first)
            #expect(try await service.cases().listCaseReports(ListCaseReportsRequest()).caseReports.count == 1)
            var other = request
            other.caseReport?.title = "别的"
            let reused = await refusal { [other] in try await service.cases().createCaseReport(other) }
            #expect(reused.code == .invalidArgument && reused.reason == "REQUEST_ID_REUSED")
            let file = try #require(first.caseReport)
            _ = try await service.screen(file)
            let stale = await refusal { try await service.submit(file) }
            #expect(stale.code == .aborted && stale.reason == "ETAG_MISMATCH")
            for (name, code) in [("caseReports/99", RPCError.Code.notFound), ("cases/1", .invalidArgument)] {
                let outcome = await refusal {
                    try await service.cases().getCaseReport(GetCaseReportRequest(name: name))
                }
                #expect(outcome.code == code)
            }
            let nobody = await refusal {
                try await service.cases().createCaseReport(
                    CreateCaseReportRequest(requestId: service.id(), caseReport: Harness.company()))
            }
            #expect(nobody.reason == "OFFICIAL_MISSING")
        }
    }

    @Test("pages follow each other without gaps, filters hold, and a token fits its own request only")
    func pages() async throws {
        try await Harness.with { service in
            for index in 0..<5 { _ = try await service.create(index % 2 == 0 ? Harness.company() : Harness.person()) }
            var seen: [String] = []
            var token = ""
            repeat {
                let page = try await service.cases().listCaseReports(
                    ListCaseReportsRequest(pageSize: 2, pageToken: token))
                seen += page.caseReports.map(\.name)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen == (1...5).map { "caseReports/\($0)" })
            let trust = try await service.cases().listCaseReports(ListCaseReportsRequest(kind: .trust))
            #expect(trust.caseReports.count == 2)
            let month = try await service.cases().listCaseReports(ListCaseReportsRequest(month: "2026-10"))
            #expect(month.caseReports.isEmpty)
            let page = try await service.cases().listCaseReports(ListCaseReportsRequest(pageSize: 2))
            let foreign = await refusal {
                try await service.cases().listCaseReports(
                    ListCaseReportsRequest(pageSize: 2, pageToken: page.nextPageToken, kind: .trust))
            }
            #expect(foreign.reason == "PAGE_TOKEN_INVALID")
            let negative = await refusal {
                try await service.cases().listCaseReports(ListCaseReportsRequest(pageSize: -1))
            }
            #expect(negative.code == .invalidArgument)
        }
    }

    @Test("what is not built yet says which row it waits for")
    func later() async throws {
        try await Harness.with { service in
            let client = IndicatorServiceClient(channel: service.channel("department/BEB"))
            let outcome = await refusal {
                try await client.listIndicatorDefinitions(ListIndicatorDefinitionsRequest())
            }
            #expect(outcome.code == .unimplemented)
            #expect(ContractCoverage.unserved(of: "reporting", ReportingServices.all(service.core)) == [])
        }
    }

    @Test("the table itself refuses what would be unlawful")
    func constraints() async throws {
        try await Harness.with { service in
            let file = try await service.submitted(Harness.person())
            #expect(file.name == "caseReports/1")
            for sql in [
                "UPDATE cases SET stage = 'published'", "UPDATE cases SET stage = 'accepted'",
                "UPDATE cases SET reviewer = submitter", "UPDATE cases SET first_submit = NULL",
                "UPDATE cases SET stage = 'elsewhere'", "UPDATE cases SET department = 'ZZZ'",
            ] {
                await #expect(throws: StoreError.self) { try await service.database.write { try $0.execute(sql) } }
            }
        }
    }

    @Test("once the registry told of a department's officials, a case is submitted and reviewed by them in their roles")
    func registeredOfficials() async throws {
        try await Harness.with { harness in
            func hear(_ department: String, _ id: String, _ role: OfficialRole) async throws {
                try await harness.hear(
                    .official(
                        DepartmentOfficial(
                            department: department, id: id, displayName: "官\(id)", roles: [role],
                            validFrom: "2026-01-01")))
            }
            try await hear("MSR", "m1", .handler)
            try await hear("MSR", "m2", .decider)
            try await hear("BEB", "b1", .reviewer)
            try await hear("BEB", "b2", .handler)
            let file = try await harness.screen(harness.create(Harness.company()))
            for (official, reason) in [("m2", "OFFICIAL_WITHOUT_ROLE"), ("m3", "OFFICIAL_NOT_REGISTERED")] {
                #expect(await refusal { try await harness.submit(file, by: official) }.reason == reason)
            }
            let submitted = try await harness.submit(file)
            #expect(
                await refusal { try await harness.accept(submitted, by: "b2") }.reason == "OFFICIAL_WITHOUT_ROLE")
            #expect(try await harness.accept(submitted).state == .accepted)
        }
    }
}
