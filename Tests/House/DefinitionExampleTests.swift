import JSON
import TestKit
import Testing

@testable import CommandLineKit

@Suite("The example of a list's definition", .timeLimit(.minutes(5)))
struct DefinitionExampleTests {
    @Test("is taken as it is printed, where the catalogues are loaded that the product brings")
    func drafted() async throws {
        try await Village.with(live: false) { village in
            try await village.loadCatalogues()
            try await village.xinyi([
                "list", "define", ListExample.definition(of: "EMR").compact, "--as", "department/EMR", "--official",
                "EMR-9",
            ])
            let found = try await village.call(
                "DefinitionService/ListListDefinitions", as: "department/EMR", ["pageSize": 1000])
            let draft = found["definitions"]?.elements.first { $0["code"]?.text == "WSF-EXAMPLE" }
            #expect(draft?["state"]?.text == "LIST_DEFINITION_STATE_DRAFT")
        }
    }
}
