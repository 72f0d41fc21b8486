// Written by `make generate` from proto/xinyi/listing/v1/red_entry.proto. Do not edit.
// swift-format-ignore-file

package import CommonSchema
package import RPC
package import SchemaC
package import SchemaRuntime

/// Life of the file of a red-list entry.
package enum RedEntryState: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .nominated, .screened, .publicised, .confirmed, .effective, .expired, .revoked, .dropped] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "RED_ENTRY_STATE_UNSPECIFIED"
            case .nominated: "RED_ENTRY_STATE_NOMINATED"
            case .screened: "RED_ENTRY_STATE_SCREENED"
            case .publicised: "RED_ENTRY_STATE_PUBLICISED"
            case .confirmed: "RED_ENTRY_STATE_CONFIRMED"
            case .effective: "RED_ENTRY_STATE_EFFECTIVE"
            case .expired: "RED_ENTRY_STATE_EXPIRED"
            case .revoked: "RED_ENTRY_STATE_REVOKED"
            case .dropped: "RED_ENTRY_STATE_DROPPED"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "RED_ENTRY_STATE_UNSPECIFIED": self = .unspecified
            case "RED_ENTRY_STATE_NOMINATED": self = .nominated
            case "RED_ENTRY_STATE_SCREENED": self = .screened
            case "RED_ENTRY_STATE_PUBLICISED": self = .publicised
            case "RED_ENTRY_STATE_CONFIRMED": self = .confirmed
            case "RED_ENTRY_STATE_EFFECTIVE": self = .effective
            case "RED_ENTRY_STATE_EXPIRED": self = .expired
            case "RED_ENTRY_STATE_REVOKED": self = .revoked
            case "RED_ENTRY_STATE_DROPPED": self = .dropped
            default: return nil
        }
    }
}

/// The seven channels of nomination of the district's plan (task 1).
package enum NominationChannel: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .goodRecord, .demonstrationEnterprise, .youthAward, .moralModel, .volunteer, .association, .media] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
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

    /// The number on the wire.
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

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "NOMINATION_CHANNEL_UNSPECIFIED"
            case .goodRecord: "NOMINATION_CHANNEL_GOOD_RECORD"
            case .demonstrationEnterprise: "NOMINATION_CHANNEL_DEMONSTRATION_ENTERPRISE"
            case .youthAward: "NOMINATION_CHANNEL_YOUTH_AWARD"
            case .moralModel: "NOMINATION_CHANNEL_MORAL_MODEL"
            case .volunteer: "NOMINATION_CHANNEL_VOLUNTEER"
            case .association: "NOMINATION_CHANNEL_ASSOCIATION"
            case .media: "NOMINATION_CHANNEL_MEDIA"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "NOMINATION_CHANNEL_UNSPECIFIED": self = .unspecified
            case "NOMINATION_CHANNEL_GOOD_RECORD": self = .goodRecord
            case "NOMINATION_CHANNEL_DEMONSTRATION_ENTERPRISE": self = .demonstrationEnterprise
            case "NOMINATION_CHANNEL_YOUTH_AWARD": self = .youthAward
            case "NOMINATION_CHANNEL_MORAL_MODEL": self = .moralModel
            case "NOMINATION_CHANNEL_VOLUNTEER": self = .volunteer
            case "NOMINATION_CHANNEL_ASSOCIATION": self = .association
            case "NOMINATION_CHANNEL_MEDIA": self = .media
            default: return nil
        }
    }
}

/// One thing that screening found against a nomination.
package struct ScreeningFinding: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.ScreeningFinding" }

    /// Where it was found: `entries/…` or a decision's resource name.
    package var source: String = ""

    /// What it is, in words.
    package var finding: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        source: String = "",
        finding: String = ""
    ) {
        self.source = source
        self.finding = finding
    }
}

