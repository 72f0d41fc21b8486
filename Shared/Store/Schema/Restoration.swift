/// What a restore did.
package struct Restoration: Sendable, Hashable {
    /// Where the database that was replaced is kept: beside the new one, as `NAME.before-restore-1` or the next number that is
    /// free. Nil when there was none.
    package let kept: String?
    /// The audit chain of what was restored, which is intact: its rows and head, to compare with those noted elsewhere.
    package let audit: AuditVerdict

    /// A restore that was done.
    package init(kept: String?, audit: AuditVerdict) {
        self.kept = kept
        self.audit = audit
    }
}
