/// Why a header cannot be used. Lists everything that is wrong at once.
package struct HeaderFault: Error, Sendable, Hashable {
    /// Headings that name no column, as they stand.
    package let unknown: [String]
    /// Codes of columns that are named twice.
    package let repeated: [String]
    /// Codes of required columns that are missing.
    package let missing: [String]

    /// What is wrong, in a sentence. Of long lists the first ten are named.
    package var description: String {
        func part(_ title: String, _ names: [String]) -> String? {
            guard !names.isEmpty else { return nil }
            let more = names.count > 10 ? " and \(names.count - 10) more" : ""
            return "\(title): \(names.prefix(10).map { String($0.prefix(60)) }.joined(separator: ", "))\(more)"
        }
        let parts = [
            part("unknown columns", unknown), part("columns given twice", repeated), part("missing columns", missing),
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }
}
