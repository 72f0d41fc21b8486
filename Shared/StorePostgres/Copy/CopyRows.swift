import Store

/// Rows as COPY takes them in binary form (https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.4).
struct CopyRows {
    /// What was not taken yet.
    private(set) var bytes: [UInt8]

    /// Begins with the header: the signature, no flags, no extension.
    init() {
        bytes = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00]
        add(Int32(0))
        add(Int32(0))
    }

    /// Adds a row.
    /// - Throws: `.constraint` for a text that not every engine can keep.
    mutating func add(_ values: [SQLValue], sql: String) throws(StoreError) {
        add(Int16(values.count))
        for value in values {
            try value.check(sql: sql)
            switch value {
            case .null: add(Int32(-1))
            case .integer(let number):
                add(Int32(8))
                add(number)
            case .real(let number):
                add(Int32(8))
                add(number.bitPattern)
            case .text(let text):
                add(Int32(text.utf8.count))
                bytes.append(contentsOf: text.utf8)
            case .blob(let content):
                add(Int32(content.count))
                bytes.append(contentsOf: content)
            }
        }
    }

    /// Adds that no row follows.
    mutating func end() { add(Int16(-1)) }

    /// Gives the bytes so far, and goes on behind them.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private mutating func add(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
