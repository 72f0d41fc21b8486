// Written by `make generate` from proto/xinyi/reporting/v1/publicity_service.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaRuntime

/// What an activity was.
package enum ActivityKind: ContractEnum {
    /// Not stated. In filters it means all; refused in requests.
    case unspecified
    /// In schools.
    case school
    /// In enterprises: heads, finance staff.
    case enterprise
    /// In communities.
    case community
    /// In media.
    case media
    /// Training of public servants.
    case training
    /// Training and guidance for credit repair.
    case repairTraining
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .school, .enterprise, .community, .media, .training, .repairTraining]
    package static let names = ["ACTIVITY_KIND_UNSPECIFIED", "ACTIVITY_KIND_SCHOOL", "ACTIVITY_KIND_ENTERPRISE", "ACTIVITY_KIND_COMMUNITY", "ACTIVITY_KIND_MEDIA", "ACTIVITY_KIND_TRAINING", "ACTIVITY_KIND_REPAIR_TRAINING"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .school
            case 2: self = .enterprise
            case 3: self = .community
            case 4: self = .media
            case 5: self = .training
            case 6: self = .repairTraining
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .school: 1
            case .enterprise: 2
            case .community: 3
            case .media: 4
            case .training: 5
            case .repairTraining: 6
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// Where an exposure stands: REQUESTED > APPROVED | REFUSED > PLACED > TAKE_DOWN_DUE > TAKEN_DOWN.
package enum ExposureState: ContractEnum {
    /// Not stated. In filters it means all.
    case unspecified
    /// Before the lead department.
    case requested
    /// May be placed.
    case approved
    /// Must not be placed.
    case refused
    /// Stands in at least one place.
    case placed
    /// Its ground ended or is suspended: every placement has to go.
    case takeDownDue
    /// No placement is left.
    case takenDown
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .requested, .approved, .refused, .placed, .takeDownDue, .takenDown]
    package static let names = ["EXPOSURE_STATE_UNSPECIFIED", "EXPOSURE_STATE_REQUESTED", "EXPOSURE_STATE_APPROVED", "EXPOSURE_STATE_REFUSED", "EXPOSURE_STATE_PLACED", "EXPOSURE_STATE_TAKE_DOWN_DUE", "EXPOSURE_STATE_TAKEN_DOWN"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .requested
            case 2: self = .approved
            case 3: self = .refused
            case 4: self = .placed
            case 5: self = .takeDownDue
            case 6: self = .takenDown
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .requested: 1
            case .approved: 2
            case .refused: 3
            case .placed: 4
            case .takeDownDue: 5
            case .takenDown: 6
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// An activity of publicity or education.
package struct PublicityActivity: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.PublicityActivity" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `activities/{id}`. Output only.
    package var name: String = ""

    /// Code of the department: the caller's. Output only.
    package var department: String = ""

    /// What it was.
    package var kind: ActivityKind = .unspecified

    /// Title, 1 to 200 characters.
    package var title: String = ""

    /// The day, `YYYY-MM-DD`, not in the future.
    package var activityDate: String = ""

    /// Where, at most 200 characters.
    package var place: String = ""

    /// How many took part, 0 where nobody counted.
    package var participants: Int32 = 0

    /// What was done, 1 to 4000 characters.
    package var summary: String = ""

    /// Documents on file, at most 10.
    package var documents: [CommonSchema.DocumentReference] = []

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", department: String = "", kind: ActivityKind = .unspecified, title: String = "",
        activityDate: String = "", place: String = "", participants: Int32 = 0, summary: String = "",
        documents: [CommonSchema.DocumentReference] = [], etag: String = "", createTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.kind = kind
        self.title = title
        self.activityDate = activityDate
        self.place = place
        self.participants = participants
        self.summary = summary
        self.documents = documents
        self.etag = etag
        self.createTime = createTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.value(&kind)
        try visitor.text(&title)
        try visitor.text(&activityDate)
        try visitor.text(&place)
        visitor.number(&participants)
        try visitor.text(&summary)
        try visitor.messages(&documents)
        try visitor.text(&etag)
        try visitor.message(&createTime)
    }
}

