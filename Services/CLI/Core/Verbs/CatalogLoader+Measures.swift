import JSON

extension CatalogLoader {
    private static let service = "xinyi.measures.v1.CatalogueService"

    /// Publishes the measures; those that may not be active say why in the answer.
    func measures(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        if try await isPublished("ListMeasureCatalogues") {
            return Phrase("措施目录版本 \(version) 已公布", "measure catalogue \(version) is published already")
        }
        let items = file.rows.map { row -> JSONValue in
            let upper = { (name: String) in (row[name] ?? "").uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
            }
            let text = { (name: String) -> JSONValue in .string(row[name] ?? "") }
            return [
                "code": text("code"), "nameZh": text("name_zh"), "nameEn": text("name_en"),
                "kind": .string("MEASURE_KIND_\(upper("kind"))"), "category": text("category"),
                "categoryZh": text("category_zh"), "departments": .array(Self.parts(row["department"])),
                "trigger": text("trigger"), "strength": .string("MEASURE_STRENGTH_\(upper("strength"))"),
                "legalBasis": text("legal_basis"), "subjectKinds": .array(Self.subjectKinds(row["subject_types"])),
                "source": text("source"), "status": .string("MEASURE_STATUS_\(upper("status"))"),
            ]
        }
        let answer = try await call("\(Self.service)/PublishMeasureCatalogue", try request(items))
        let active = answer["catalogue"]?["activeCount"].map { $0.text ?? $0.compact } ?? "0"
        let inactive = answer["inactiveItems"]?.elements.count ?? 0
        return Phrase(
            "措施 \(items.count): 可启用 \(active),因依据不足等未启用 \(inactive)",
            "\(items.count) measures: \(active) active, \(inactive) that may not be")
    }

    /// Publishes the matters.
    func matters(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        if try await isPublished("ListMatterCatalogues") {
            return Phrase("事项目录版本 \(version) 已公布", "matter catalogue \(version) is published already")
        }
        let checks = [
            "BLACK": "SERIOUS_LIST", "EXT": "EXTERNAL", "RED": "RED_LIST", "RECORD": "RECORD",
            "COMMITMENT": "COMMITMENT",
        ]
        let items = file.rows.map { row -> JSONValue in
            let text = { (name: String) -> JSONValue in .string(row[name] ?? "") }
            let mustCheck = (row["must_check"] ?? "").split(separator: ";").map { name -> JSONValue in
                .string("MUST_CHECK_" + (checks[String(name)] ?? String(name)))
            }
            return [
                "code": text("code"), "nameZh": text("name_zh"), "nameEn": text("name_en"),
                "department": text("department"), "stage": text("stage"), "mustCheck": .array(mustCheck),
                "measures": .array(Self.parts(row["measures"])),
                "subjectKinds": .array(Self.subjectKinds(row["subject_types"])), "note": text("note"),
            ]
        }
        _ = try await call("\(Self.service)/PublishMatterCatalogue", try request(items))
        return Phrase("事项 \(items.count)", "\(items.count) matters")
    }

    private func request(_ items: [JSONValue]) throws(CommandError) -> JSONValue {
        [
            "version": .string("\(version)"), "effectiveDate": .string(effectiveDate), "items": .array(items),
            "official": try invocation.official(),
        ]
    }

    private func isPublished(_ method: String) async throws(CommandError) -> Bool {
        let answer = try await invocation.session.call("\(Self.service)/\(method)", ["pageSize": 1000])
        return answer["catalogues"]?.elements.contains { $0["version"]?.text == "\(version)" } == true
    }
}
