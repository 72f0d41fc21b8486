// Written by `make generate` from proto/xinyi/measures/v1/catalogue_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// The request for PublishMeasureCatalogue.
package struct PublishMeasureCatalogueRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PublishMeasureCatalogueRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai.
    package var effectiveDate: String = ""

    /// The edition of the national list and supplement that it follows, at most 400 bytes. Optional.
    package var edition: String = ""

    /// The items, 1 to 2000.
    package var items: [MeasureItem] = []

    /// The official who answers for it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", version: String = "", effectiveDate: String = "", edition: String = "", items: [MeasureItem] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.version = version
        self.effectiveDate = effectiveDate
        self.edition = edition
        self.items = items
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&version)
        try visitor.text(&effectiveDate)
        try visitor.text(&edition)
        try visitor.messages(&items)
        try visitor.message(&official)
    }
}

extension PublishMeasureCatalogueRequest: ActedRequest, IdempotentRequest {}

/// The answer of PublishMeasureCatalogue.
package struct PublishMeasureCatalogueResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PublishMeasureCatalogueResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The version as published.
    package var catalogue: MeasureCatalogue? = nil

    /// The items that stay inactive, each with the reason. Not errors.
    package var inactiveItems: [ItemViolation] = []

    package init() {}

    package init(
        catalogue: MeasureCatalogue? = nil, inactiveItems: [ItemViolation] = []
    ) {
        self.catalogue = catalogue
        self.inactiveItems = inactiveItems
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&catalogue)
        try visitor.messages(&inactiveItems)
    }
}

/// The request for ValidateMeasureCatalogue.
package struct ValidateMeasureCatalogueRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ValidateMeasureCatalogueRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// First day in force, ISO 8601 date in Asia/Shanghai. Optional.
    package var effectiveDate: String = ""

    /// The items, 1 to 2000.
    package var items: [MeasureItem] = []

    package init() {}

    package init(
        effectiveDate: String = "", items: [MeasureItem] = []
    ) {
        self.effectiveDate = effectiveDate
        self.items = items
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&effectiveDate)
        try visitor.messages(&items)
    }
}

/// The answer of ValidateMeasureCatalogue.
package struct ValidateMeasureCatalogueResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ValidateMeasureCatalogueResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// Every rule that an item breaks. Empty: it may be published.
    package var violations: [ItemViolation] = []

    /// The items that would stay inactive, each with the reason.
    package var inactiveItems: [ItemViolation] = []

    package init() {}

    package init(
        violations: [ItemViolation] = [], inactiveItems: [ItemViolation] = []
    ) {
        self.violations = violations
        self.inactiveItems = inactiveItems
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&violations)
        try visitor.messages(&inactiveItems)
    }
}

/// The request for PublishMatterCatalogue.
package struct PublishMatterCatalogueRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PublishMatterCatalogueRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// The version: 1 to 40 of `a-z 0-9 . -`.
    package var version: String = ""

    /// First day in force, ISO 8601 date in Asia/Shanghai.
    package var effectiveDate: String = ""

    /// Where the matters were drawn from, at most 400 bytes. Optional.
    package var edition: String = ""

    /// The items, 1 to 2000.
    package var items: [MatterItem] = []

    /// The official who answers for it.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", version: String = "", effectiveDate: String = "", edition: String = "", items: [MatterItem] = [],
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.version = version
        self.effectiveDate = effectiveDate
        self.edition = edition
        self.items = items
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&version)
        try visitor.text(&effectiveDate)
        try visitor.text(&edition)
        try visitor.messages(&items)
        try visitor.message(&official)
    }
}

extension PublishMatterCatalogueRequest: ActedRequest, IdempotentRequest {}

/// The answer of PublishMatterCatalogue.
package struct PublishMatterCatalogueResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.PublishMatterCatalogueResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The version as published.
    package var catalogue: MatterCatalogue? = nil

    package init() {}

    package init(
        catalogue: MatterCatalogue? = nil
    ) {
        self.catalogue = catalogue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&catalogue)
    }
}

/// The request for ActivateMeasure.
package struct ActivateMeasureRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ActivateMeasureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The etag last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension ActivateMeasureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ActivateMeasure.
package struct ActivateMeasureResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ActivateMeasureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The measure as it stands now.
    package var measure: Measure? = nil

    package init() {}

    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
    }
}

/// The request for DeactivateMeasure.
package struct DeactivateMeasureRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.DeactivateMeasureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The etag last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension DeactivateMeasureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of DeactivateMeasure.
package struct DeactivateMeasureResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.DeactivateMeasureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The measure as it stands now.
    package var measure: Measure? = nil

    package init() {}

    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
    }
}

