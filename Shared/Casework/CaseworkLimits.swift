/// Bounds of what requests of all services carry. What lies beyond is refused, naming the field and the bound.
package enum CaseworkLimits {
    /// Bytes of a title or of an instrument's name.
    package static let titleBytes = 400
    /// Bytes of a short text: an article, an authority, a receiver.
    package static let shortTextBytes = 200
    /// Bytes of a reason or of instructions.
    package static let reasonBytes = 2_000
    /// Bytes of a long text: a statement, facts.
    package static let longTextBytes = 4_000
    /// Bytes of the number of a document.
    package static let numberBytes = 128
    /// Documents of evidence on one step.
    package static let evidence = 32
    /// Legal grounds of one resource.
    package static let legalGrounds = 16
    /// Remedies that a decision names.
    package static let remedies = 8
    /// Pauses of one clock.
    package static let pauses = 16
    /// Bytes of a code as written, and of a resource name.
    package static let nameBytes = 128
    /// Bytes of a page's items: an answer always fits in a frame with its envelope. A page has one item at least.
    package static let pageBytes = 2 << 20
    /// How long a request waits for a feed to bring what it refers to, before it is refused.
    package static let settleTime: Duration = .seconds(2)
}
