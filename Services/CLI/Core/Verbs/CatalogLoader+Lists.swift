import JSON

extension CatalogLoader {
    /// Drafts each list, records the higher instrument that sets its standard, and puts it in force; goes on where an
    /// earlier run stopped, and leaves alone what is in force.
    func lists(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        let service = "xinyi.listing.v1.DefinitionService"
        var known: [String: JSONValue] = [:]
        _ = try await invocation.session.items(of: .named("ListListDefinitions"), [:]) { definition in
            guard let code = definition["code"]?.text, definition["state"]?.text != "LIST_DEFINITION_STATE_REPEALED",
                known[code]?["state"]?.text != "LIST_DEFINITION_STATE_IN_FORCE"
            else { return }
            known[code] = definition.value
        }
        let official = try invocation.official()
        var added = 0
        for row in file.rows {
            var definition = known[row["code"] ?? ""]
            if definition?["state"]?.text == "LIST_DEFINITION_STATE_IN_FORCE" { continue }
            added += 1
            if definition == nil {
                let answer = try await call(
                    "\(service)/CreateListDefinition", ["definition": try Self.definition(row), "official": official])
                definition = answer["definition"]
            }
            let name: JSONValue = definition?["name"] ?? ""
            if definition?["state"]?.text == "LIST_DEFINITION_STATE_DRAFT", let higher = row["higher_instrument"],
                !higher.isEmpty
            {
                let basis: JSONValue = ["instrument": .string(higher), "article": .string(row["higher_article"] ?? "")]
                let consultation: JSONValue = ["higherStandard": ["basis": basis, "reference": .string(higher)]]
                let answer = try await call(
                    "\(service)/ConsultListDefinition",
                    ["name": name, "consultation": consultation, "official": official])
                definition = answer["definition"]
            }
            guard definition?["state"]?.text == "LIST_DEFINITION_STATE_CONSULTED" else { continue }
            let date: JSONValue = .string(row["effective_date"].flatMap { $0.isEmpty ? nil : $0 } ?? effectiveDate)
            _ = try await call(
                "\(service)/PutListDefinitionInForce", ["name": name, "effectiveDate": date, "official": official])
        }
        return Phrase(
            "名单定义 \(file.rows.count): 新生效 \(added)", "\(file.rows.count) list definitions: \(added) newly in force")
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
