/// Whose work a request to the store is: the store lets lanes take turns, so that who asks for much waits longer himself.
package struct StoreLane: Sendable, Hashable {
    /// Who asked, the identity of a caller; empty for the service itself.
    package let owner: String
    /// Whether it works on many things at once, and comes behind what answers one.
    package let isBulk: Bool

    /// A lane.
    package init(owner: String = "", isBulk: Bool = false) {
        self.owner = owner
        self.isBulk = isBulk
    }

    /// The lane of what the current task asks of a store; the service's own where nobody said another.
    @TaskLocal package static var current = StoreLane()
}
