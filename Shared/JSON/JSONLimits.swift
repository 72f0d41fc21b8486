/// The bounds of this module.
package enum JSONLimits {
    /// The largest text that is parsed, 64 MiB; larger is a `JSONError`.
    package static let maxBytes = 64 << 20
    /// The deepest nesting that is parsed or written, 128; deeper is a `JSONError`, and is cut off when written.
    package static let maxDepth = 128
}
