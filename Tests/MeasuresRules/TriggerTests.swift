import Testing

@testable import MeasuresRules

@Suite("Trigger grammar")
struct TriggerTests {
    @Test(
        "an alternative of the grammar is read and written back",
        arguments: [
            ("RED:*", TriggerTerm.red(domain: nil)), ("RED:WSF", .red(domain: "WSF")), ("CLEAN3Y", .cleanYears),
            ("BLACK:*", .serious(domains: [])), ("BLACK:FDS,PQY", .serious(domains: ["FDS", "PQY"])),
            ("EXT:DISHONEST_DEBTOR", .external(kind: "DISHONEST_DEBTOR")), ("DECISION:DUI", .decision(kind: "DUI")),
            ("JUDGMENT:HIT_AND_RUN", .judgment(kind: "HIT_AND_RUN")), ("RECORD:ECO", .record(domain: "ECO")),
            ("NOMINATION:ASSOCIATION", .nomination(channel: "ASSOCIATION")), ("REQUEST", .request),
        ])
    func reads(_ text: String, _ term: TriggerTerm) throws {
        let trigger = try Trigger(parsing: text)
        #expect(trigger.terms == [term])
        #expect(trigger.description == text)
    }

    @Test(
        "what is not of the grammar is refused",
        arguments: [
            "", "|", "RED", "RED:", "RED:wsf", "RED:WSF,ECO", "CLEAN3Y:*", "CLEAN4Y", "BLACK:", "BLACK:*,WSF",
            "BLACK:WSF,", "BLACK:WSF,WSF", "BLACK:WSFX", "EXT:", "EXT:dishonest", "EXT:*", "EXT:_A", "EXT:1A",
            "DECISION:A B", "RECORD:*", "SCORE:80", "RED:*|", "RED:*||CLEAN3Y", "RED:* | CLEAN3Y", "RED:*|RED:*",
            "request", " REQUEST", "BLACK:ＷＳＦ",
        ])
    func refuses(_ text: String) {
        #expect(throws: TriggerError.self) { try Trigger(parsing: text) }
    }

    @Test("alternatives keep their order")
    func alternatives() throws {
        let trigger = try Trigger(parsing: "DECISION:FOOD_LICENCE_REVOKED|JUDGMENT:FOOD_CRIME")
        #expect(trigger.terms == [.decision(kind: "FOOD_LICENCE_REVOKED"), .judgment(kind: "FOOD_CRIME")])
    }

    @Test("bounds hold at and are refused above", arguments: [(16, true), (17, false)])
    func alternativesBound(_ count: Int, _ isRead: Bool) {
        let text = (0..<count).map { "EXT:K\($0)" }.joined(separator: "|")
        #expect(((try? Trigger(parsing: text)) != nil) == isRead)
    }

    @Test("a kind has at most 40 bytes", arguments: [(40, true), (41, false)])
    func kindBound(_ count: Int, _ isRead: Bool) {
        let text = "EXT:" + String(repeating: "A", count: count)
        #expect(((try? Trigger(parsing: text)) != nil) == isRead)
    }

    @Test("BLACK takes at most 32 domains", arguments: [(32, true), (33, false)])
    func domainBound(_ count: Int, _ isRead: Bool) {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let domains = (0..<count).map { "D\(letters[$0 / 26])\(letters[$0 % 26])" }
        #expect(((try? Trigger(parsing: "BLACK:" + domains.joined(separator: ","))) != nil) == isRead)
    }

    @Test("every trigger of the catalogue parses and is written back")
    func catalogue() throws {
        let items = try CatalogueFiles.measures()
        #expect(items.count == 101)
        for item in items {
            #expect(try Trigger(parsing: item.trigger).description == item.trigger, "\(item.code)")
        }
    }
}
