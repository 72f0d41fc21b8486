/// What a field of a template holds.
package enum FieldType: String, Sendable, Hashable {
    /// Text of at most the field's length.
    case text
    /// One of a closed set of words; kinds of penalty may be several, joined by `;`.
    case code
    /// A calendar date, in any of the forms that ``DateText`` reads.
    case date
    /// An amount in units of 10 000 yuan with at most six decimals.
    case amount
    /// A unified social credit identifier.
    case uscc
}

/// Whether a field must be filled, for one kind of subject.
package enum FieldPresence: Int64, Sendable, Hashable {
    /// `M`: an empty field refuses the record.
    case mandatory = 1
    /// `m`: mandatory if it exists; the cross-field rules say when it does.
    case ifExisting = 2
    /// `o`: may be empty.
    case optional = 3
    /// `–`: must be empty.
    case unused = 4
}

/// One row of a field table: the law of one field as data.
package struct FieldRule: Sendable, Hashable {
    /// The template's code, for example `CF_WSH`.
    package let code: String
    /// Its Chinese name, accepted as a header as well.
    package let title: String
    /// What it holds, and so how it is read and folded.
    package let type: FieldType
    /// Greatest length in characters after trimming, by the template.
    package let length: Int
    /// Whether legal persons and unincorporated organisations must have it.
    package let organisation: FieldPresence
    /// Whether sole traders must have it.
    package let soleTrader: FieldPresence
    /// Whether natural persons must have it.
    package let naturalPerson: FieldPresence
    /// Whether it is public for organisations and sole traders.
    package let isPublic: Bool
    /// Whether it holds a person's document number: sealed at rest, masked in answers.
    package let isSecret: Bool
    /// Whether it is the district's own addition and may be missing from a file.
    package let isExtension: Bool

    /// A row of the table; `presence` is its columns O, S, N as `M`, `m`, `o` or `-`.
    package init(
        _ code: String, _ title: String, _ type: FieldType, _ length: Int, _ presence: StaticString,
        isPublic: Bool = true, isSecret: Bool = false, isExtension: Bool = false
    ) {
        let columns = presence.withUTF8Buffer { Array($0) }
        self.code = code
        self.title = title
        self.type = type
        self.length = length
        organisation = Self.presence(columns[0])
        soleTrader = Self.presence(columns[1])
        naturalPerson = Self.presence(columns[2])
        self.isPublic = isPublic
        self.isSecret = isSecret
        self.isExtension = isExtension
    }

    /// Most characters as written. Identifiers may hold blanks and hyphens, dates 年, 月, 日 and a time of day, until they are
    /// read; the template's length is that of what is kept.
    package var writtenLength: Int {
        switch type {
        case .uscc, .date: 64
        case .text, .code, .amount: length
        }
    }

    /// Whether everybody may leave it empty, whatever else the record says.
    package var isOptional: Bool {
        [organisation, soleTrader, naturalPerson].allSatisfy { $0 == .optional || $0 == .unused }
    }

    /// Whether a word such as 无 or a 0 is a value of the field: of remarks, and where 0 and 1 are the words.
    package var takesWords: Bool { code == "BZ" || type == .code && length == 1 }

    /// The column of the table for a kind of subject.
    package func presence(for kind: PartyKind) -> FieldPresence {
        switch kind {
        case .legalPerson, .unincorporated: organisation
        case .soleTrader: soleTrader
        case .naturalPerson: naturalPerson
        }
    }

    private static func presence(_ column: UInt8) -> FieldPresence {
        switch column {
        case UInt8(ascii: "M"): .mandatory
        case UInt8(ascii: "m"): .ifExisting
        case UInt8(ascii: "o"): .optional
        default: .unused
        }
    }
}