/// One place where an exposure stands.
package struct Placement: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Placement" }
    package static let shape = MessageShape(of: Self.self)

    /// Key within the exposure. Output only.
    package var key: String = ""

    /// The channel, 1 to 100 characters, for example "government website".
    package var channel: String = ""

    /// Address, at most 400 bytes; empty for print.
    package var uri: String = ""

    /// When it was placed.
    package var placeTime: WireTimestamp? = nil

    /// When it was found gone; absent while it stands. Output only.
    package var takeDownTime: WireTimestamp? = nil

    /// How that was checked. Output only.
    package var takeDownProof: String = ""

    package init() {}

    package init(
        key: String = "", channel: String = "", uri: String = "", placeTime: WireTimestamp? = nil,
        takeDownTime: WireTimestamp? = nil, takeDownProof: String = ""
    ) {
        self.key = key
        self.channel = channel
        self.uri = uri
        self.placeTime = placeTime
        self.takeDownTime = takeDownTime
        self.takeDownProof = takeDownProof
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&key)
        try visitor.text(&channel)
        try visitor.text(&uri)
        try visitor.message(&placeTime)
        try visitor.message(&takeDownTime)
        try visitor.text(&takeDownProof)
    }
}

/// The exposure of a serious case.
package struct Exposure: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Exposure" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `exposures/{id}`. Output only.
    package var name: String = ""

    /// Code of the department: the caller's. Output only.
    package var department: String = ""

    /// The public entry or decision it rests on, `entries/{id}` or `decisions/{id}`.
    package var ground: String = ""

    /// Where it stands. Output only.
    package var state: ExposureState = .unspecified

    /// Name of the organisation as it is public. Output only.
    package var subjectDisplayName: String = ""

    /// Its unified social credit identifier. Output only.
    package var uscc: String = ""

    /// Headline, 1 to 200 characters.
    package var title: String = ""

    /// The text to be published, 1 to 4000 characters; no person may be named in it.
    package var text: String = ""

    /// Bad social impact and serious circumstances: why, 1 to 1000 characters.
    package var reason: String = ""

    /// Where it stands or stood. Output only.
    package var placements: [Placement] = []

    /// Why it was refused, or the remark of the approval. Output only.
    package var decisionReason: String = ""

    /// Who asked for it. Output only.
    package var requestedBy: CommonSchema.Official? = nil

    /// Who decided. Output only.
    package var decidedBy: CommonSchema.Official? = nil

    /// Changes with every change of the resource. Output only.
    package var etag: String = ""

    /// When it was recorded. Output only.
    package var createTime: WireTimestamp? = nil

    /// When it was changed last. Output only.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", department: String = "", ground: String = "", state: ExposureState = .unspecified,
        subjectDisplayName: String = "", uscc: String = "", title: String = "", text: String = "", reason: String = "",
        placements: [Placement] = [], decisionReason: String = "", requestedBy: CommonSchema.Official? = nil,
        decidedBy: CommonSchema.Official? = nil, etag: String = "", createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.department = department
        self.ground = ground
        self.state = state
        self.subjectDisplayName = subjectDisplayName
        self.uscc = uscc
        self.title = title
        self.text = text
        self.reason = reason
        self.placements = placements
        self.decisionReason = decisionReason
        self.requestedBy = requestedBy
        self.decidedBy = decidedBy
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.text(&department)
        try visitor.text(&ground)
        try visitor.value(&state)
        try visitor.text(&subjectDisplayName)
        try visitor.text(&uscc)
        try visitor.text(&title)
        try visitor.text(&text)
        try visitor.text(&reason)
        try visitor.messages(&placements)
        try visitor.text(&decisionReason)
        try visitor.message(&requestedBy)
        try visitor.message(&decidedBy)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}

