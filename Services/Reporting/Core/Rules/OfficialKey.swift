/// A named official: ids are unique within a department only.
package struct OfficialKey: Sendable, Hashable {
    /// Code of the department.
    package let department: String
    /// The official's id there.
    package let id: String

    /// An official.
    package init(department: String, id: String) {
        self.department = department
        self.id = id
    }
}
