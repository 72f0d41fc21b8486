package import Phrases
package import RPC
package import Store

/// A kind of act that a service does by its clock: what it does to people, and how it is undone where the clock was wrong.
package struct TimedWork: Sendable {
    /// Why an act cannot be undone, and what to do.
    package struct Obstacle: Sendable, Hashable {
        /// Why not.
        package let rule: Phrase
        /// What to do instead.
        package let remedy: Phrase

        /// An obstacle by its parts.
        package init(_ rule: Phrase, remedy: Phrase) { (self.rule, self.remedy) = (rule, remedy) }
    }

    /// Who undoes, and why.
    package struct Undoing: Sendable {
        /// The call that asks for it.
        package let context: ServerContext
        /// Why, for the record.
        package let reason: String
    }

    /// The acts' name in the audit chain.
    let action: String
    let effect: @Sendable (TimedAct) -> Phrase
    let obstacle: @Sendable (TimedAct, ReadTransaction) throws -> Obstacle?
    let undo: @Sendable (TimedAct, Undoing, WriteTransaction) throws -> Void

    /// A kind of act.
    ///
    /// - Parameters:
    ///   - action: what the audit chain calls it.
    ///   - effect: what an act did to whom it concerns.
    ///   - obstacle: what stands in the way of undoing an act as its record stands; nil for nothing.
    ///   - undo: puts the record back through its own state machine, so that history, audit chain and feed tell it.
    package init(
        _ action: StaticString, effect: @escaping @Sendable (TimedAct) -> Phrase,
        obstacle: @escaping @Sendable (TimedAct, ReadTransaction) throws -> Obstacle?,
        undo: @escaping @Sendable (TimedAct, Undoing, WriteTransaction) throws -> Void
    ) {
        self.action = action.description
        self.effect = effect
        self.obstacle = obstacle
        self.undo = undo
    }

    /// A kind of act of which nothing is left to put back.
    package init(
        _ action: StaticString, effect: @escaping @Sendable (TimedAct) -> Phrase, fixedBy obstacle: Obstacle
    ) {
        self.init(action, effect: effect, obstacle: { _, _ in obstacle }, undo: { _, _, _ in })
    }
}