/// A placement that has to go.
package struct TakeDown: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.TakeDown" }
    package static let shape = MessageShape(of: Self.self)

    /// `exposures/{id}`.
    package var exposure: String = ""

    /// The place.
    package var placement: Placement? = nil

    /// Code of the department.
    package var department: String = ""

    /// The ground that ended, `entries/{id}` or `decisions/{id}`.
    package var ground: String = ""

    /// Why: "expired", "repaired", "revoked", "suspended", "annulled".
    package var cause: String = ""

    /// When reporting learnt of it.
    package var causeTime: WireTimestamp? = nil

    /// Last day to take it down: the 3rd working day.
    package var due: CommonSchema.DueDate? = nil

    /// True if that day is over and it still stands.
    package var overdue: Bool = false

    package init() {}

    package init(
        exposure: String = "", placement: Placement? = nil, department: String = "", ground: String = "", cause: String = "",
        causeTime: WireTimestamp? = nil, due: CommonSchema.DueDate? = nil, overdue: Bool = false
    ) {
        self.exposure = exposure
        self.placement = placement
        self.department = department
        self.ground = ground
        self.cause = cause
        self.causeTime = causeTime
        self.due = due
        self.overdue = overdue
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&exposure)
        try visitor.message(&placement)
        try visitor.text(&department)
        try visitor.text(&ground)
        try visitor.text(&cause)
        try visitor.message(&causeTime)
        try visitor.message(&due)
        visitor.number(&overdue)
    }
}

/// The request for RecordActivity.
package struct RecordActivityRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RecordActivityRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The activity; output-only fields are ignored.
    package var activity: PublicityActivity? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", activity: PublicityActivity? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.activity = activity
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&activity)
        try visitor.message(&official)
    }
}

extension RecordActivityRequest: ActedRequest, IdempotentRequest {}

/// The answer of RecordActivity.
package struct RecordActivityResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RecordActivityResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The activity as kept.
    package var activity: PublicityActivity? = nil

    package init() {}

    package init(
        activity: PublicityActivity? = nil
    ) {
        self.activity = activity
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&activity)
    }
}

/// The request for UpdateActivity.
package struct UpdateActivityRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.UpdateActivityRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The whole new content; `name` says which, `etag` which state was seen.
    package var activity: PublicityActivity? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", activity: PublicityActivity? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.activity = activity
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&activity)
        try visitor.message(&official)
    }
}

extension UpdateActivityRequest: ActedRequest, IdempotentRequest {}

/// The answer of UpdateActivity.
package struct UpdateActivityResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.UpdateActivityResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The activity as it now stands.
    package var activity: PublicityActivity? = nil

    package init() {}

    package init(
        activity: PublicityActivity? = nil
    ) {
        self.activity = activity
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&activity)
    }
}

/// The request for GetActivity.
package struct GetActivityRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetActivityRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `activities/{id}`.
    package var name: String = ""

    package init() {}

    package init(
        name: String = ""
    ) {
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
    }
}

extension GetActivityRequest: NamedRequest {}

/// The answer of GetActivity.
package struct GetActivityResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetActivityResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var activity: PublicityActivity? = nil

    package init() {}

    package init(
        activity: PublicityActivity? = nil
    ) {
        self.activity = activity
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&activity)
    }
}

/// The request for ListActivities.
package struct ListActivitiesRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListActivitiesRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all.
    package var department: String = ""

    /// Only of this period; absent for all.
    package var period: Period? = nil

    /// Only of this kind; unspecified for all.
    package var kind: ActivityKind = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", period: Period? = nil,
        kind: ActivityKind = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.period = period
        self.kind = kind
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        try visitor.message(&period)
        try visitor.value(&kind)
    }
}

extension ListActivitiesRequest: PagedRequest {}

/// The answer of ListActivities.
package struct ListActivitiesResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListActivitiesResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var activities: [PublicityActivity] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        activities: [PublicityActivity] = [], nextPageToken: String = ""
    ) {
        self.activities = activities
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&activities)
        try visitor.text(&nextPageToken)
    }
}

extension ListActivitiesResponse: PagedResponse {
    /// The page's items, which the contract calls `activities`.
    package var items: [PublicityActivity] {
        get { activities }
        set { activities = newValue }
    }
}

/// The request for RequestExposure.
package struct RequestExposureRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RequestExposureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// The request; output-only fields are ignored.
    package var exposure: Exposure? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", exposure: Exposure? = nil, official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.exposure = exposure
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.message(&exposure)
        try visitor.message(&official)
    }
}

extension RequestExposureRequest: ActedRequest, IdempotentRequest {}

/// The answer of RequestExposure.
package struct RequestExposureResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RequestExposureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The request as kept.
    package var exposure: Exposure? = nil

    package init() {}

    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&exposure)
    }
}

/// The request for ApproveExposure.
package struct ApproveExposureRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ApproveExposureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// A remark, at most 1000 characters.
    package var remark: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", remark: String = "", official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.remark = remark
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&remark)
        try visitor.message(&official)
    }
}

