package import Casework
import Credit

/// What an objection that was dismissed had stated: after it the same ground needs new facts, or anybody could suspend an entry
/// again and again.
package struct EarlierObjection: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// What it stated.
    package let statement: String
    /// SHA-256 of the documents that it was filed with.
    package let documents: Set<String>

    /// A dismissed objection.
    package init(name: String, statement: String, documents: Set<String>) {
        self.name = name
        self.statement = statement
        self.documents = documents
    }

    /// Refuses a statement that says the same as one of the earlier objections, and evidence without a document that none of
    /// them was filed with.
    ///
    /// - Throws: NEW_FACTS_MISSING.
    package static func requireNewFacts(
        statement: String, documents: Set<String>, after earlier: [EarlierObjection]
    ) throws(Refusal) {
        guard let last = earlier.last else { return }
        let folded = LetterFold.fold(statement)
        let isSaid = earlier.contains { LetterFold.fold($0.statement) == folded }
        let filed = earlier.reduce(into: Set<String>()) { $0.formUnion($1.documents) }
        guard isSaid || documents.isSubset(of: filed) else { return }
        throw .precondition(
            .newFactsMissing,
            isSaid
                ? "an objection on this ground was dismissed (\(last.name)), and the statement says the same"
                : "an objection on this ground was dismissed (\(last.name)), and no document is new",
            remedy: "state what is new and file a document that shows it (PutDocument); against the dismissal "
                + "reconsideration and suit are open")
    }
}
