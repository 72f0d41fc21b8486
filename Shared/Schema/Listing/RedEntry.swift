// Written by `make generate` from proto/xinyi/listing/v1/red_entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Life of the file of a red-list entry.
package enum RedEntryState: ContractEnum {
    /// Not stated. In filters it means any state.
    case unspecified
    /// Nominated through a channel.
    case nominated
    /// Screened against lists, external entries and effective penalties; nothing adverse found.
    case screened
    /// Publicly announced; the objection window runs.
    case publicised
    /// Confirmed after the window.
    case confirmed
    /// In effect.
    case effective
    /// Ended by the clock.
    case expired
    /// Ended by conflict with an adverse decision, or by revocation.
    case revoked
    /// Not confirmed: screening or an objection spoke against it, or it was withdrawn.
    case dropped
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .nominated, .screened, .publicised, .confirmed, .effective, .expired, .revoked, .dropped]
    package static let names = ["RED_ENTRY_STATE_UNSPECIFIED", "RED_ENTRY_STATE_NOMINATED", "RED_ENTRY_STATE_SCREENED", "RED_ENTRY_STATE_PUBLICISED", "RED_ENTRY_STATE_CONFIRMED", "RED_ENTRY_STATE_EFFECTIVE", "RED_ENTRY_STATE_EXPIRED", "RED_ENTRY_STATE_REVOKED", "RED_ENTRY_STATE_DROPPED"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .nominated
            case 2: self = .screened
            case 3: self = .publicised
            case 4: self = .confirmed
            case 5: self = .effective
            case 6: self = .expired
            case 7: self = .revoked
            case 8: self = .dropped
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .nominated: 1
            case .screened: 2
            case .publicised: 3
            case .confirmed: 4
            case .effective: 5
            case .expired: 6
            case .revoked: 7
            case .dropped: 8
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The seven channels of nomination of the district's plan (task 1).
package enum NominationChannel: ContractEnum {
    /// Not stated. Refused.
    case unspecified
    /// Administrative counterpart with a good record.
    case goodRecord
    /// Demonstration enterprise of honesty.
    case demonstrationEnterprise
    /// Youth award of honesty.
    case youthAward
    /// Moral model.
    case moralModel
    /// Outstanding volunteer.
    case volunteer
    /// Member recommended by an industry association or chamber.
    case association
    /// Found by the media.
    case media
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .goodRecord, .demonstrationEnterprise, .youthAward, .moralModel, .volunteer, .association, .media]
    package static let names = ["NOMINATION_CHANNEL_UNSPECIFIED", "NOMINATION_CHANNEL_GOOD_RECORD", "NOMINATION_CHANNEL_DEMONSTRATION_ENTERPRISE", "NOMINATION_CHANNEL_YOUTH_AWARD", "NOMINATION_CHANNEL_MORAL_MODEL", "NOMINATION_CHANNEL_VOLUNTEER", "NOMINATION_CHANNEL_ASSOCIATION", "NOMINATION_CHANNEL_MEDIA"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .goodRecord
            case 2: self = .demonstrationEnterprise
            case 3: self = .youthAward
            case 4: self = .moralModel
            case 5: self = .volunteer
            case 6: self = .association
            case 7: self = .media
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .goodRecord: 1
            case .demonstrationEnterprise: 2
            case .youthAward: 3
            case .moralModel: 4
            case .volunteer: 5
            case .association: 6
            case .media: 7
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// One thing that screening found against a nomination.
package struct ScreeningFinding: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.ScreeningFinding" }
    package static let shape = MessageShape(of: Self.self)

    /// Where it was found: `entries/…` or a decision's resource name.
    package var source: String = ""

    /// What it is, in words.
    package var finding: String = ""

    package init() {}

    package init(
        source: String = "", finding: String = ""
    ) {
        self.source = source
        self.finding = finding
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&source)
        try visitor.text(&finding)
    }
}

/// The result of a screening.
package struct Screening: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.Screening" }
    package static let shape = MessageShape(of: Self.self)

    /// When it ran.
    package var time: WireTimestamp? = nil

    /// What was found; empty means nothing adverse.
    package var findings: [ScreeningFinding] = []

    /// How fresh the sources were.
    package var freshness: [CommonSchema.SourceFreshness] = []

    package init() {}

    package init(
        time: WireTimestamp? = nil, findings: [ScreeningFinding] = [], freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.time = time
        self.findings = findings
        self.freshness = freshness
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.message(&time)
        try visitor.messages(&findings)
        try visitor.messages(&freshness)
    }
}

/// The whole file of a red-list entry.
package struct RedEntry: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.RedEntry" }
    package static let shape = MessageShape(of: Self.self)

    /// Resource name `entries/{id}`.
    package var name: String = ""

    /// State of the file.
    package var state: RedEntryState = .unspecified

    /// The entry as consumers see it.
    package var entry: ListEntry? = nil

    /// The channel.
    package var channel: NominationChannel = .unspecified

    /// Who nominates: department code, association or medium; 1 to 200 bytes.
    package var nominator: String = ""

    /// Consent of a natural person; required for one.
    package var consent: CommonSchema.DocumentReference? = nil

    /// The last screening; absent before.
    package var screening: Screening? = nil

    /// First day of the public announcement, ISO date.
    package var publicisedDate: String = ""

    /// Last day of the public announcement.
    package var publicityDue: CommonSchema.DueDate? = nil

    /// Who nominated in the system.
    package var proposer: CommonSchema.Official? = nil

    /// Who confirmed; another person.
    package var decider: CommonSchema.Official? = nil

    /// Why it was dropped or revoked.
    package var exitRemark: String = ""

    /// Fingerprint; send it back with a change.
    package var etag: String = ""

    /// When it was nominated.
    package var createTime: WireTimestamp? = nil

    /// When the file last changed.
    package var updateTime: WireTimestamp? = nil

    package init() {}

    package init(
        name: String = "", state: RedEntryState = .unspecified, entry: ListEntry? = nil,
        channel: NominationChannel = .unspecified, nominator: String = "", consent: CommonSchema.DocumentReference? = nil,
        screening: Screening? = nil, publicisedDate: String = "", publicityDue: CommonSchema.DueDate? = nil,
        proposer: CommonSchema.Official? = nil, decider: CommonSchema.Official? = nil, exitRemark: String = "", etag: String = "",
        createTime: WireTimestamp? = nil, updateTime: WireTimestamp? = nil
    ) {
        self.name = name
        self.state = state
        self.entry = entry
        self.channel = channel
        self.nominator = nominator
        self.consent = consent
        self.screening = screening
        self.publicisedDate = publicisedDate
        self.publicityDue = publicityDue
        self.proposer = proposer
        self.decider = decider
        self.exitRemark = exitRemark
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.text(&name)
        try visitor.value(&state)
        try visitor.message(&entry)
        try visitor.value(&channel)
        try visitor.text(&nominator)
        try visitor.message(&consent)
        try visitor.message(&screening)
        try visitor.text(&publicisedDate)
        try visitor.message(&publicityDue)
        try visitor.message(&proposer)
        try visitor.message(&decider)
        try visitor.text(&exitRemark)
        try visitor.text(&etag)
        try visitor.message(&createTime)
        try visitor.message(&updateTime)
    }
}
