import CommonSchema
import Credit
import RPC
import ReportingSchema
import Testing

@testable import ReportingService

@Suite("Who has reported, and who has not")
struct MonthTests {
    @Test("the month's summary tells state, counts and lateness of every department")
    func summary() async throws {
        try await Harness.with { service in
            _ = try await service.submitted()
            _ = try await service.giveBack(try await service.submitted(as: "department/TAX"))
            _ = try await service.cases("department/EMR").submitNilReport(
                SubmitNilReportRequest(
                    requestId: service.id(), month: "2026-11", reason: "本月无", official: Harness.official()))
            var summary = try await service.summary()
            var states = Dictionary(uniqueKeysWithValues: summary.departments.map { ($0.department, $0.state) })
            #expect(
                states == [
                    "ALL": .notOwed, "BEB": .open, "DGV": .notOwed, "EMR": .nil, "MSR": .reported, "TAX": .returned,
                ])
            #expect(
                summary.owed == 4 && summary.reported == 2 && summary.overdue == 0 && summary.due?.date == "2026-11-20")
            service.clock.set(Timestamp(startOf: try #require(CivilDate(iso: "2026-11-23")), in: .shanghai))
            summary = try await service.summary()
            states = Dictionary(uniqueKeysWithValues: summary.departments.map { ($0.department, $0.state) })
            #expect(states["BEB"] == .overdue && states["TAX"] == .returned && summary.overdue == 2)
            #expect(summary.departments.first { $0.department == "MSR" }?.breach?.submitted == 1)
            let overdue = try await service.cases("department/BEB").listOverdueDepartments(
                ListOverdueDepartmentsRequest())
            #expect(overdue.departments.map(\.department) == ["BEB", "TAX"])
            #expect(overdue.departments.map(\.daysOverdue) == [3, 3])
            let own = try await service.summary(as: "department/TAX")
            #expect(own.departments.first { $0.department == "MSR" }?.breach == nil)
            #expect(own.departments.first { $0.department == "TAX" }?.breach?.returned == 1)
        }
    }

    @Test("reminders begin five days before, go on after, and a department sees its own")
    func reminders() async throws {
        try await Harness.with(today: "2026-11-15") { service in
            let lead = service.cases("department/BEB")
            #expect(try await lead.listReminders(ListRemindersRequest()).reminders.isEmpty)
            service.clock.advance(days: 1)
            _ = try await service.create()
            let due = try await lead.listReminders(ListRemindersRequest()).reminders
            #expect(due.map(\.department) == ["BEB", "EMR", "MSR", "TAX"])
            #expect(due.allSatisfy { $0.daysLeft == 5 && $0.state == .open })
            #expect(due.first { $0.department == "MSR" }?.inPreparation == 1)
            let own = try await service.cases("department/TAX").listReminders(ListRemindersRequest()).reminders
            #expect(own.map(\.department) == ["TAX"])
            let first = try await lead.listReminders(ListRemindersRequest(pageSize: 3))
            let rest = try await lead.listReminders(ListRemindersRequest(pageToken: first.nextPageToken))
            #expect((first.reminders + rest.reminders).map(\.department) == due.map(\.department))
            service.clock.advance(days: 6)
            let late = try await lead.listReminders(ListRemindersRequest()).reminders
            #expect(late.allSatisfy { $0.daysLeft == -2 && $0.state == .overdue })
        }
    }

