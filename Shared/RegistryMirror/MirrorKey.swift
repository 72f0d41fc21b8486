/// How subjects are found: by identifier, or by the blind index of a natural person's number. Never by the number itself.
package enum MirrorKey {
    /// The key of a unified social credit identifier, folded.
    package static func uscc(_ code: String) -> String { "uscc:\(code)" }
    /// The key of a blind index in hex.
    package static func blind(_ index: String) -> String { "blind:\(index)" }
}