extension ApproveExposureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ApproveExposure.
package struct ApproveExposureResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ApproveExposureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    package init() {}

    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&exposure)
    }
}

/// The request for RefuseExposure.
package struct RefuseExposureRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RefuseExposureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Why, 1 to 1000 characters.
    package var reason: String = ""

    /// The official who acts.
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

extension RefuseExposureRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RefuseExposure.
package struct RefuseExposureResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RefuseExposureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    package init() {}

    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&exposure)
    }
}

/// The request for RecordPlacement.
package struct RecordPlacementRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RecordPlacementRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// The place; output-only fields are ignored.
    package var placement: Placement? = nil

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", placement: Placement? = nil,
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.placement = placement
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.message(&placement)
        try visitor.message(&official)
    }
}

extension RecordPlacementRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of RecordPlacement.
package struct RecordPlacementResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.RecordPlacementResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    package init() {}

    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&exposure)
    }
}

/// The request for ConfirmTakeDown.
package struct ConfirmTakeDownRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ConfirmTakeDownRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 8 to 64 ASCII characters; the same id with the same request returns the same response.
    package var requestId: String = ""

    /// `exposures/{id}`.
    package var name: String = ""

    /// The etag as last read; empty skips the comparison.
    package var etag: String = ""

    /// Key of the placement.
    package var placement: String = ""

    /// How it was checked, 1 to 1000 characters.
    package var proof: String = ""

    /// The official who acts.
    package var official: CommonSchema.Official? = nil

    package init() {}

    package init(
        requestId: String = "", name: String = "", etag: String = "", placement: String = "", proof: String = "",
        official: CommonSchema.Official? = nil
    ) {
        self.requestId = requestId
        self.name = name
        self.etag = etag
        self.placement = placement
        self.proof = proof
        self.official = official
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&requestId)
        try visitor.text(&name)
        try visitor.text(&etag)
        try visitor.text(&placement)
        try visitor.text(&proof)
        try visitor.message(&official)
    }
}

extension ConfirmTakeDownRequest: ActedRequest, IdempotentRequest, NamedRequest, VersionedRequest {}

/// The answer of ConfirmTakeDown.
package struct ConfirmTakeDownResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ConfirmTakeDownResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource as it now stands.
    package var exposure: Exposure? = nil

    package init() {}

    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&exposure)
    }
}

/// The request for GetExposure.
package struct GetExposureRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetExposureRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// `exposures/{id}`.
    package var name: String = ""

    package init() {}

    package init(
        name: String = ""
    ) {
        self.name = name
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
    }
}

extension GetExposureRequest: NamedRequest {}

/// The answer of GetExposure.
package struct GetExposureResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.GetExposureResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The resource.
    package var exposure: Exposure? = nil

    package init() {}

    package init(
        exposure: Exposure? = nil
    ) {
        self.exposure = exposure
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&exposure)
    }
}

/// The request for ListExposures.
package struct ListExposuresRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListExposuresRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only in this state; unspecified for all.
    package var state: ExposureState = .unspecified

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", state: ExposureState = .unspecified
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.state = state
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        try visitor.value(&state)
    }
}

extension ListExposuresRequest: PagedRequest {}

/// The answer of ListExposures.
package struct ListExposuresResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListExposuresResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var exposures: [Exposure] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        exposures: [Exposure] = [], nextPageToken: String = ""
    ) {
        self.exposures = exposures
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&exposures)
        try visitor.text(&nextPageToken)
    }
}

extension ListExposuresResponse: PagedResponse {
    /// The page's items, which the contract calls `exposures`.
    package var items: [Exposure] {
        get { exposures }
        set { exposures = newValue }
    }
}

/// The request for ListTakeDowns.
package struct ListTakeDownsRequest: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListTakeDownsRequest" }
    package static let shape = MessageShape(of: Self.self)

    /// 0 means 50; at most 1000, more is taken as 1000; negative is INVALID_ARGUMENT.
    package var pageSize: Int32 = 0

    /// Token of the page before, or empty.
    package var pageToken: String = ""

    /// Only of this department (code); empty for all that the caller may read.
    package var department: String = ""

    /// Only those not yet confirmed.
    package var openOnly: Bool = false

    package init() {}

    package init(
        pageSize: Int32 = 0, pageToken: String = "", department: String = "", openOnly: Bool = false
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.department = department
        self.openOnly = openOnly
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        visitor.number(&pageSize)
        try visitor.text(&pageToken)
        try visitor.text(&department)
        visitor.number(&openOnly)
    }
}

