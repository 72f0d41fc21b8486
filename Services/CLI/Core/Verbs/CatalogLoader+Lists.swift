import JSON

extension CatalogLoader {
    /// Drafts each list, records the higher instrument that sets its standard, and puts it in force; goes on where an
    /// earlier run stopped, and leaves alone what is in force.
    func lists(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        let service = "xinyi.listing.v1.DefinitionService"
        var known: [String: JSONValue] = [:]
        var request: JSONValue = ["pageSize": 1000]
        while true {
            let page = try await invocation.session.call("\(service)/ListListDefinitions", request)
            for definition in page["definitions"]?.elements ?? [] {
                guard let code = definition["code"]?.text, definition["state"]?.text != "LIST_DEFINITION_STATE_REPEALED"
                else { continue }
                if known[code]?["state"]?.text != "LIST_DEFINITION_STATE_IN_FORCE" { known[code] = definition }
            }
            guard let token = page["nextPageToken"]?.text, !token.isEmpty else { break }
            request.set(["pageToken"], .string(token))
        }
        let official = try invocation.official()
        var added = 0
        for row in file.rows {
            var definition = known[row["code"] ?? ""]
            if definition?["state"]?.text == "LIST_DEFINITION_STATE_IN_FORCE" { continue }
            added += 1
            if definition == nil {
                let answer = try await call(
                    "\(service)/CreateListDefinition", ["definition": Self.definition(row), "official": official])
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

    private static func definition(_ row: [String: String]) -> JSONValue {
        let instruments = parts(row["instrument"])
        let articles = parts(row["article"])
        let basis = instruments.enumerated().map { index, instrument -> JSONValue in
            ["instrument": instrument, "article": index < articles.count ? articles[index] : ""]
        }
        let number = { (name: String) -> JSONValue in .integer(Int64(row[name] ?? "") ?? 0) }
        let text = { (name: String) -> JSONValue in .string(row[name] ?? "") }
        let code = row["code"] ?? ""
        return [
            "code": .string(code), "kind": .string("LIST_KIND_\((row["kind"] ?? "").uppercased())"),
            "nameZh": text("name_zh"), "nameEn": text("name_en"), "domain": .string("domains/\(row["domain"] ?? "")"),
            "authority": text("authority"), "legalBasis": .array(basis),
            "basisEffectiveDate": text("basis_effective_date"),
            "competentLevel": .string("COMPETENT_LEVEL_\((row["competent_level"] ?? "").uppercased())"),
            "standard": text("standard"), "periodMonths": number("period_months"),
            "minimumMonths": number("minimum_months"), "defenceWorkingDays": number("defence_working_days"),
            "exitRule": [
                "description": text("exit_rule"), "earlyRemoval": .bool(row["early_removal"] == "yes"),
                "earlyRemovalConditions": text("early_removal_conditions"),
            ],
            "publishesNaturalPersons": .bool(row["publishes_natural_persons"] == "yes"),
            "sourceNote": text("source_note"),
        ]
    }
}