/// The request for RepealMeasure.
package struct RepealMeasureRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RepealMeasureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Idempotency key, 8 to 64 ASCII characters.
    package var requestId: String = ""

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// First day without the measure, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var repealDate: String = ""

    /// The instrument that repeals it. Required.
    package var instrument: CommonSchema.LegalBasis? = nil

    /// Why, 1 to 400 bytes.
    package var reason: String = ""

    /// The official who decides.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", repealDate: String = "", instrument: CommonSchema.LegalBasis? = nil,
        reason: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.repealDate = repealDate
        self.instrument = instrument
        self.reason = reason
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&repealDate)
        try visitor.message(&instrument)
        try visitor.text(&reason)
        try visitor.message(&official)
    }
}

extension RepealMeasureRequest: ActedRequest, IdempotentRequest, NamedRequest {}

/// The answer of RepealMeasure.
package struct RepealMeasureResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.RepealMeasureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The measure as it stands now.
    package var measure: Measure? = nil

    package init() {}

    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
    }
}

/// The request for GetMeasure.
package struct GetMeasureRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetMeasureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `measures/{code}`.
    package var name: String = ""

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var onDate: String = ""

    package init() {}

    package init(
        name: String = "", onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&onDate)
    }
}

extension GetMeasureRequest: NamedRequest {}

/// The answer of GetMeasure.
package struct GetMeasureResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetMeasureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The measure.
    package var measure: Measure? = nil

    package init() {}

    package init(
        measure: Measure? = nil
    ) {
        self.measure = measure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&measure)
    }
}

/// The request for ListMeasures.
package struct ListMeasuresRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var onDate: String = ""

    /// Only this kind; unspecified: both.
    package var kind: MeasureKind = .unspecified

    /// Only measures that this department applies (`ALL` included). Empty: every department.
    package var department: String = ""

    /// True: only active ones.
    package var activeOnly: Bool = false

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        onDate: String = "", kind: MeasureKind = .unspecified, department: String = "", activeOnly: Bool = false,
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.onDate = onDate
        self.kind = kind
        self.department = department
        self.activeOnly = activeOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&onDate)
        try visitor.value(&kind)
        try visitor.text(&department)
        visitor.number(&activeOnly)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListMeasuresRequest: PagedRequest {}

/// The answer of ListMeasures.
package struct ListMeasuresResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMeasuresResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The measures of this page, by code.
    package var measures: [Measure] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        measures: [Measure] = [], nextPageToken: String = ""
    ) {
        self.measures = measures
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&measures)
        try visitor.text(&nextPageToken)
    }
}

extension ListMeasuresResponse: PagedResponse {
    /// The page's items, which the contract calls `measures`.
    package var items: [Measure] {
        get { measures }
        set { measures = newValue }
    }
}

/// The request for GetMatter.
package struct GetMatterRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetMatterRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `matters/{code}`.
    package var name: String = ""

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var onDate: String = ""

    package init() {}

    package init(
        name: String = "", onDate: String = ""
    ) {
        self.name = name
        self.onDate = onDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&onDate)
    }
}

extension GetMatterRequest: NamedRequest {}

/// The answer of GetMatter.
package struct GetMatterResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.GetMatterResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The matter.
    package var matter: Matter? = nil

    package init() {}

    package init(
        matter: Matter? = nil
    ) {
        self.matter = matter
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&matter)
    }
}

/// The request for ListMatters.
package struct ListMattersRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMattersRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// The day, ISO 8601 date in Asia/Shanghai. Empty: today.
    package var onDate: String = ""

    /// Only matters of this department. Empty: every department.
    package var department: String = ""

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        onDate: String = "", department: String = "", pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.onDate = onDate
        self.department = department
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&onDate)
        try visitor.text(&department)
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListMattersRequest: PagedRequest {}

/// The answer of ListMatters.
package struct ListMattersResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMattersResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The matters of this page, by code.
    package var matters: [Matter] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        matters: [Matter] = [], nextPageToken: String = ""
    ) {
        self.matters = matters
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&matters)
        try visitor.text(&nextPageToken)
    }
}

extension ListMattersResponse: PagedResponse {
    /// The page's items, which the contract calls `matters`.
    package var items: [Matter] {
        get { matters }
        set { matters = newValue }
    }
}

/// The request for ListMeasureCatalogues.
package struct ListMeasureCataloguesRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMeasureCataloguesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListMeasureCataloguesRequest: PagedRequest {}