    @Test("a statement of no case excludes cases and is made once; cases exclude it")
    func nilReports() async throws {
        try await Harness.with(today: "2026-11-21") { service in
            let screened = try await service.screen(service.create())
            func state(_ identity: String, _ month: String = "2026-11") async throws -> SubmitNilReportResponse {
                try await service.cases(identity).submitNilReport(
                    SubmitNilReportRequest(
                        requestId: service.id(), month: month, reason: "本月无", official: Harness.official()))
            }
            #expect(try await state("department/MSR").nilReport?.late == true)
            let again = await refusal { try await state("department/MSR") }
            #expect(again.code == .alreadyExists)
            let submit = await refusal { try await service.submit(screened) }
            #expect(submit.reason == "NIL_REPORTED")
            _ = try await service.submitted(as: "department/TAX")
            let excluded = await refusal { try await state("department/TAX") }
            #expect(excluded.reason == "CASES_SUBMITTED")
            let future = await refusal { try await state("department/EMR", "2026-12") }
            #expect(future.code == .invalidArgument)
            _ = try await state("department/EMR", "2026-10")
            let all = try await service.cases("department/BEB").listNilReports(ListNilReportsRequest(pageSize: 1))
            #expect(all.nilReports.map(\.month) == ["2026-11"] && !all.nextPageToken.isEmpty)
            let rest = try await service.cases("department/BEB").listNilReports(
                ListNilReportsRequest(pageSize: 1, pageToken: all.nextPageToken))
            #expect(rest.nilReports.map(\.month) == ["2026-10"] && rest.nextPageToken.isEmpty)
            #expect(
                try await service.cases("department/TAX").listNilReports(ListNilReportsRequest()).nilReports.isEmpty)
        }
    }

    @Test(
        "nobody owes a month that was due before the district began; one whose due day was still to come is owed",
        arguments: [("2026-11-19", true), ("2026-11-20", true), ("2026-11-21", false)])
    func beginning(day: String, owesNovember: Bool) async throws {
        try await Harness.with(today: day, hearsRuleBook: false) { service in
            try await service.hear(.caseReportReminder, value: "5", example: "first=2026-11-16 => last=2026-11-20")
            service.clock.set(Timestamp(startOf: try #require(CivilDate(iso: "2026-12-15")), in: .shanghai))
            let lead = service.cases("department/BEB")
            #expect(try await service.summary(month: "2026-10").owed == 0)
            let november = try await service.summary(month: "2026-11")
            #expect(november.owed == (owesNovember ? 4 : 0) && november.overdue == november.owed)
            #expect(try await service.summary(month: "2026-12").owed == 4)
            let duties = try await lead.listReportingDuties(ListReportingDutiesRequest()).duties
            let first = owesNovember ? "2026-11" : "2026-12"
            #expect(duties.filter(\.owed).allSatisfy { $0.fromMonth == first })
        }
    }

    @Test("the lead department sets who owes from when; others do not")
    func duties() async throws {
        try await Harness.with { service in
            let lead = service.cases("department/BEB")
            let duties = try await lead.listReportingDuties(ListReportingDutiesRequest()).duties
            #expect(duties.filter(\.owed).map(\.department) == ["BEB", "EMR", "MSR", "TAX"])
            let duty = ReportingDuty(
                department: "TAX", owed: true, fromMonth: "2026-12", reason: "十二月起报送", etag: "v0")
            let request = PutReportingDutyRequest(requestId: service.id(), duty: duty, official: Harness.official("b1"))
            let denied = await refusal { try await service.cases().putReportingDuty(request) }
            #expect(denied.code == .permissionDenied)
            let stored = try await lead.putReportingDuty(request).duty
            #expect(stored?.etag == "v1" && stored?.overridden == true)
            let summary = try await service.summary()
            #expect(summary.departments.first { $0.department == "TAX" }?.state == .notOwed && summary.owed == 3)
            #expect(try await service.summary(month: "2026-12").owed == 4)
            var old = request
            old.requestId = service.id()
            let stale = await refusal { [old] in try await lead.putReportingDuty(old) }
            #expect(stale.reason == "ETAG_MISMATCH")
            old.duty?.department = "ZZZ"
            let unknown = await refusal { [old] in try await lead.putReportingDuty(old) }
            #expect(unknown.code == .notFound)
        }
    }

    @Test("snapshot and feed give the same records, masked")
    func feed() async throws {
        try await Harness.with { service in
            let person = try await service.submitted(Harness.person())
            _ = try await service.create()
            _ = try await service.cases("department/EMR").submitNilReport(
                SubmitNilReportRequest(
                    requestId: service.id(), month: "2026-11", reason: "本月无", official: Harness.official()))
            let client = ReportingFeedServiceClient(channel: service.channel("department/BEB"))
            var records: [ReportingChange.OneOf_Record?] = []
            var token = ""
            var positions: Set<Int64> = []
            repeat {
                let page = try await client.listReportingSnapshot(
                    ListReportingSnapshotRequest(pageSize: 1, pageToken: token))
                records += page.changes.map(\.record)
                positions.insert(page.position)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(records.count == 3 && positions == [5])
            var followed: [Int64: ReportingChange.OneOf_Record?] = [:]
            let stream = try await client.watchReporting(
                WatchReportingRequest(afterPosition: 0), options: CallOptions(timeout: nil))
            for try await message in stream {
                guard case .change(let change) = message.event else { continue }
                followed[change.position] = change.record
                if change.position == 5 { break }
            }
            #expect(followed.count == 5)
            #expect(records.allSatisfy { followed.values.contains($0) })
            guard case .caseReport(let masked) = records.first ?? nil else {
                Issue.record("the first record is no case")
                return
            }
            #expect(masked.name == person.name && masked.subjectDisplayName == "张**")
            let denied = await refusal {
                try await ReportingFeedServiceClient(channel: service.channel("department/MSR"))
                    .listReportingSnapshot(ListReportingSnapshotRequest())
            }
            #expect(denied.code == .permissionDenied)
        }
    }
}
