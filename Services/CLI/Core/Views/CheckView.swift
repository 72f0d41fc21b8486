import JSON
import Phrases

/// Shows the answer of a Check as a clerk reads it out.
struct CheckView {
    let language: Language

    /// The page of one answer, a `xinyi.measures.v1.CheckAnswer`.
    func text(_ answer: ContractValue) -> String {
        var text = head(answer)
        text += restraints(answer["restraints"]?.elements ?? [])
        text += disputes(answer["disputes"]?.elements ?? [])
        text += incentives(answer["incentives"]?.elements ?? [])
        text += undecided(answer["undecided"]?.elements ?? [])
        text += information(answer["information"]?.elements ?? [])
        return text + freshness(answer["freshness"]?.elements ?? [])
    }

    private func say(_ chinese: String, _ english: String) -> String { Phrase(chinese, english)(language) }

    private func label(_ value: ContractValue?) -> String {
        value?.scalar(language) ?? ""
    }

    private func head(_ answer: ContractValue) -> String {
        let subject = answer["subject"]
        let name = [subject?["displayName"]?.text, subject?["displayCode"]?.text].compactMap { $0 }.joined(
            separator: "  ")
        var text = "\(say("主体", "Subject")): \(name)  \(label(subject?["kind"]))\n"
        if subject?["known"]?.value != true {
            text += say("  登记服务不认识此主体\n", "  the registry does not know this subject\n")
        }
        if subject?["ended"]?.value == true { text += say("  已注销或死亡\n", "  deregistered or deceased\n") }
        let matter = [answer["matter"]?.text, answer["matterNameZh"]?.text].compactMap { $0 }.joined(separator: " ")
        text += "\(say("事项", "Matter")): \(matter)  \(answer["onDate"]?.text ?? "")\n"
        return text + "\(say("查询编号", "Query number")): \(answer["queryNumber"]?.text ?? "")\n"
    }

    private func restraints(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "\n" + say("约束措施: 无\n", "Restraints: none\n") }
        var text = "\n" + say("约束措施:\n", "Restraints:\n")
        for item in items {
            text += "  ✗ \(measure(item["measure"]))  → \(label(item["instruction"]))\n"
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

    private func incentives(_ items: [ContractValue]) -> String {
        guard !items.isEmpty else { return "\n" + say("激励措施: 无\n", "Incentives: none\n") }
        var text = "\n" + say("激励措施:\n", "Incentives:\n")
        for item in items {
            var why = label(item["basis"])
            if let since = item["cleanSince"]?.text { why += say(" 自 \(since)", " since \(since)") }
            if let until = item["untilDate"]?.text { why += say(" 至 \(until)", " until \(until)") }
            text += "  ✓ \(measure(item["measure"]))  → \(label(item["instruction"]))  (\(why))\n"
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
            + items.map { "  · \(measure($0["measure"]))\n" }.joined()
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

    private func ground(_ ground: ContractValue) -> String {
        var text = "      \(say("依据", "ground")): "
        let facts = [
            label(ground["kind"]), ground["listName"]?.text ?? "", ground["decisionNumber"]?.text ?? "",
            ground["decisionDate"]?.text ?? "", ground["designatingAuthority"]?.text ?? "",
            ground["source"]?.text ?? "",
        ]
        text += facts.filter { !$0.isEmpty }.joined(separator: " · ") + "\n"
        let laws = (ground["legalBasis"]?.elements ?? []).map { law in
            [law["instrument"]?.text, law["article"]?.text].compactMap { $0 }.joined(separator: " ")
        }
        if !laws.isEmpty { text += "      \(say("法律依据", "law")): \(laws.joined(separator: "; "))\n" }
        if let until = ground["expiryDate"]?.text { text += "      \(say("有效期至", "until")): \(until)\n" }
        for remedy in ground["remedies"]?.elements ?? [] {
            let parts = [
                remedy["kind"]?.text, remedy["authority"]?.text, remedy["instructions"]?.text, remedy["dueDate"]?.text,
            ]
            text += "      \(say("救济途径", "remedy")): \(parts.compactMap { $0 }.joined(separator: " · "))\n"
        }
        return text
    }
}
