/// The version of everything that is built from this package.
package enum ProgramVersion {
    /// Semantic version.
    package static let current = "0.2.0"
}
