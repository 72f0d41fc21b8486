import Testing

/// The reasons of refusals as they stand in the sources.
struct StatedReason: Sendable, CustomStringConvertible {
    /// Where it is made.
    let place: Finding
    /// Its word for programs.
    let code: String
    /// Its Chinese.
    let zh: String

    var description: String { "\(place)" }

    /// Every `Reason(…)` of the product, and the places that make one outside a static member or not of two literals.
    static func read(_ files: [SourceFile]) throws -> (reasons: [StatedReason], findings: [Finding]) {
        let making = try Regex(#"\bReason(\.init)?\s*\(|:\s*Reason\s*=\s*\.init\("#).wordBoundaryKind(.simple)
        let member = try Regex(#"^\s*(package |private |fileprivate )?static let \w+(: Reason)? ="#)
        let form = try Regex(#"(Reason|\.init)\s*\(\s*""\s*,\s*zh:\s*""\s*\)\s*$"#)
        var reasons: [StatedReason] = []
        var findings: [Finding] = []
        for file in files where !file.isTest {
            for (number, line) in file.code.enumerated() where line.contains(making) {
                // A statement that is too long for its line goes on on the next ones, or begins on the one above.
                var first = number
                if first > 0, file.code[first - 1].trimmedEnd.hasSuffix("=") { first -= 1 }
                let last = min(number + 3, file.code.count)
                let begins = file.code[first..<number + 1].joined(separator: " ")
                let parts = (number + 1...last).map { file.code[number..<$0].joined(separator: " ").trimmedEnd }
                guard begins.contains(member), let end = parts.firstIndex(where: { $0.contains(form) }) else {
                    findings.append(
                        file.finding(number, "a reason is made outside a static member, or not of two literals"))
                    continue
                }
                let texts = file.literals.filter { (number...number + end).contains($0.line) }.map(\.text)
                guard texts.count == 2 else { continue }
                reasons.append(
                    StatedReason(place: file.finding(number, texts[0]), code: texts[0], zh: texts[1]))
            }
        }
        return (reasons, findings)
    }

    /// What is wrong with reasons: codes that are none or stand twice, Chinese that is missing or ends as a sentence.
    static func findings(in reasons: [StatedReason]) -> [Finding] {
        var seen: [String: StatedReason] = [:]
        var found: [Finding] = []
        for reason in reasons {
            func refuse(_ what: String) {
                found.append(Finding(path: reason.place.path, line: reason.place.line, what: "\(reason.code) \(what)"))
            }
            if let earlier = seen[reason.code] { refuse("stands at \(earlier.place.path):\(earlier.place.line), too") }
            seen[reason.code] = reason
            if !isCode(reason.code) { refuse("is not upper snake case of 1 to 63 characters") }
            if !isClause(reason.zh) { refuse("has no clause of Chinese: '\(reason.zh)'") }
        }
        return found
    }

    private static func isCode(_ text: String) -> Bool {
        let words = text.split(separator: "_", omittingEmptySubsequences: false)
        return (1...63).contains(text.utf8.count) && text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
            && words.allSatisfy { word in
                !word.isEmpty && word.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
            }
    }

    /// Chinese characters, with commas, quotation marks, brackets, digits and the names of things between them, and a
    /// character, a digit or a closing mark at the end.
    private static func isClause(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last, text.unicodeScalars.contains(where: isChinese) else { return false }
        let between = "，、；：“”《》（）".unicodeScalars
        let closing = "”》）".unicodeScalars
        return text.unicodeScalars.allSatisfy {
            isChinese($0) || between.contains($0) || $0.properties.numericType != nil
                || ($0.isASCII && $0.properties.isAlphabetic)
        } && (isChinese(last) || closing.contains(last) || last.properties.numericType != nil)
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
}

@Suite("Every reason of a refusal stands once, in both languages")
struct ReasonTests {
    @Test("reasons are made in static members only, of a code and its Chinese")
    func making() throws {
        let (reasons, findings) = try StatedReason.read(SourceFile.all)
        for finding in findings { Issue.record("\(finding)") }
        #expect(reasons.count > 50)
        for service in ["Listing", "Measures", "Registry", "Reporting"] {
            #expect(reasons.contains { $0.place.path.hasPrefix("Services/\(service)/Rules/") })
        }
        #expect(reasons.contains { $0.place.path == "Shared/Casework/Refusals/Reason.swift" })
    }

    @Test("every code is upper snake case and stands once, and its Chinese is a clause")
    func codes() throws {
        for finding in StatedReason.findings(in: try StatedReason.read(SourceFile.all).reasons) {
            Issue.record("\(finding)")
        }
    }

    @Test(
        "a reason made elsewhere is found",
        arguments: [
            #"throw .denied(Reason("OWN", zh: "自行"), rule)"#, #"let own = Reason("OWN", zh: "自行")"#,
            #"static var own: Reason { Reason("OWN", zh: "自行") }"#, #"static let own = Reason(code, zh: "自行")"#,
            #"let own: Reason = .init("OWN", zh: "自行")"#,
        ])
    func made(line: String) throws {
        let file = SourceFile("Services/Listing/Core/Entries/Own.swift", "extension X {\n    \(line)\n}")
        let (reasons, findings) = try StatedReason.read([file])
        #expect(reasons.isEmpty)
        #expect(findings.map(\.line) == [2])
    }

    @Test(
        "a reason that breaks a rule is found",
        arguments: [
            ("own_reason", "自行", "upper snake"), ("OWN__REASON", "自行", "upper snake"), ("_OWN", "自行", "upper snake"),
            (String(repeating: "A", count: 64), "自行", "upper snake"), ("OWN", "", "Chinese"),
            ("OWN", "own", "Chinese"), ("OWN", "自行。", "Chinese"), ("OWN", "自行, 办理", "Chinese"),
            ("NOT_FOUND", "未找到", "too"),
        ])
    func broken(code: String, zh: String, what: String) throws {
        let known = SourceFile(
            "Shared/Casework/Refusals/Reason.swift", "package static let notFound = Reason(\"NOT_FOUND\", zh: \"未找到\")")
        let file = SourceFile(
            "Services/Listing/Rules/ListingReasons.swift", "static let own =\n    Reason(\n\"\(code)\", zh: \"\(zh)\")")
        let read = try StatedReason.read([known, file])
        #expect(read.findings.isEmpty)
        #expect(read.reasons.map(\.code) == ["NOT_FOUND", code])
        let findings = StatedReason.findings(in: read.reasons)
        #expect(findings.count == 1)
        #expect(findings.allSatisfy { $0.path == file.path && $0.what.contains(what) })
    }

    @Test(
        "a reason that keeps them is none",
        arguments: [("A", "自行"), (String(repeating: "A", count: 63), "列入《目录》"), ("OWN_2", "目录不符合规则，未予发布")])
    func kept(code: String, zh: String) throws {
        let file = SourceFile(
            "Services/Listing/Rules/ListingReasons.swift", "    static let own = Reason(\"\(code)\", zh: \"\(zh)\")")
        let read = try StatedReason.read([file])
        #expect(read.reasons.count == 1)
        #expect(StatedReason.findings(in: read.reasons).isEmpty)
    }
}
