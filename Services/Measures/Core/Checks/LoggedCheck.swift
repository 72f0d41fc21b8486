package import Casework

/// One item that an answer showed, as the log keeps it.
package struct LoggedItem: Sendable, Hashable {
    /// How it was shown. Raw values are those of the contract, and stand in the log.
    package enum Manner: Int32, Sendable, Hashable {
        /// A restraint to execute or to weigh.
        case restraint = 1
        /// A restraint to verify first.
        case restraintToVerify = 2
        /// An incentive.
        case incentive = 3
        /// Suspended.
        case suspended = 4
        /// Information.
        case information = 5
        /// An incentive that could not be decided.
        case undecided = 6
    }

    /// How.
    package var manner: Manner
    /// The measure's code; empty for a suspended entry without a measure in the matter.
    package var measure: String
    /// The entries or decisions behind it.
    package var sources: [String]

    /// From its parts.
    package init(manner: Manner, measure: String, sources: [String]) {
        self.manner = manner
        self.measure = measure
        self.sources = sources
    }
}

/// Where a source stood, as the log keeps it.
package struct LoggedSource: Sendable, Hashable {
    /// `registry` or `listing`.
    package var source: String
    /// The last position applied.
    package var position: Int64
    /// When it was last heard, milliseconds since the epoch; 0 for never.
    package var heardMillis: Int64
    /// Whether that was within the freshness limit.
    package var isFresh: Bool

    /// From its parts.
    package init(source: String, position: Int64, heardMillis: Int64, isFresh: Bool) {
        self.source = source
        self.position = position
        self.heardMillis = heardMillis
        self.isFresh = isFresh
    }
}

/// A query and its answer, as the log keeps them (LC-09). Never a personal number.
package struct LoggedCheck: Sendable, Hashable {
    /// Its place in the series; 0 before it is written.
    package var sequence: Int64 = 0
    /// When it was answered, milliseconds since the epoch.
    package var timeMillis: Int64
    /// Code of the department that asked.
    package var department: String
    /// The official who asked, as named.
    package var official: NamedOfficial
    /// The matter's code.
    package var matter: String
    /// The purpose.
    package var purpose: ScreenedText
    /// `subjects/{id}`, or the code of an organisation unknown to the registry, or `blind:` and the keyed hash of a
    /// number unknown to it.
    package var subject: String
    /// The day asked about, ISO; nil for the day of the answer.
    package var onDate: String?
    /// What was shown.
    package var shown: [LoggedItem]
    /// Where the sources stood.
    package var sources: [LoggedSource]
    /// Versions of measures, matters and rules, and the number of the rule book where it was needed and known.
    package var versions: [String]

    /// From its parts.
    package init(
        timeMillis: Int64, department: String, official: NamedOfficial, matter: String, purpose: ScreenedText,
        subject: String, onDate: String?, shown: [LoggedItem], sources: [LoggedSource], versions: [String]
    ) {
        self.timeMillis = timeMillis
        self.department = department
        self.official = official
        self.matter = matter
        self.purpose = purpose
        self.subject = subject
        self.onDate = onDate
        self.shown = shown
        self.sources = sources
        self.versions = versions
    }
}
