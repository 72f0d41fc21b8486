// Written by `make generate` from proto/xinyi/listing/v1/case_target.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Where a case came in.
package enum CaseChannel: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .counter, .creditChina, .enterprisePublicity, .governmentSite, .districtSite, .post, .otherDepartment, .court, .exOfficio] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "CASE_CHANNEL_UNSPECIFIED"
            case .counter: "CASE_CHANNEL_COUNTER"
            case .creditChina: "CASE_CHANNEL_CREDIT_CHINA"
            case .enterprisePublicity: "CASE_CHANNEL_ENTERPRISE_PUBLICITY"
            case .governmentSite: "CASE_CHANNEL_GOVERNMENT_SITE"
            case .districtSite: "CASE_CHANNEL_DISTRICT_SITE"
            case .post: "CASE_CHANNEL_POST"
            case .otherDepartment: "CASE_CHANNEL_OTHER_DEPARTMENT"
            case .court: "CASE_CHANNEL_COURT"
            case .exOfficio: "CASE_CHANNEL_EX_OFFICIO"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "CASE_CHANNEL_UNSPECIFIED": self = .unspecified
            case "CASE_CHANNEL_COUNTER": self = .counter
            case "CASE_CHANNEL_CREDIT_CHINA": self = .creditChina
            case "CASE_CHANNEL_ENTERPRISE_PUBLICITY": self = .enterprisePublicity
            case "CASE_CHANNEL_GOVERNMENT_SITE": self = .governmentSite
            case "CASE_CHANNEL_DISTRICT_SITE": self = .districtSite
            case "CASE_CHANNEL_POST": self = .post
            case "CASE_CHANNEL_OTHER_DEPARTMENT": self = .otherDepartment
            case "CASE_CHANNEL_COURT": self = .court
            case "CASE_CHANNEL_EX_OFFICIO": self = .exOfficio
            default: return nil
        }
    }
}

/// The published item that a case is about. The rights of the subject attach to every item, not to list entries alone
/// (Order 36 Art.3-4). A oneof and not a name with a kind: entries of lists and external entries are both named
/// `entries/{id}`, so that the name does not tell what may be done with the item; and a reader that does not know a
/// further kind sees nothing set, instead of a name that it takes for something else.
package struct CaseTarget: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.CaseTarget" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        item: OneOf_Item? = nil
    ) {
        self.item = item
    }
}

extension CaseTarget {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__case_target__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__CaseTarget>) throws(MessageFault) {
        self.init()
        switch c.pointee.item_case.rawValue {
            case 1:
            self.item = .entry(try MessageArena.string(c.pointee.entry, "entry"))
            case 2:
            self.item = .externalEntry(try MessageArena.string(c.pointee.external_entry, "external_entry"))
            case 3:
            self.item = .decision(try MessageArena.string(c.pointee.decision, "decision"))
            default: break
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__CaseTarget> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__CaseTarget>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__CaseTarget.self, capacity: 1)
        xinyi__listing__v1__case_target__init(c)
        switch self.item {
            case .entry(let value):
                c.pointee.item_case = Xinyi__Listing__V1__CaseTarget__ItemCase(rawValue: 1)
            c.pointee.entry = try arena.copy(value, "entry")
            case .externalEntry(let value):
                c.pointee.item_case = Xinyi__Listing__V1__CaseTarget__ItemCase(rawValue: 2)
            c.pointee.external_entry = try arena.copy(value, "external_entry")
            case .decision(let value):
                c.pointee.item_case = Xinyi__Listing__V1__CaseTarget__ItemCase(rawValue: 3)
            c.pointee.decision = try arena.copy(value, "decision")
            case nil: break
        }
        return c
    }
}

/// How and when a case came in. Whoever records it cannot take time from the subject: the clocks of the receiving
/// department begin with its day of receipt, the window's with the day of application, which is never later.
package struct CaseIntake: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.CaseIntake" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        channel: CaseChannel = .unspecified,
        windowCaseNumber: String = "",
        applicationDate: String = "",
        answerDue: CommonSchema.DueDate? = nil,
        answeredDate: String = ""
    ) {
        self.channel = channel
        self.windowCaseNumber = windowCaseNumber
        self.applicationDate = applicationDate
        self.answerDue = answerDue
        self.answeredDate = answeredDate
    }
}

extension CaseIntake {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__case_intake__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(try packed(in: arena))
        } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Copies an unpacked C message.
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__CaseIntake>) throws(MessageFault) {
        self.init()
        self.channel = try MessageArena.enumeration(CaseChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.windowCaseNumber = try MessageArena.string(c.pointee.window_case_number, "window_case_number")
        self.applicationDate = try MessageArena.string(c.pointee.application_date, "application_date")
        if let nested = c.pointee.answer_due {
            do { self.answerDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("answer_due") }
        }
        self.answeredDate = try MessageArena.string(c.pointee.answered_date, "answered_date")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__CaseIntake> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__CaseIntake>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__CaseIntake.self, capacity: 1)
        xinyi__listing__v1__case_intake__init(c)
        c.pointee.channel = Xinyi__Listing__V1__CaseChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.window_case_number = try arena.copy(self.windowCaseNumber, "window_case_number")
        c.pointee.application_date = try arena.copy(self.applicationDate, "application_date")
        if let value = self.answerDue {
            do { c.pointee.answer_due = try value.packed(in: arena) } catch { throw error.inside("answer_due") }
        }
        c.pointee.answered_date = try arena.copy(self.answeredDate, "answered_date")
        return c
    }
}