extension ScreeningFinding {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__screening_finding__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__ScreeningFinding>) throws(MessageFault) {
        self.init()
        self.source = try MessageArena.string(c.pointee.source, "source")
        self.finding = try MessageArena.string(c.pointee.finding, "finding")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__ScreeningFinding> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__ScreeningFinding>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__ScreeningFinding.self, capacity: 1)
        xinyi__listing__v1__screening_finding__init(c)
        c.pointee.source = try arena.copy(self.source, "source")
        c.pointee.finding = try arena.copy(self.finding, "finding")
        return c
    }
}

/// The result of a screening.
package struct Screening: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.Screening" }

    /// When it ran.
    package var time: WireTimestamp? = nil

    /// What was found; empty means nothing adverse.
    package var findings: [ScreeningFinding] = []

    /// How fresh the sources were.
    package var freshness: [CommonSchema.SourceFreshness] = []

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        time: WireTimestamp? = nil,
        findings: [ScreeningFinding] = [],
        freshness: [CommonSchema.SourceFreshness] = []
    ) {
        self.time = time
        self.findings = findings
        self.freshness = freshness
    }
}

extension Screening {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__screening__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__Screening>) throws(MessageFault) {
        self.init()
        if let nested = c.pointee.time {
            do { self.time = try WireTimestamp(unpacked: nested) } catch { throw error.inside("time") }
        }
        self.findings.reserveCapacity(c.pointee.n_findings)
        for index in 0..<c.pointee.n_findings {
            guard let nested = c.pointee.findings[index] else { continue }
            do { self.findings.append(try ScreeningFinding(unpacked: nested)) } catch { throw error.inside("findings", index) }
        }
        self.freshness.reserveCapacity(c.pointee.n_freshness)
        for index in 0..<c.pointee.n_freshness {
            guard let nested = c.pointee.freshness[index] else { continue }
            do { self.freshness.append(try CommonSchema.SourceFreshness(unpacked: nested)) } catch { throw error.inside("freshness", index) }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__Screening> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__Screening>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__Screening.self, capacity: 1)
        xinyi__listing__v1__screening__init(c)
        if let value = self.time {
            do { c.pointee.time = try value.packed(in: arena) } catch { throw error.inside("time") }
        }
        if !self.findings.isEmpty {
            c.pointee.n_findings = self.findings.count
            let memory = arena.allocate(self.findings.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Listing__V1__ScreeningFinding>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Listing__V1__ScreeningFinding>?).self, capacity: self.findings.count)
            for index in self.findings.indices {
                do { list[index] = try self.findings[index].packed(in: arena) } catch { throw error.inside("findings", index) }
            }
            c.pointee.findings = list
        }
        if !self.freshness.isEmpty {
            c.pointee.n_freshness = self.freshness.count
            let memory = arena.allocate(self.freshness.count * MemoryLayout<UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?>.stride)
            let list = memory.bindMemory(to: (UnsafeMutablePointer<Xinyi__Common__V1__SourceFreshness>?).self, capacity: self.freshness.count)
            for index in self.freshness.indices {
                do { list[index] = try self.freshness[index].packed(in: arena) } catch { throw error.inside("freshness", index) }
            }
            c.pointee.freshness = list
        }
        return c
    }
}

/// The whole file of a red-list entry.
package struct RedEntry: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.listing.v1.RedEntry" }

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

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        name: String = "",
        state: RedEntryState = .unspecified,
        entry: ListEntry? = nil,
        channel: NominationChannel = .unspecified,
        nominator: String = "",
        consent: CommonSchema.DocumentReference? = nil,
        screening: Screening? = nil,
        publicisedDate: String = "",
        publicityDue: CommonSchema.DueDate? = nil,
        proposer: CommonSchema.Official? = nil,
        decider: CommonSchema.Official? = nil,
        exitRemark: String = "",
        etag: String = "",
        createTime: WireTimestamp? = nil,
        updateTime: WireTimestamp? = nil
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
}

