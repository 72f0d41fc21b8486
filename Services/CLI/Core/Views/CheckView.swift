import Credit
import JSON
import Phrases

/// Shows the answer of a Check as a clerk reads it out.
struct CheckView {
    let language: Language

    /// The message that it shows.
    static let message = "xinyi.measures.v1.CheckAnswer"

    /// How a command ends that shows an answer: scripts at a counter need not read it.
    func exitCode(_ answer: ContractValue) -> ExitCode {
        switch answer["verdict"]?.value.text {
        case "CHECK_VERDICT_VERIFY": .verify
        case "CHECK_VERDICT_REFUSE": .refuse
        default: .ok
        }
    }

    /// The page of one answer.
    func text(_ answer: ContractValue) -> String {
        var text = verdict(answer) + head(answer)
        text += restraints(answer["restraints"]?.elements ?? [])
        text += disputes(answer["disputes"]?.elements ?? [])
        text += entries(answer["entriesInForce"]?.elements ?? [])
        text += incentives(answer["incentives"]?.elements ?? [])
        text += undecided(answer["undecided"]?.elements ?? [])
        text += information(answer["information"]?.elements ?? [])
        return text + freshness(answer["freshness"]?.elements ?? [])
    }

    private func say(_ chinese: String, _ english: String) -> String { Phrase(chinese, english)(language) }

    private func label(_ value: ContractValue?) -> String {
        value?.scalar(language) ?? ""
    }

    /// The answer in a word, and what in it rests on a source that was not heard for too long.
    private func verdict(_ answer: ContractValue) -> String {
        var text = "\(say("结论", "Verdict")): \(label(answer["verdict"]))\n" + notice(answer)
        let stale = (answer["freshness"]?.elements ?? []).filter { $0["fresh"]?.value != true }
        guard !stale.isEmpty else { return text + "\n" }
        let sources = stale.compactMap { $0["source"]?.text }.joined(separator: say("、", ", "))
        text += say("  未及时收到的来源: \(sources)\n", "  not heard for too long: \(sources)\n")
        let waiting = (answer["restraints"]?.elements ?? []).filter {
            $0["instruction"]?.value.text == "RESTRAINT_INSTRUCTION_VERIFY_BEFORE_EXECUTION"
        }.compactMap { $0["measure"]?["code"]?.text }
        if !waiting.isEmpty {
            text += say(
                "  先核实再执行: \(waiting.joined(separator: "、"))\n",
                "  to be verified before execution: \(waiting.joined(separator: ", "))\n")
        }
        return text
            + say(
                "  本答复未列明的,也须先向认定机关核实,或者稍后再查\n\n",
                "  what this answer does not name is to be verified, too: ask the designating authority, or check again\n\n"
            )
    }

    /// What to know of the subject before the verdict is acted on, right below it: a verdict on a code that nobody knows says nothing
    /// of whose it is.
    private func notice(_ answer: ContractValue) -> String {
        let subject = answer["subject"]
        var text = ""
        if subject?["known"]?.value != true {
            text += say(
                "  ! 登记服务不认识此主体: 请将代码与证照核对\n",
                "  ! not known to the registry: compare the code with the certificate\n")
        }
        if subject?["ended"]?.value == true { text += say("  ! 已注销或死亡\n", "  ! deregistered or deceased\n") }
        if let note = answer[language == .chinese ? "subjectNoteZh" : "subjectNoteEn"]?.text, !note.isEmpty {
            text += "  ! \(note)\n"
        }
        return text
    }

    private func head(_ answer: ContractValue) -> String {
        let subject = answer["subject"]
        let name = [subject?["displayName"]?.text, subject?["displayCode"]?.text].compactMap { $0 }.joined(
            separator: "  ")
        var text = "\(say("主体", "Subject")): \(name)  \(label(subject?["kind"]))\n"
        let matter = [answer["matter"]?.text, answer["matterNameZh"]?.text].compactMap { $0 }.joined(separator: " ")
        text += "\(say("事项", "Matter")): \(matter)  \(answer["onDate"]?.text ?? "")\n"
        return text + "\(say("查询编号", "Query number")): \(answer["queryNumber"]?.text ?? "")\n"
    }

