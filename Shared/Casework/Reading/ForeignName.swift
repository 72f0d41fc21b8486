/// Names of resources that another service gave: kept and compared as they are, never made here.
package enum ForeignName {
    /// The name of a resource of one of some collections: `decisions/12`. It is kept and may be published, so that it is
    /// screened for personal numbers like a text.
    ///
    /// - Parameter most: bytes of a name.
    /// - Throws: INVALID_FIELD naming the forms, PERSONAL_NUMBER_IN_TEXT.
    package static func read(
        _ value: String, _ field: String, of collections: [String], most: Int = CaseworkLimits.nameBytes
    ) throws(Refusal) -> String {
        let isWord = value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        let fits = collections.contains { value.hasPrefix($0 + "/") && value.utf8.count > $0.utf8.count + 1 }
        guard isWord, fits, value.utf8.count <= most else {
            let forms = collections.map { "\($0)/{id}" }.joined(separator: " or ")
            try Fields.refuse(field, "this is a resource name", remedy: "write \(forms)")
            return ""
        }
        return try Fields.text(value, field, 1...most).value
    }

    /// The last part of a name: `WSF` of `domains/WSF`. A text without parts is its own; empty for an empty one.
    package static func last(_ name: String) -> String {
        String(name.split(separator: "/").last ?? "")
    }
}
