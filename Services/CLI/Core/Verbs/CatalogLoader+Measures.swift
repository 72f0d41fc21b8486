import JSON
import Phrases

extension CatalogLoader {
    private static let service = "xinyi.measures.v1.CatalogueService"

    /// Publishes the measures; those that may not be active say why in the answer.
    func measures(_ file: CatalogFile) async throws(CommandError) -> Phrase {
        if try await isPublished("ListMeasureCatalogues") {
            return Phrase("措施目录版本 \(version) 已公布", "measure catalogue \(version) is published already")
        }
        let items = try file.rows.map { row throws(CommandError) in
            try Self.message(
                "xinyi.measures.v1.MeasureItem", row,
                ["departments": Self.parts(row["department"]), "subjectKinds": Self.subjectKinds(row["subject_types"])])
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
        let items = try file.rows.map { row throws(CommandError) in
            let mustCheck = (row["must_check"] ?? "").split(separator: ";").map { name -> JSONValue in
                .string("MUST_CHECK_" + (checks[String(name)] ?? String(name)))
            }
            return try Self.message(
                "xinyi.measures.v1.MatterItem", row,
                ["mustCheck": mustCheck, "subjectKinds": Self.subjectKinds(row["subject_types"])])
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
