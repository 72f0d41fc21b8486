/// The bounds of reporting.
package enum ReportingLimits {
    /// Most characters of a headline or a name.
    package static let titleCharacters = 200
    /// Most characters of what happened.
    package static let factsCharacters = 4_000
    /// Most characters of a reason or remark.
    package static let reasonCharacters = 1_000
    /// Most characters of a channel's name.
    package static let channelCharacters = 100
    /// Most bytes of an address.
    package static let uriBytes = 400
    /// Most records that a case rests on.
    package static let relatedRecords = 20
    /// Most documents of a case.
    package static let documents = 10
    /// Most bytes of a resource's name.
    package static let nameBytes = 80
    /// Most submissions of one case: a case returned that often is dropped and written anew.
    package static let submissions = 50
    /// Most months, the present one and those before it, that keep their rules when another rule book is loaded: no report is
    /// made of one that began fifty years ago.
    package static let keptByEdition = 600
    /// Most departments that a summary holds.
    package static let departments = 1_000
}
