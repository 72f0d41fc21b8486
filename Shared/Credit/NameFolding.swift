/// How names are made comparable for who searches: the same name in another width or case, with other brackets, dashes or
/// blanks, is found. What is kept and shown is the name as it was written.
package enum NameFolding {
    /// The form of a name by which it is searched: never empty for a name in which something can be seen. The beginning of a
    /// name folds to the beginning of its form.
    package static func fold(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars where !TextFolding.isBlank(scalar) {
            let ordinary = TextFolding.ordinary(scalar)
            // Capitals of one character only: more would not be the beginning of anything.
            let upper = ordinary.properties.uppercaseMapping.unicodeScalars
            scalars.append(sign(upper.count == 1 ? upper[upper.startIndex] : ordinary))
        }
        return String(scalars)
    }

    /// One sign for those that are typed for each other.
    private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "[", "{", "<", "〔", "【", "〖", "「", "『", "《", "〈", "［", "｛": "("
        case "]", "}", ">", "〕", "】", "〗", "」", "』", "》", "〉", "］", "｝": ")"
        case "‐", "‑", "‒", "–", "—", "―", "−", "─": "-"
        case "•", "‧", "・", "･", "∙", "⋅", "●": "·"
        case "“", "”", "„", "‟", "〝", "〞", "‘", "’", "'": "\""
        case "、", "，": ","
        case "。", "．": "."
        default: scalar
        }
    }
}
