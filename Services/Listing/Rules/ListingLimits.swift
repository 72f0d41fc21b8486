/// The technical bounds of listing. Beyond a bound a request is refused with INVALID_ARGUMENT naming the field. What the law
/// bounds stands in the rule book: see ``ListLaw``.
package enum ListingLimits {
    /// Bytes of a short text: names of places, receivers, honours.
    package static let shortTextBytes = 200
    /// Bytes of a title, a place or an instrument.
    package static let titleBytes = 400
    /// Bytes of a reason.
    package static let reasonBytes = 2_000
    /// Bytes of a long text: standards, statements, findings.
    package static let longTextBytes = 4_000
    /// Bytes of a decision or document number.
    package static let numberBytes = 128
    /// Legal grounds in one request.
    package static let legalGrounds = 16
    /// Codes of announced measures in one decision.
    package static let measures = 64
    /// Remedies in one decision.
    package static let remedies = 8
    /// Responsible persons in one decision.
    package static let responsiblePersons = 16
    /// Documents of evidence in one request.
    package static let evidence = 32
    /// Bytes of a filed document: what a frame holds with its envelope.
    package static let documentBytes = 1...(3 << 20)
    /// Bytes of a document's media type.
    package static let mediaTypeBytes = 100
    /// Instruments in the catalogue.
    package static let instruments = 1_000
    /// Other texts by which an instrument is cited.
    package static let citations = 8
    /// Documents of one department that no file names. What files name is not counted.
    package static let unnamedDocuments = 200
    /// Statements of the subject in one file.
    package static let statements = 16
    /// Corrections in one outcome.
    package static let corrections = 16
    /// Departments of one domain.
    package static let departments = 32
    /// Pauses of one objection's clock.
    package static let pauses = 16
    /// Subjects in one batch look-up.
    package static let batchSubjects = 500
    /// Entries of one subject in one answer.
    package static let entriesPerSubject = 200
    /// Bytes of the items of one page or batch; a frame holds twice as much.
    package static let pageBytes = 2 << 20
    /// Files that one turn of the clock-driven sweep takes in one transaction.
    package static let sweepBatch = 200
    /// Transactions of one sweep; what remains waits for the next one.
    package static let sweepTurns = 500
    /// Bytes of a code of a list.
    package static let listCodeBytes = 3...40
    /// Bytes of a code of a domain.
    package static let domainCodeBytes = 2...8
}
