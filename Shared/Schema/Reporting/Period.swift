// Written by `make generate` from proto/xinyi/reporting/v1/period.proto. Do not edit.
// swift-format-ignore-file

import RPC
package import SchemaRuntime

/// The length of a period.
package enum PeriodKind: ContractEnum {
    /// Not stated. Refused in requests.
    case unspecified
    /// A calendar month.
    case month
    /// A calendar quarter.
    case quarter
    /// A calendar year.
    case year
    /// A number that this program does not know; kept as it came.
    case unrecognized(Int32)

    package static let known: [Self] = [.unspecified, .month, .quarter, .year]
    package static let names = ["PERIOD_KIND_UNSPECIFIED", "PERIOD_KIND_MONTH", "PERIOD_KIND_QUARTER", "PERIOD_KIND_YEAR"]

    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .month
            case 2: self = .quarter
            case 3: self = .year
            default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .month: 1
            case .quarter: 2
            case .year: 3
            case .unrecognized(let number): number
        }
    }

    package var unrecognizedNumber: Int32? { if case .unrecognized(let number) = self { number } else { nil } }
}

/// A calendar period in Asia/Shanghai.
package struct Period: ContractMessage {
    package static var fullName: String { "xinyi.reporting.v1.Period" }
    package static let shape = MessageShape(of: Self.self)

    /// Its length.
    package var kind: PeriodKind = .unspecified

    /// The period: `YYYY-MM`, `YYYY-Qn` with n from 1 to 4, or `YYYY`, as `kind` says.
    package var value: String = ""

    package init() {}

    package init(
        kind: PeriodKind = .unspecified, value: String = ""
    ) {
        self.kind = kind
        self.value = value
    }

    package mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault) {
        try visitor.value(&kind)
        try visitor.text(&self.value)
    }
}