extension ListTakeDownsRequest: PagedRequest {}

/// The answer of ListTakeDowns.
package struct ListTakeDownsResponse: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.ListTakeDownsResponse" }
    package static let shape = MessageShape(of: Self.self)

    /// The page.
    package var takeDowns: [TakeDown] = []

    /// Token of the next page; empty at the end.
    package var nextPageToken: String = ""

    package init() {}

    package init(
        takeDowns: [TakeDown] = [], nextPageToken: String = ""
    ) {
        self.takeDowns = takeDowns
        self.nextPageToken = nextPageToken
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.messages(&takeDowns)
        try visitor.text(&nextPageToken)
    }
}

extension ListTakeDownsResponse: PagedResponse {
    /// The page's items, which the contract calls `take_downs`.
    package var items: [TakeDown] {
        get { takeDowns }
        set { takeDowns = newValue }
    }
}

/// What each method of `xinyi.reporting.v1.PublicityService` is, for routers, channels and policies.
package enum PublicityServiceMethods {
    package static let recordActivity = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RecordActivity",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    package static let updateActivity = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "UpdateActivity",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    package static let getActivity = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "GetActivity",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    package static let listActivities = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ListActivities",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    package static let requestExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RequestExposure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    package static let approveExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ApproveExposure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P6"])

    package static let refuseExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RefuseExposure",
        kind: .unary,
        idempotency: .idempotent,
        access: [.lead],
        rows: ["P6"])

    package static let recordPlacement = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "RecordPlacement",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    package static let confirmTakeDown = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ConfirmTakeDown",
        kind: .unary,
        idempotency: .idempotent,
        access: [.department],
        rows: ["P6"])

    package static let getExposure = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "GetExposure",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    package static let listExposures = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ListExposures",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    package static let listTakeDowns = MethodDescriptor(
        service: "xinyi.reporting.v1.PublicityService", method: "ListTakeDowns",
        kind: .unary,
        idempotency: .noSideEffects,
        access: [.department, .oversight],
        rows: ["P6"])

    /// All methods, in the order of the contract.
    package static let all: [MethodDescriptor] = [recordActivity, updateActivity, getActivity, listActivities, requestExposure, approveExposure, refuseExposure, recordPlacement, confirmTakeDown, getExposure, listExposures, listTakeDowns]
}

