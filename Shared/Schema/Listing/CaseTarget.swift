// Written by `make generate` from proto/xinyi/listing/v1/case_target.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
import RPC
package import SchemaRuntime

/// Where a case came in.
package enum CaseChannel: ContractEnum {
    /// Not stated. Taken as the receiving department's own counter.
    case unspecified
    /// At a counter of the receiving department.
    case counter
    /// The one window: Credit China or its provincial site. It gives a case number.
    case creditChina
    /// The enterprise publicity system, for items of market supervision. It gives a case number.
    case enterprisePublicity
    /// The government-service site or its app. It gives a case number.
    case governmentSite
    /// The disclosure site of the district.
    case districtSite
    /// By post.
    case post
    /// Handed on by another department or authority.
    case otherDepartment
    /// A court, an administrator in bankruptcy, or a reconsideration body.
    case court
    /// Found by the department itself.
    case exOfficio
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .counter, .creditChina, .enterprisePublicity, .governmentSite, .districtSite, .post, .otherDepartment, .court, .exOfficio]
    package static let names = ["CASE_CHANNEL_UNSPECIFIED", "CASE_CHANNEL_COUNTER", "CASE_CHANNEL_CREDIT_CHINA", "CASE_CHANNEL_ENTERPRISE_PUBLICITY", "CASE_CHANNEL_GOVERNMENT_SITE", "CASE_CHANNEL_DISTRICT_SITE", "CASE_CHANNEL_POST", "CASE_CHANNEL_OTHER_DEPARTMENT", "CASE_CHANNEL_COURT", "CASE_CHANNEL_EX_OFFICIO"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .counter
            case 2: self = .creditChina
            case 3: self = .enterprisePublicity
            case 4: self = .governmentSite
            case 5: self = .districtSite
            case 6: self = .post
            case 7: self = .otherDepartment
            case 8: self = .court
            case 9: self = .exOfficio
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .counter: 1
            case .creditChina: 2
            case .enterprisePublicity: 3
            case .governmentSite: 4
            case .districtSite: 5
            case .post: 6
            case .otherDepartment: 7
            case .court: 8
            case .exOfficio: 9
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// The published item that a case is about. The rights of the subject attach to every item, not to list entries alone
/// (Order 36 Art.3-4). A oneof and not a name with a kind: entries of lists and external entries are both named
/// `entries/{id}`, so that the name does not tell what may be done with the item; and a reader that does not know a
/// further kind sees nothing set, instead of a name that it takes for something else.
package struct CaseTarget: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.CaseTarget" }
    package static let shape = MessageShape(of: Self.self)

    /// Exactly one. Unset is INVALID_ARGUMENT.
    package enum OneOf_Item: Sendable, Hashable {
        /// An entry of a list of the district, `entries/{id}`. Its designating department decides the case.
        case entry(String)
        /// An external entry, `entries/{id}`: read-only (LC-12). The case is forwarded to its authority; here the effects
        /// are suspended and follow what the authority answers.
        case externalEntry(String)
        /// A decision of the registry, `decisions/{id}`: a penalty or a decision of a further kind. The department that made
        /// it decides the case; what it decides is carried out in the registry.
        case decision(String)
    }

    /// Exactly one. Unset is INVALID_ARGUMENT.
    package var item: OneOf_Item?

    package init() {}

    package init(
        item: OneOf_Item? = nil
    ) {
        self.item = item
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        while let number = visitor.alternative() {
            switch number {
                case 1: item = .entry(try visitor.text())
                case 2: item = .externalEntry(try visitor.text())
                case 3: item = .decision(try visitor.text())
                default: break
            }
        }
        if visitor.isWriting {
            switch item {
                case .entry(let value): try visitor.put(1, value)
                case .externalEntry(let value): try visitor.put(2, value)
                case .decision(let value): try visitor.put(3, value)
                case nil: break
            }
        }
    }
}

/// How and when a case came in. Whoever records it cannot take time from the subject: the clocks of the receiving
/// department begin with its day of receipt, the window's with the day of application, which is never later.
package struct CaseIntake: ContractMessage {
    package static var fullName: String { "xinyi.listing.v1.CaseIntake" }
    package static let shape = MessageShape(of: Self.self)

    /// Where it came in.
    package var channel: CaseChannel = .unspecified

    /// The case number that the window gave, 1 to 64 bytes; required where the channel gives one, empty elsewhere. Within a
    /// channel it names one case: the same number for another target is refused, for the same target it finds the case.
    package var windowCaseNumber: String = ""

    /// Day on which the applicant handed it in there, ISO date, not after the day of receipt; empty means the day of
    /// receipt.
    package var applicationDate: String = ""

    /// Day by which the applicant is to be told the result, counted from the application. Output only.
    package var answerDue: CommonSchema.DueDate? = nil

    /// Day on which the result was given back to the window, ISO date; empty before. Output only.
    package var answeredDate: String = ""

    package init() {}

    package init(
        channel: CaseChannel = .unspecified, windowCaseNumber: String = "", applicationDate: String = "",
        answerDue: CommonSchema.DueDate? = nil, answeredDate: String = ""
    ) {
        self.channel = channel
        self.windowCaseNumber = windowCaseNumber
        self.applicationDate = applicationDate
        self.answerDue = answerDue
        self.answeredDate = answeredDate
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&channel)
        try visitor.text(&windowCaseNumber)
        try visitor.text(&applicationDate)
        try visitor.message(&answerDue)
        try visitor.text(&answeredDate)
    }
}
