import JSON
import Phrases

extension CatalogLoader {
    /// As a department drafts its own lists and records the higher instrument that sets their standard; puts in force what other
    /// departments have proposed, which the lead department may. Goes on where an earlier run stopped, and leaves alone what is in
    /// force.
    func lists(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        let service = "xinyi.listing.v1.DefinitionService"
        var known: [String: JSONValue] = [:]
        _ = try await invocation.session.items(of: .named("ListListDefinitions"), [:]) { definition in
            guard let code = definition["code"]?.text, definition["state"]?.text != "LIST_DEFINITION_STATE_REPEALED",
                known[code]?["state"]?.text != "LIST_DEFINITION_STATE_IN_FORCE"
            else { return }
            known[code] = definition.value
        }
        var (proposed, enacted, waiting) = (0, 0, 0)
        for row in file.rows {
            let definition = known[row["code"] ?? ""]
            if definition?["state"]?.text == "LIST_DEFINITION_STATE_IN_FORCE" { continue }
            if row["authority"] == invocation.department {
                try await propose(row, definition, file)
                proposed += 1
            } else if invocation.department != nil, definition?["state"]?.text == "LIST_DEFINITION_STATE_CONSULTED" {
                let date = row["effective_date"].flatMap { $0.isEmpty ? nil : $0 }
                var request: JSONValue = [
                    "name": definition?["name"] ?? "", "effectiveDate": .string(date ?? effectiveDate),
                    "official": try invocation.official(),
                ]
                if date != nil { request.set(["document"], try await DocumentStore.put(file.path, invocation)) }
                do throws(CommandError) {
                    _ = try await call("\(service)/PutListDefinitionInForce", request)
                    enacted += 1
                } catch  where error.reason == "ROLE_REQUIRED" {
                    // An authority that loads its own lists meets those of others.
                    waiting += 1
                }
            } else {
                waiting += 1
            }
        }
        return Phrase(
            "名单定义 \(file.rows.count): 提出 \(proposed),新生效 \(enacted),待其他部门提出或批准 \(waiting)",
            "\(file.rows.count) list definitions: \(proposed) proposed, \(enacted) newly in force, \(waiting) wait for "
                + "other departments")
    }

    /// Drafts a list and records how its standard was set, as its authority.
    private func propose(
        _ row: [String: String], _ known: JSONValue?, _ file: CatalogFile
    ) async throws(CommandError) {
        let service = "xinyi.listing.v1.DefinitionService"
        let official = try invocation.official()
        var definition = known
        if definition == nil {
            definition = try await call(
                "\(service)/CreateListDefinition", ["definition": try Self.definition(row), "official": official]
            )["definition"]
        }
        guard definition?["state"]?.text == "LIST_DEFINITION_STATE_DRAFT", let higher = row["higher_instrument"],
            !higher.isEmpty
        else { return }
        let basis: JSONValue = ["instrument": .string(higher), "article": .string(row["higher_article"] ?? "")]
        let consultation: JSONValue = [
            "higherStandard": ["basis": basis, "reference": .string(higher)],
            "document": try await DocumentStore.put(file.path, invocation),
        ]
        _ = try await call(
            "\(service)/ConsultListDefinition",
            ["name": definition?["name"] ?? "", "consultation": consultation, "official": official])
    }

    /// Enters the instruments that lists and entries rest on: the lead department's catalogue.
    func instruments(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        guard invocation.department != nil else {
            return Phrase("依据文件由牵头部门装载", "the lead department loads the instruments")
        }
        let official = try invocation.official()
        for row in file.rows {
            let instrument = try Self.message(
                "xinyi.listing.v1.Instrument", row, ["citations": Self.parts(row["citations"])])
            _ = try await call(
                "xinyi.listing.v1.InstrumentService/PutInstrument",
                ["instrument": instrument, "official": official])
        }
        return Phrase("依据文件 \(file.rows.count)", "\(file.rows.count) instruments")
    }

    private static func definition(_ row: [String: String]) throws(CommandError) -> JSONValue {
        // Which day it begins is said where it is put in force.
        let drafted = row.filter { $0.key != "effective_date" }
        var definition = try message("xinyi.listing.v1.ListDefinition", drafted)
        let articles = parts(row["article"])
        let basis = parts(row["instrument"]).enumerated().map { index, instrument -> JSONValue in
            ["instrument": instrument, "article": index < articles.count ? articles[index] : ""]
        }
        definition.set(["legalBasis"], .array(basis))
        definition.set(
            ["exitRule"],
            [
                "description": .string(row["exit_rule"] ?? ""), "earlyRemoval": .bool(row["early_removal"] == "yes"),
                "earlyRemovalConditions": .string(row["early_removal_conditions"] ?? ""),
            ])
        return definition
    }
}