/// A department records its activities and asks for exposures; the lead department approves; the department that
/// placed a publication takes it down.
package protocol PublicityService: RPCService {
    /// Records an activity of publicity or education.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field; PERMISSION_DENIED for callers that are no department.
    func recordActivity(_ request: RecordActivityRequest, context: ServerContext) async throws -> RecordActivityResponse

    /// Corrects an activity.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func updateActivity(_ request: UpdateActivityRequest, context: ServerContext) async throws -> UpdateActivityResponse

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getActivity(_ request: GetActivityRequest, context: ServerContext) async throws -> GetActivityResponse

    /// Lists activities, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listActivities(_ request: ListActivitiesRequest, context: ServerContext) async throws -> ListActivitiesResponse

    /// Asks for the exposure of a serious case. Its ground must be an entry that is effective and public; only public
    /// fields may be named.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT naming the field, `PERSONAL_NUMBER_IN_TEXT`; FAILED_PRECONDITION `GROUND_NOT_PUBLIC`,
    /// `NATURAL_PERSON_NOT_PUBLIC`, `GROUND_SUSPENDED`; PERMISSION_DENIED for callers that are no department.
    func requestExposure(_ request: RequestExposureRequest, context: ServerContext) async throws -> RequestExposureResponse

    /// Approves a request: REQUESTED to APPROVED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`, `FOUR_EYES` if the official asked for it; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department.
    func approveExposure(_ request: ApproveExposureRequest, context: ServerContext) async throws -> ApproveExposureResponse

    /// Refuses a request: REQUESTED to REFUSED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state, `FOUR_EYES` if the
    /// official asked for it; INVALID_ARGUMENT; PERMISSION_DENIED for all but the lead department.
    func refuseExposure(_ request: RefuseExposureRequest, context: ServerContext) async throws -> RefuseExposureResponse

    /// Records where an approved exposure was placed; the ground is looked at once more: APPROVED or PLACED to PLACED.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state,
    /// `GROUND_NOT_PUBLIC`, `GROUND_SUSPENDED`; INVALID_ARGUMENT; PERMISSION_DENIED for another department.
    func recordPlacement(_ request: RecordPlacementRequest, context: ServerContext) async throws -> RecordPlacementResponse

    /// Confirms that one placement is gone. When the last one is, the exposure is TAKEN_DOWN.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; ABORTED `ETAG_MISMATCH`; FAILED_PRECONDITION `ILLEGAL_TRANSITION` by state; INVALID_ARGUMENT;
    /// PERMISSION_DENIED for all but the lead department and the department.
    func confirmTakeDown(_ request: ConfirmTakeDownRequest, context: ServerContext) async throws -> ConfirmTakeDownResponse

    /// Returns one by its name.
    ///
    /// Rows: P6.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT if the name is malformed; PERMISSION_DENIED.
    func getExposure(_ request: GetExposureRequest, context: ServerContext) async throws -> GetExposureResponse

    /// Lists exposures, newest first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listExposures(_ request: ListExposuresRequest, context: ServerContext) async throws -> ListExposuresResponse

    /// The take-down register: placements whose ground has ended or is suspended, the longest overdue first.
    ///
    /// Rows: P6.
    /// Errors: INVALID_ARGUMENT for a bad page or filter; PERMISSION_DENIED.
    func listTakeDowns(_ request: ListTakeDownsRequest, context: ServerContext) async throws -> ListTakeDownsResponse
}

// What a service does not serve answers UNIMPLEMENTED, naming the mission rows that the method waits for.
extension PublicityService {
    package func recordActivity(_ request: RecordActivityRequest, context: ServerContext) async throws -> RecordActivityResponse {
        throw unimplemented(PublicityServiceMethods.recordActivity)
    }

    package func updateActivity(_ request: UpdateActivityRequest, context: ServerContext) async throws -> UpdateActivityResponse {
        throw unimplemented(PublicityServiceMethods.updateActivity)
    }

    package func getActivity(_ request: GetActivityRequest, context: ServerContext) async throws -> GetActivityResponse {
        throw unimplemented(PublicityServiceMethods.getActivity)
    }

    package func listActivities(_ request: ListActivitiesRequest, context: ServerContext) async throws -> ListActivitiesResponse {
        throw unimplemented(PublicityServiceMethods.listActivities)
    }

    package func requestExposure(_ request: RequestExposureRequest, context: ServerContext) async throws -> RequestExposureResponse {
        throw unimplemented(PublicityServiceMethods.requestExposure)
    }

    package func approveExposure(_ request: ApproveExposureRequest, context: ServerContext) async throws -> ApproveExposureResponse {
        throw unimplemented(PublicityServiceMethods.approveExposure)
    }

    package func refuseExposure(_ request: RefuseExposureRequest, context: ServerContext) async throws -> RefuseExposureResponse {
        throw unimplemented(PublicityServiceMethods.refuseExposure)
    }

    package func recordPlacement(_ request: RecordPlacementRequest, context: ServerContext) async throws -> RecordPlacementResponse {
        throw unimplemented(PublicityServiceMethods.recordPlacement)
    }

    package func confirmTakeDown(_ request: ConfirmTakeDownRequest, context: ServerContext) async throws -> ConfirmTakeDownResponse {
        throw unimplemented(PublicityServiceMethods.confirmTakeDown)
    }

    package func getExposure(_ request: GetExposureRequest, context: ServerContext) async throws -> GetExposureResponse {
        throw unimplemented(PublicityServiceMethods.getExposure)
    }

    package func listExposures(_ request: ListExposuresRequest, context: ServerContext) async throws -> ListExposuresResponse {
        throw unimplemented(PublicityServiceMethods.listExposures)
    }

    package func listTakeDowns(_ request: ListTakeDownsRequest, context: ServerContext) async throws -> ListTakeDownsResponse {
        throw unimplemented(PublicityServiceMethods.listTakeDowns)
    }
}