    private func restraints(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "\n" + say("约束措施: 无\n", "Restraints: none\n") }
        var text = "\n" + say("约束措施:\n", "Restraints:\n")
        for item in items {
            text += "  ✗ \(measure(item["measure"]))  → \(label(item["instruction"]))\n"
            text += ownLaw(item["measure"])
            let verified = item["instructionOnceVerified"]?.value
            if verified != nil, verified != item["instruction"]?.value {
                text += "      \(say("核实后", "once verified")): \(label(item["instructionOnceVerified"]))\n"
            }
            for ground in item["grounds"]?.elements ?? [] { text += self.ground(ground) }
        }
        return text
    }

    private func disputes(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "" }
        var text = "\n" + say("暂停执行(不得据以约束):\n", "Suspended (no restraint may rest on these):\n")
        for item in items {
            let since = item["sinceTime"].map { $0.scalar(language) }.map { say(" 自 \($0)", " since \($0)") } ?? ""
            text += "  ‖ \(label(item["reason"]))\(since)\n"
            if let ground = item["ground"] { text += self.ground(ground) }
            let measures = label(item["suspendedMeasures"])
            if !measures.isEmpty { text += "      \(say("暂停的措施", "measures suspended")): \(measures)\n" }
        }
        return text
    }

    /// What stands on lists that the matter must look at, whether or not a measure follows from it here.
    private func entries(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "" }
        return "\n" + say("生效的名单条目:\n", "Entries in force:\n") + items.map(ground).joined()
    }

    private func incentives(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "\n" + say("激励措施: 无\n", "Incentives: none\n") }
        var text = "\n" + say("激励措施:\n", "Incentives:\n")
        for item in items {
            var why = label(item["basis"])
            if let since = item["cleanSince"]?.text { why += say(" 自 \(since)", " since \(since)") }
            if let until = item["untilDate"]?.text { why += say(" 至 \(until)", " until \(until)") }
            text += "  ✓ \(measure(item["measure"]))  → \(label(item["instruction"]))  (\(why))\n"
            text += ownLaw(item["measure"])
        }
        return text
    }

    private func undecided(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "" }
        var text = "\n" + say("未能判定的激励措施:\n", "Incentives of which it cannot be told whether they are due:\n")
        for item in items {
            let note = item[language == .chinese ? "noteZh" : "noteEn"]?.text
            text += "  ? \(measure(item["measure"]))  \(note ?? label(item["reason"]))\n"
        }
        return text
    }

    private func information(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "" }
        return "\n" + say("供参考:\n", "For information:\n")
            + items.map { "  · \(measure($0["measure"]))\n" + ownLaw($0["measure"]) }.joined()
    }

    private func freshness(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "" }
        var text = "\n" + say("数据来源:\n", "Sources:\n")
        for item in items {
            let age = Int64(item["ageMillis"]?.text ?? "") ?? 0
            let seconds = "\(age / 1000).\(age % 1000 / 100) s"
            let state = item["fresh"]?.value == true ? say("新鲜", "fresh") : say("过期,先核实", "stale: verify first")
            let position = item["position"]?.text ?? "0"
            text += "  \(item["source"]?.text ?? "?")  \(say("位置", "position")) \(position)  "
            text += "\(seconds)  \(state)\n"
        }
        return text
    }

    private func measure(_ value: ContractValue?) -> String {
        let name = language == .chinese ? value?["nameZh"]?.text : value?["nameEn"]?.text ?? value?["nameZh"]?.text
        let strength = label(value?["strength"])
        return [value?["code"]?.text, name, strength.isEmpty ? nil : "[\(strength)]"].compactMap { $0 }.joined(
            separator: " ")
    }

    /// Under which article this very measure is applied: another one, as a rule, than the entry behind it rests on.
    private func ownLaw(_ measure: ContractValue?) -> String {
        laws(measure?["legalBasis"], say("措施依据", "law of the measure"))
    }

    private func laws(_ basis: ContractValue?, _ title: String) -> String {
        let laws = (basis?.elements ?? []).map { law in
            [law["instrument"]?.text, law["article"]?.text].compactMap { $0 }.joined(separator: " ")
        }
        return laws.isEmpty ? "" : "      \(title): \(laws.joined(separator: "; "))\n"
    }

    private func ground(_ ground: ContractValue) -> String {
        var text = "      \(say("依据", "ground")): "
        let facts = [
            label(ground["kind"]), ground["listName"]?.text ?? "", ground["decisionNumber"]?.text ?? "",
            ground["decisionDate"]?.text ?? "", ground["designatingAuthority"]?.text ?? "",
            ground["source"]?.text ?? "",
        ]
        text += facts.filter { !$0.isEmpty }.joined(separator: " · ") + "\n"
        text += laws(ground["legalBasis"], say("列入依据", "law of the entry"))
        if let until = ground["expiryDate"]?.text { text += "      \(say("有效期至", "until")): \(until)\n" }
        for remedy in ground["remedies"]?.elements ?? [] {
            let kind = remedy["kind"]?.text
            let parts = [
                kind.map { RemedyKind(reading: $0)?.phrase(language) ?? $0 }, remedy["authority"]?.text,
                remedy.member("instructions", in: language)?.text, remedy["dueDate"]?.text,
            ]
            text += "      \(say("救济途径", "remedy")): \(parts.compactMap { $0 }.joined(separator: " · "))\n"
        }
        return text
    }
}
