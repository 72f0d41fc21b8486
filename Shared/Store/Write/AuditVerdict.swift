/// What verifying the audit chain found.
package enum AuditVerdict: Sendable, Hashable {
    /// Every row follows from the one before it. Note `rows` and `head` outside the file (print them, log them): rows
    /// cut off at the end leave a chain that is intact but shorter.
    case intact(rows: Int64, head: [UInt8])
    /// The first row that does not follow from the ones before it: it, or what was before it, was changed or removed.
    case broken(sequence: Int64)
}
