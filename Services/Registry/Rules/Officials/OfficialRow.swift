package import Casework

/// An official as stored.
package struct OfficialRow: Sendable, Hashable {
    /// Code of the department.
    package var department: String
    /// Who, in which roles and when.
    package var official: RegisteredOfficial
    /// Whether the department said that this is another person than an official of the same name.
    package var isNamesake: Bool
    /// Why the time in office was ended; empty where it was not.
    package var endReason: String
    /// The official who recorded the last change.
    package var recorder: NamedOfficial
    /// When the official was registered, in milliseconds since the epoch.
    package var createTime: Int64
    /// When the row changed last, in milliseconds since the epoch.
    package var updateTime: Int64

    /// An official by its parts.
    package init(
        department: String, official: RegisteredOfficial, isNamesake: Bool, endReason: String, recorder: NamedOfficial,
        createTime: Int64, updateTime: Int64
    ) {
        self.department = department
        self.official = official
        self.isNamesake = isNamesake
        self.endReason = endReason
        self.recorder = recorder
        self.createTime = createTime
        self.updateTime = updateTime
    }
}
