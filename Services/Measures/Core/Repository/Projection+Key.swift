import Casework
import CommonSchema

extension Projection {
    /// The key under which the projection holds a code. The one place where the kit's keys become the table's: those are
    /// older and shorter, a bare code and `b:` with the blind index.
    static func key(_ key: SubjectKey) -> String {
        // An organisation's code is shown whole, and so is what stands in the table.
        if key.kind == .uscc { return self.key(uscc: key.shown) }
        return self.key(blindIndex: String(key.text.dropFirst(kitPrefix)))
    }

    /// Characters before the index in the kit's key.
    private static let kitPrefix = SubjectKey.blindText("").count
}