/// The answer of ListMeasureCatalogues.
package struct ListMeasureCataloguesResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMeasureCataloguesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The versions of this page, latest effective day first.
    package var catalogues: [MeasureCatalogue] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        catalogues: [MeasureCatalogue] = [], nextPageToken: String = ""
    ) {
        self.catalogues = catalogues
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&catalogues)
        try visitor.text(&nextPageToken)
    }
}

extension ListMeasureCataloguesResponse: PagedResponse {
    /// The page's items, which the contract calls `catalogues`.
    package var items: [MeasureCatalogue] {
        get { catalogues }
        set { catalogues = newValue }
    }
}

/// The request for ListMatterCatalogues.
package struct ListMatterCataloguesRequest: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMatterCataloguesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// Page size; 0 = 50, above 1000 counts as 1000, negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// The token of the page before; empty for the first page.
    package var pageToken: String = ""

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
    }
}

extension ListMatterCataloguesRequest: PagedRequest {}

/// The answer of ListMatterCatalogues.
package struct ListMatterCataloguesResponse: ContractMessage {
    package static var fullName: String { "xinyi.measures.v1.ListMatterCataloguesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The versions of this page, latest effective day first.
    package var catalogues: [MatterCatalogue] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        catalogues: [MatterCatalogue] = [], nextPageToken: String = ""
    ) {
        self.catalogues = catalogues
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&catalogues)
        try visitor.text(&nextPageToken)
    }
}

extension ListMatterCataloguesResponse: PagedResponse {
    /// The page's items, which the contract calls `catalogues`.
    package var items: [MatterCatalogue] {
        get { catalogues }
        set { catalogues = newValue }
    }
}

/// What each method of `xinyi.measures.v1.CatalogueService` is, for routers, channels and policies.
package enum CatalogueServiceMethods {
    package static let publishMeasureCatalogue = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "PublishMeasureCatalogue",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead], isBulk: true,
        rows: ["M1"])

    package static let validateMeasureCatalogue = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ValidateMeasureCatalogue",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator], isBulk: true,
        rows: ["M1"])

    package static let publishMatterCatalogue = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "PublishMatterCatalogue",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead], isBulk: true,
        rows: ["M1"])

    package static let activateMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ActivateMeasure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.decider],
        rows: ["M1"])

    package static let deactivateMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "DeactivateMeasure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.decider],
        rows: ["M1", "M4"])

    package static let repealMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "RepealMeasure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        official: [.decider],
        rows: ["M1", "M4"])

    package static let getMeasure = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "GetMeasure",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    package static let listMeasures = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMeasures",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1", "M8"])

    package static let getMatter = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "GetMatter",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    package static let listMatters = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMatters",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    package static let listMeasureCatalogues = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMeasureCatalogues",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    package static let listMatterCatalogues = MethodDescriptor(
        service: "xinyi.measures.v1.CatalogueService", method: "ListMatterCatalogues",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .operator],
        rows: ["M1"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [publishMeasureCatalogue, validateMeasureCatalogue, publishMatterCatalogue, activateMeasure, deactivateMeasure, repealMeasure, getMeasure, listMeasures, getMatter, listMatters, listMeasureCatalogues, listMatterCatalogues]
}