extension PublicityService {
    /// Makes every method of `PublicityService` reachable.
    /// A type that serves several services calls each one's.
    package func registerPublicityService(in router: inout Router) {
        router.add(PublicityServiceMethods.recordActivity) { payload, limits, _ throws(RPCError) in
            let request = try RecordActivityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordActivity(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.updateActivity) { payload, limits, _ throws(RPCError) in
            let request = try UpdateActivityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.updateActivity(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.getActivity) { payload, limits, _ throws(RPCError) in
            let request = try GetActivityRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getActivity(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.listActivities) { payload, limits, _ throws(RPCError) in
            let request = try ListActivitiesRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listActivities(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.requestExposure) { payload, limits, _ throws(RPCError) in
            let request = try RequestExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.requestExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.approveExposure) { payload, limits, _ throws(RPCError) in
            let request = try ApproveExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.approveExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.refuseExposure) { payload, limits, _ throws(RPCError) in
            let request = try RefuseExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.refuseExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.recordPlacement) { payload, limits, _ throws(RPCError) in
            let request = try RecordPlacementRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.recordPlacement(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.confirmTakeDown) { payload, limits, _ throws(RPCError) in
            let request = try ConfirmTakeDownRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.confirmTakeDown(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.getExposure) { payload, limits, _ throws(RPCError) in
            let request = try GetExposureRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.getExposure(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.listExposures) { payload, limits, _ throws(RPCError) in
            let request = try ListExposuresRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listExposures(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
        router.add(PublicityServiceMethods.listTakeDowns) { payload, limits, _ throws(RPCError) in
            let request = try ListTakeDownsRequest(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let response = try await self.listTakeDowns(request, context: context)
                return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()
            }
        }
    }

    package func register(in router: inout Router) {
        registerPublicityService(in: &router)
    }
}

/// Calls `xinyi.reporting.v1.PublicityService`; what each method does and refuses is said at ``PublicityService``.
package struct PublicityServiceClient: RPCClient {
    package let channel: any Channel

    package init(channel: any Channel) { self.channel = channel }

    package func recordActivity(_ request: RecordActivityRequest, options: CallOptions = .default) async throws -> RecordActivityResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.recordActivity, request.serialized(), options: options))
    }

    package func updateActivity(_ request: UpdateActivityRequest, options: CallOptions = .default) async throws -> UpdateActivityResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.updateActivity, request.serialized(), options: options))
    }

    package func getActivity(_ request: GetActivityRequest, options: CallOptions = .default) async throws -> GetActivityResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.getActivity, request.serialized(), options: options))
    }

    package func listActivities(_ request: ListActivitiesRequest, options: CallOptions = .default) async throws -> ListActivitiesResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.listActivities, request.serialized(), options: options))
    }

    package func requestExposure(_ request: RequestExposureRequest, options: CallOptions = .default) async throws -> RequestExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.requestExposure, request.serialized(), options: options))
    }

    package func approveExposure(_ request: ApproveExposureRequest, options: CallOptions = .default) async throws -> ApproveExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.approveExposure, request.serialized(), options: options))
    }

    package func refuseExposure(_ request: RefuseExposureRequest, options: CallOptions = .default) async throws -> RefuseExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.refuseExposure, request.serialized(), options: options))
    }

    package func recordPlacement(_ request: RecordPlacementRequest, options: CallOptions = .default) async throws -> RecordPlacementResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.recordPlacement, request.serialized(), options: options))
    }

    package func confirmTakeDown(_ request: ConfirmTakeDownRequest, options: CallOptions = .default) async throws -> ConfirmTakeDownResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.confirmTakeDown, request.serialized(), options: options))
    }

    package func getExposure(_ request: GetExposureRequest, options: CallOptions = .default) async throws -> GetExposureResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.getExposure, request.serialized(), options: options))
    }

    package func listExposures(_ request: ListExposuresRequest, options: CallOptions = .default) async throws -> ListExposuresResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.listExposures, request.serialized(), options: options))
    }

    package func listTakeDowns(_ request: ListTakeDownsRequest, options: CallOptions = .default) async throws -> ListTakeDownsResponse {
        try decodeResponse(await channel.unaryBytes(PublicityServiceMethods.listTakeDowns, request.serialized(), options: options))
    }
}
