import CPostgres
import Phrases
import Store

/// Rows that the server sent, in binary form. Belongs to one connection's thread.
final class PostgresResult: RowSource {
    private let handle: OpaquePointer
    private let types: [Oid]
    let rowCount: Int
    let columnCount: Int
    var mismatch: ColumnMismatch?
    /// The row that is read.
    var row = 0

    /// Takes a result over.
    init(_ handle: OpaquePointer) {
        self.handle = handle
        rowCount = Int(PQntuples(handle))
        columnCount = Int(PQnfields(handle))
        types = (0..<PQnfields(handle)).map { PQftype(handle, $0) }
    }

    deinit { PQclear(handle) }

    func type(_ column: Int) -> ColumnType {
        guard (0..<columnCount).contains(column), PQgetisnull(handle, CInt(row), CInt(column)) == 0 else {
            return .null
        }
        switch types[column] {
        case ServerType.bigint, ServerType.integer, ServerType.smallint, ServerType.boolean: return .integer
        case ServerType.numeric: return integral(column) == nil ? .real : .integer
        case ServerType.double, ServerType.single: return .real
        case ServerType.bytes: return .blob
        default: return .text
        }
    }

    func int64(_ column: Int) -> Int64 {
        switch types[column] {
        case ServerType.bigint: return Int64(bitPattern: bits(column))
        case ServerType.integer: return Int64(Int32(truncatingIfNeeded: bits(column)))
        case ServerType.smallint: return Int64(Int16(truncatingIfNeeded: bits(column)))
        case ServerType.boolean: return Int64(bits(column))
        case ServerType.numeric: return integral(column) ?? 0
        default: return 0
        }
    }

    func double(_ column: Int) -> Double {
        switch types[column] {
        case ServerType.double: Double(bitPattern: bits(column))
        case ServerType.single: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits(column))))
        default: Double(int64(column))
        }
    }

    func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

    func blob(_ column: Int) -> [UInt8] { Array(bytes(column)) }

    private func bytes(_ column: Int) -> UnsafeRawBufferPointer {
        // "The pointer … points to storage that is part of the PGresult" (https://www.postgresql.org/docs/15/libpq-exec.html); every
        // reader copies before it returns.
        UnsafeRawBufferPointer(
            start: PQgetvalue(handle, CInt(row), CInt(column)), count: Int(PQgetlength(handle, CInt(row), CInt(column)))
        )
    }

    private func bits(_ column: Int) -> UInt64 { bytes(column).reduce(0) { $0 << 8 | UInt64($1) } }

    /// A whole number of type numeric, such as a sum: digits of base 10,000 behind their count, weight, sign and scale
    /// (https://github.com/postgres/postgres/blob/REL_15_STABLE/src/backend/utils/adt/numeric.c, numeric_send). Nil for a fraction.
    private func integral(_ column: Int) -> Int64? {
        let bytes = bytes(column)
        guard bytes.count >= 8 else { return nil }
        func word(_ place: Int) -> Int { Int(bytes[2 * place]) << 8 | Int(bytes[2 * place + 1]) }
        let (count, weight) = (word(0), Int(Int16(truncatingIfNeeded: word(1))))
        guard word(2) == 0 || word(2) == 0x4000, bytes.count == 8 + 2 * count, count <= weight + 1 || count == 0 else {
            return nil
        }
        var value: Int64 = 0
        for place in 0..<max(0, weight + 1) where count > 0 {
            let (scaled, isTooLarge) = value.multipliedReportingOverflow(by: 10_000)
            let (next, overflows) = scaled.addingReportingOverflow(place < count ? Int64(word(4 + place)) : 0)
            guard !isTooLarge, !overflows else { return nil }
            value = next
        }
        return word(2) == 0 ? value : -value
    }
}

/// The server's types that columns and values have
/// (https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/catalog/pg_type.dat).
enum ServerType {
    static let boolean: Oid = 16
    static let bytes: Oid = 17
    static let bigint: Oid = 20
    static let smallint: Oid = 21
    static let integer: Oid = 23
    static let text: Oid = 25
    static let single: Oid = 700
    static let double: Oid = 701
    static let numeric: Oid = 1700

    /// The type that a value is sent as; 0 lets the server infer it.
    static func of(_ value: SQLValue) -> Oid {
        switch value {
        case .null: 0
        case .integer: bigint
        case .real: double
        case .text: text
        case .blob: bytes
        }
    }
}