/// Keeps the dated catalogues of measures and matters. Only lawful items can be active (LC-04), and a repealed item is
/// lifted at once (LC-17). The lead department changes them; everybody may read.
package protocol CatalogueService: RPCService {
    /// Publishes a version of the catalogue of measures, as a whole or not at all. Items with status enabled
    /// that satisfy LC-04 become active on the effective day; the others are on record and stay inactive.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT `CATALOGUE_INVALID` with one field violation per broken rule (at most 100);
    /// ALREADY_EXISTS `VERSION_EXISTS` if the version exists with other content; FAILED_PRECONDITION
    /// `EFFECTIVE_DATE_TAKEN` if another version starts on that day; PERMISSION_DENIED. The same version with
    /// the same content is answered as the first time.
    func publishMeasureCatalogue(_ request: PublishMeasureCatalogueRequest, context: ServerContext) async throws -> PublishMeasureCatalogueResponse

    /// Checks a catalogue of measures without publishing it and returns every violation.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT if the request itself is out of bounds.
    func validateMeasureCatalogue(_ request: ValidateMeasureCatalogueRequest, context: ServerContext) async throws -> ValidateMeasureCatalogueResponse

    /// Publishes a version of the catalogue of matters, as a whole or not at all.
    ///
    /// Rows: M1.
    /// Errors: as PublishMeasureCatalogue; a matter that names a measure unknown to the catalogue of measures
    /// in force on its effective day is a violation.
    func publishMatterCatalogue(_ request: PublishMatterCatalogueRequest, context: ServerContext) async throws -> PublishMatterCatalogueResponse

    /// Activates a measure that was deactivated.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_NEEDS_LEGAL_BASIS`, `MEASURE_NEEDS_POLICY`,
    /// `MEASURE_NEEDS_INSTRUMENT` or `MEASURE_REPEALED`; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func activateMeasure(_ request: ActivateMeasureRequest, context: ServerContext) async throws -> ActivateMeasureResponse

    /// Deactivates a measure: no Check shows it from now on, and what was triggered under it is lifted.
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; PERMISSION_DENIED.
    func deactivateMeasure(_ request: DeactivateMeasureRequest, context: ServerContext) async throws -> DeactivateMeasureResponse

    /// Repeals a measure from a day on, across versions, until a later version brings it back. What was
    /// triggered under it is lifted on that day without anyone's hand (LC-17).
    ///
    /// Rows: M1, M4.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION `MEASURE_REPEALED`; INVALID_ARGUMENT; PERMISSION_DENIED.
    func repealMeasure(_ request: RepealMeasureRequest, context: ServerContext) async throws -> RepealMeasureResponse

    /// Returns one measure as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getMeasure(_ request: GetMeasureRequest, context: ServerContext) async throws -> GetMeasureResponse

    /// Lists the measures of the version in force on a day, by code.
    ///
    /// Rows: M1, M8.
    /// Errors: INVALID_ARGUMENT.
    func listMeasures(_ request: ListMeasuresRequest, context: ServerContext) async throws -> ListMeasuresResponse

    /// Returns one matter as it stands on a day.
    ///
    /// Rows: M1.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT.
    func getMatter(_ request: GetMatterRequest, context: ServerContext) async throws -> GetMatterResponse

    /// Lists the matters of the version in force on a day, by code.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    func listMatters(_ request: ListMattersRequest, context: ServerContext) async throws -> ListMattersResponse

    /// Lists the published versions of the catalogue of measures, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    func listMeasureCatalogues(_ request: ListMeasureCataloguesRequest, context: ServerContext) async throws -> ListMeasureCataloguesResponse

    /// Lists the published versions of the catalogue of matters, latest effective day first.
    ///
    /// Rows: M1.
    /// Errors: INVALID_ARGUMENT.
    func listMatterCatalogues(_ request: ListMatterCataloguesRequest, context: ServerContext) async throws -> ListMatterCataloguesResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension CatalogueService {
    package func publishMeasureCatalogue(_ request: PublishMeasureCatalogueRequest, context: ServerContext) async throws -> PublishMeasureCatalogueResponse {
        throw unimplemented(CatalogueServiceMethods.publishMeasureCatalogue)
    }

    package func validateMeasureCatalogue(_ request: ValidateMeasureCatalogueRequest, context: ServerContext) async throws -> ValidateMeasureCatalogueResponse {
        throw unimplemented(CatalogueServiceMethods.validateMeasureCatalogue)
    }

    package func publishMatterCatalogue(_ request: PublishMatterCatalogueRequest, context: ServerContext) async throws -> PublishMatterCatalogueResponse {
        throw unimplemented(CatalogueServiceMethods.publishMatterCatalogue)
    }

    package func activateMeasure(_ request: ActivateMeasureRequest, context: ServerContext) async throws -> ActivateMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.activateMeasure)
    }

    package func deactivateMeasure(_ request: DeactivateMeasureRequest, context: ServerContext) async throws -> DeactivateMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.deactivateMeasure)
    }

    package func repealMeasure(_ request: RepealMeasureRequest, context: ServerContext) async throws -> RepealMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.repealMeasure)
    }

    package func getMeasure(_ request: GetMeasureRequest, context: ServerContext) async throws -> GetMeasureResponse {
        throw unimplemented(CatalogueServiceMethods.getMeasure)
    }

    package func listMeasures(_ request: ListMeasuresRequest, context: ServerContext) async throws -> ListMeasuresResponse {
        throw unimplemented(CatalogueServiceMethods.listMeasures)
    }

    package func getMatter(_ request: GetMatterRequest, context: ServerContext) async throws -> GetMatterResponse {
        throw unimplemented(CatalogueServiceMethods.getMatter)
    }

    package func listMatters(_ request: ListMattersRequest, context: ServerContext) async throws -> ListMattersResponse {
        throw unimplemented(CatalogueServiceMethods.listMatters)
    }

    package func listMeasureCatalogues(_ request: ListMeasureCataloguesRequest, context: ServerContext) async throws -> ListMeasureCataloguesResponse {
        throw unimplemented(CatalogueServiceMethods.listMeasureCatalogues)
    }

    package func listMatterCatalogues(_ request: ListMatterCataloguesRequest, context: ServerContext) async throws -> ListMatterCataloguesResponse {
        throw unimplemented(CatalogueServiceMethods.listMatterCatalogues)
    }
}

