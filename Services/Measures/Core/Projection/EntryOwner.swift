import Casework
import CommonSchema
import Credit
import ListingSchema
import MeasuresRules
import RegistryMirror
import Store

/// Whose an entry is that stands under a subject's name. Listing tells of an entry by the name that its subject had, and a measures that
/// was begun anew cannot know that the registry has given that name to another one since. The code in the entry says it.
enum EntryOwner: Sendable, Hashable {
    /// The subject's.
    case subject
    /// Another one's, whom its code finds, or who has another name or is of another kind.
    case another
    /// Nobody has the code, and the name is the subject's: the registry may have lost that the code was changed.
    case unknown

    /// Judges an entry.
    /// - Parameter owner: the record that the subject's facts stand under.
    init(
        _ entry: ListEntry, under subject: SubjectRow, owner: String, _ transaction: ReadTransaction
    ) throws {
        if entry.uscc.isEmpty {
            // Of a person nothing more is known, and of one without a code neither.
            let isPerson = entry.subjectKind == .naturalPerson
            let isKnown = entry.subjectKind != .unspecified && subject.kind != nil
            self = isKnown && isPerson != (subject.kind == .naturalPerson) ? .another : .subject
            return
        }
        let key = SubjectKey.uscc(entry.uscc).text
        if try entry.uscc == subject.displayCode || SubjectMirror.hasKey(key, of: owner, transaction) {
            self = .subject
        } else if try SubjectMirror.subject(byKey: key, transaction) != nil {
            self = .another
        } else {
            let isSame = NameFolding.fold(entry.subjectDisplayName) == NameFolding.fold(subject.displayName)
            self = isSame ? .unknown : .another
        }
    }
}