extension RedEntry {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__listing__v1__red_entry__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Listing__V1__RedEntry>) throws(MessageFault) {
        self.init()
        self.name = try MessageArena.string(c.pointee.name, "name")
        self.state = try MessageArena.enumeration(RedEntryState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)), "state")
        if let nested = c.pointee.entry {
            do { self.entry = try ListEntry(unpacked: nested) } catch { throw error.inside("entry") }
        }
        self.channel = try MessageArena.enumeration(NominationChannel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue)), "channel")
        self.nominator = try MessageArena.string(c.pointee.nominator, "nominator")
        if let nested = c.pointee.consent {
            do { self.consent = try CommonSchema.DocumentReference(unpacked: nested) } catch { throw error.inside("consent") }
        }
        if let nested = c.pointee.screening {
            do { self.screening = try Screening(unpacked: nested) } catch { throw error.inside("screening") }
        }
        self.publicisedDate = try MessageArena.string(c.pointee.publicised_date, "publicised_date")
        if let nested = c.pointee.publicity_due {
            do { self.publicityDue = try CommonSchema.DueDate(unpacked: nested) } catch { throw error.inside("publicity_due") }
        }
        if let nested = c.pointee.proposer {
            do { self.proposer = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("proposer") }
        }
        if let nested = c.pointee.decider {
            do { self.decider = try CommonSchema.Official(unpacked: nested) } catch { throw error.inside("decider") }
        }
        self.exitRemark = try MessageArena.string(c.pointee.exit_remark, "exit_remark")
        self.etag = try MessageArena.string(c.pointee.etag, "etag")
        if let nested = c.pointee.create_time {
            do { self.createTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("create_time") }
        }
        if let nested = c.pointee.update_time {
            do { self.updateTime = try WireTimestamp(unpacked: nested) } catch { throw error.inside("update_time") }
        }
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Listing__V1__RedEntry> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Listing__V1__RedEntry>.size)
        let c = memory.bindMemory(to: Xinyi__Listing__V1__RedEntry.self, capacity: 1)
        xinyi__listing__v1__red_entry__init(c)
        c.pointee.name = try arena.copy(self.name, "name")
        c.pointee.state = Xinyi__Listing__V1__RedEntryState(rawValue: UInt32(bitPattern: self.state.rawValue))
        if let value = self.entry {
            do { c.pointee.entry = try value.packed(in: arena) } catch { throw error.inside("entry") }
        }
        c.pointee.channel = Xinyi__Listing__V1__NominationChannel(rawValue: UInt32(bitPattern: self.channel.rawValue))
        c.pointee.nominator = try arena.copy(self.nominator, "nominator")
        if let value = self.consent {
            do { c.pointee.consent = try value.packed(in: arena) } catch { throw error.inside("consent") }
        }
        if let value = self.screening {
            do { c.pointee.screening = try value.packed(in: arena) } catch { throw error.inside("screening") }
        }
        c.pointee.publicised_date = try arena.copy(self.publicisedDate, "publicised_date")
        if let value = self.publicityDue {
            do { c.pointee.publicity_due = try value.packed(in: arena) } catch { throw error.inside("publicity_due") }
        }
        if let value = self.proposer {
            do { c.pointee.proposer = try value.packed(in: arena) } catch { throw error.inside("proposer") }
        }
        if let value = self.decider {
            do { c.pointee.decider = try value.packed(in: arena) } catch { throw error.inside("decider") }
        }
        c.pointee.exit_remark = try arena.copy(self.exitRemark, "exit_remark")
        c.pointee.etag = try arena.copy(self.etag, "etag")
        if let value = self.createTime {
            do { c.pointee.create_time = try value.packed(in: arena) } catch { throw error.inside("create_time") }
        }
        if let value = self.updateTime {
            do { c.pointee.update_time = try value.packed(in: arena) } catch { throw error.inside("update_time") }
        }
        return c
    }
}
