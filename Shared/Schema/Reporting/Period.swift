// Written by `make generate` from proto/xinyi/reporting/v1/period.proto. Do not edit.
// swift-format-ignore-file

package import RPC
package import SchemaC
package import SchemaRuntime

/// The length of a period.
package enum PeriodKind: ContractEnum, Sendable, Hashable {
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

    /// The values this program knows, in the order of the contract.
    package static var known: [Self] { [.unspecified, .month, .quarter, .year] }

    /// The number, if this program does not know it.
    package var unrecognizedNumber: Int32? {
        if case .unrecognized(let number) = self { number } else { nil }
    }

    /// The value of a number; one that is not known becomes `unrecognized`.
    package init(rawValue: Int32) {
        switch rawValue {
            case 0: self = .unspecified
            case 1: self = .month
            case 2: self = .quarter
            case 3: self = .year
            default: self = .unrecognized(rawValue)
        }
    }

    /// The number on the wire.
    package var rawValue: Int32 {
        switch self {
            case .unspecified: 0
            case .month: 1
            case .quarter: 2
            case .year: 3
            case .unrecognized(let number): number
        }
    }

    /// The name in the contract, or the number in digits if it is not known.
    package var protoName: String {
        switch self {
            case .unspecified: "PERIOD_KIND_UNSPECIFIED"
            case .month: "PERIOD_KIND_MONTH"
            case .quarter: "PERIOD_KIND_QUARTER"
            case .year: "PERIOD_KIND_YEAR"
            case .unrecognized(let number): "\(number)"
        }
    }

    /// The value that the contract calls `protoName`; nil for any other name.
    package init?(protoName: String) {
        switch protoName {
            case "PERIOD_KIND_UNSPECIFIED": self = .unspecified
            case "PERIOD_KIND_MONTH": self = .month
            case "PERIOD_KIND_QUARTER": self = .quarter
            case "PERIOD_KIND_YEAR": self = .year
            default: return nil
        }
    }
}

/// A calendar period in Asia/Shanghai.
package struct Period: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "xinyi.reporting.v1.Period" }

    /// Its length.
    package var kind: PeriodKind = .unspecified

    /// The period: `YYYY-MM`, `YYYY-Qn` with n from 1 to 4, or `YYYY`, as `kind` says.
    package var value: String = ""

    /// A message without any field set.
    package init() {}

    /// A message with the fields given; the others are unset.
    package init(
        kind: PeriodKind = .unspecified,
        value: String = ""
    ) {
        self.kind = kind
        self.value = value
    }
}

extension Period {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            xinyi__reporting__v1__period__unpack(arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
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
    package init(unpacked c: UnsafePointer<Xinyi__Reporting__V1__Period>) throws(MessageFault) {
        self.init()
        self.kind = try MessageArena.enumeration(PeriodKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)), "kind")
        self.value = try MessageArena.string(c.pointee.value, "value")
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(in arena: MessageArena) throws(MessageFault) -> UnsafeMutablePointer<Xinyi__Reporting__V1__Period> {
        let memory = arena.allocate(MemoryLayout<Xinyi__Reporting__V1__Period>.size)
        let c = memory.bindMemory(to: Xinyi__Reporting__V1__Period.self, capacity: 1)
        xinyi__reporting__v1__period__init(c)
        c.pointee.kind = Xinyi__Reporting__V1__PeriodKind(rawValue: UInt32(bitPattern: self.kind.rawValue))
        c.pointee.value = try arena.copy(self.value, "value")
        return c
    }
}
