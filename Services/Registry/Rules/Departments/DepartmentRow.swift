/// A department as stored.
package struct DepartmentRow: Sendable, Hashable {
    /// Three capital letters; never changes, because rows of all services carry it.
    package var code = ""
    /// Its name in Chinese, 1 to 100 characters.
    package var titleZh = ""
    /// Its name in English, at most 200 characters; may be empty.
    package var titleEn = ""
    /// What it is in charge of; may be empty.
    package var duties = ""
    /// Its identifier, folded; may be empty.
    package var uscc = ""
    /// The catalogue's version that brought it.
    package var version: Int64 = 0
    /// When its content last changed, in milliseconds since the epoch.
    package var updateTime: Int64 = 0
    /// Kinds of subjects that it registers.
    package var registers: Set<PartyKind> = []

    /// A department by its content.
    package init(
        code: String, titleZh: String, titleEn: String = "", duties: String = "", uscc: String = "",
        version: Int64 = 0, updateTime: Int64 = 0, registers: Set<PartyKind> = []
    ) {
        self.code = code
        self.titleZh = titleZh
        self.titleEn = titleEn
        self.duties = duties
        self.uscc = uscc
        self.version = version
        self.updateTime = updateTime
        self.registers = registers
    }
}
