/// A result code of SQLite, primary or extended (https://www.sqlite.org/rescode.html).
package struct ResultCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The number.
    package let rawValue: Int32

    /// A code of any number.
    package init(rawValue: Int32) { self.rawValue = rawValue }

    private init(_ primary: Int32, _ extension: Int32 = 0) { rawValue = primary | `extension` << 8 }

    /// The low byte: what class the code belongs to.
    package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xff) }

    /// Lets a primary code in a `switch` match its extended codes.
    package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
        pattern == code || (pattern.rawValue < 256 && pattern == code.primary)
    }

    /// The number.
    package var description: String { String(rawValue) }

    /// Success.
    package static let ok = ResultCode(0)
    /// A general error: wrong SQL, mostly.
    package static let error = ResultCode(1)
    /// A callback denied it.
    package static let abort = ResultCode(4)
    /// Another connection holds the lock.
    package static let busy = ResultCode(5)
    /// Out of memory.
    package static let noMemory = ResultCode(7)
    /// The connection or file is read-only.
    package static let readOnly = ResultCode(8)
    /// Interrupted.
    package static let interrupt = ResultCode(9)
    /// The operating system reported an error.
    package static let inputOutput = ResultCode(10)
    /// A read failed.
    package static let inputOutputRead = ResultCode(10, 1)
    /// A write failed.
    package static let inputOutputWrite = ResultCode(10, 3)
    /// A sync failed.
    package static let inputOutputSync = ResultCode(10, 4)
    /// The file is malformed.
    package static let corrupt = ResultCode(11)
    /// The disk, or the allowed size, is full.
    package static let full = ResultCode(13)
    /// The file cannot be opened.
    package static let cannotOpen = ResultCode(14)
    /// A value is too large.
    package static let tooBig = ResultCode(18)
    /// A constraint was violated.
    package static let constraint = ResultCode(19)
    /// A CHECK constraint.
    package static let constraintCheck = ResultCode(19, 1)
    /// A foreign key.
    package static let constraintForeignKey = ResultCode(19, 3)
    /// NOT NULL.
    package static let constraintNotNull = ResultCode(19, 5)
    /// A primary key.
    package static let constraintPrimaryKey = ResultCode(19, 6)
    /// A trigger's RAISE.
    package static let constraintTrigger = ResultCode(19, 7)
    /// UNIQUE.
    package static let constraintUnique = ResultCode(19, 8)
    /// A STRICT table's column type.
    package static let constraintDataType = ResultCode(19, 12)
    /// The authorizer refused it.
    package static let authorization = ResultCode(23)
    /// The file is not a database.
    package static let notADatabase = ResultCode(26)
    /// A row is ready.
    package static let row = ResultCode(100)
    /// The statement has finished.
    package static let done = ResultCode(101)
}