extension CatalogueService {
    /// Makes every method of `CatalogueService` reachable.
    /// A type that serves several services calls each one's.
    package func registerCatalogueService(in router: inout Router) {
        router.add(CatalogueServiceMethods.publishMeasureCatalogue) { payload, limits, _ throws(RPCError) in
            let request = try PublishMeasureCatalogueRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishMeasureCatalogue(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.validateMeasureCatalogue) { payload, limits, _ throws(RPCError) in
            let request = try ValidateMeasureCatalogueRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.validateMeasureCatalogue(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.publishMatterCatalogue) { payload, limits, _ throws(RPCError) in
            let request = try PublishMatterCatalogueRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.publishMatterCatalogue(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.activateMeasure) { payload, limits, _ throws(RPCError) in
            let request = try ActivateMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.activateMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.deactivateMeasure) { payload, limits, _ throws(RPCError) in
            let request = try DeactivateMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.deactivateMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.repealMeasure) { payload, limits, _ throws(RPCError) in
            let request = try RepealMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.repealMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.getMeasure) { payload, limits, _ throws(RPCError) in
            let request = try GetMeasureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getMeasure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMeasures) { payload, limits, _ throws(RPCError) in
            let request = try ListMeasuresRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMeasures(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.getMatter) { payload, limits, _ throws(RPCError) in
            let request = try GetMatterRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getMatter(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMatters) { payload, limits, _ throws(RPCError) in
            let request = try ListMattersRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMatters(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMeasureCatalogues) { payload, limits, _ throws(RPCError) in
            let request = try ListMeasureCataloguesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMeasureCatalogues(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(CatalogueServiceMethods.listMatterCatalogues) { payload, limits, _ throws(RPCError) in
            let request = try ListMatterCataloguesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listMatterCatalogues(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerCatalogueService(in: &router)
    }
}

/// Calls `xinyi.measures.v1.CatalogueService`; what each method does and refuses is said at ``CatalogueService``.
package struct CatalogueServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func publishMeasureCatalogue(_ request: PublishMeasureCatalogueRequest, options: CallOptions = .default) async throws -> PublishMeasureCatalogueResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.publishMeasureCatalogue, request.serialized(), options: options))
    }

    package func validateMeasureCatalogue(_ request: ValidateMeasureCatalogueRequest, options: CallOptions = .default) async throws -> ValidateMeasureCatalogueResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.validateMeasureCatalogue, request.serialized(), options: options))
    }

    package func publishMatterCatalogue(_ request: PublishMatterCatalogueRequest, options: CallOptions = .default) async throws -> PublishMatterCatalogueResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.publishMatterCatalogue, request.serialized(), options: options))
    }

    package func activateMeasure(_ request: ActivateMeasureRequest, options: CallOptions = .default) async throws -> ActivateMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.activateMeasure, request.serialized(), options: options))
    }

    package func deactivateMeasure(_ request: DeactivateMeasureRequest, options: CallOptions = .default) async throws -> DeactivateMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.deactivateMeasure, request.serialized(), options: options))
    }

    package func repealMeasure(_ request: RepealMeasureRequest, options: CallOptions = .default) async throws -> RepealMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.repealMeasure, request.serialized(), options: options))
    }

    package func getMeasure(_ request: GetMeasureRequest, options: CallOptions = .default) async throws -> GetMeasureResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.getMeasure, request.serialized(), options: options))
    }

    package func listMeasures(_ request: ListMeasuresRequest, options: CallOptions = .default) async throws -> ListMeasuresResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMeasures, request.serialized(), options: options))
    }

    package func getMatter(_ request: GetMatterRequest, options: CallOptions = .default) async throws -> GetMatterResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.getMatter, request.serialized(), options: options))
    }

    package func listMatters(_ request: ListMattersRequest, options: CallOptions = .default) async throws -> ListMattersResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMatters, request.serialized(), options: options))
    }

    package func listMeasureCatalogues(_ request: ListMeasureCataloguesRequest, options: CallOptions = .default) async throws -> ListMeasureCataloguesResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMeasureCatalogues, request.serialized(), options: options))
    }

    package func listMatterCatalogues(_ request: ListMatterCataloguesRequest, options: CallOptions = .default) async throws -> ListMatterCataloguesResponse {
        try decodeResponse(await channel.unaryBytes(CatalogueServiceMethods.listMatterCatalogues, request.serialized(), options: options))
    }
}
