package import Casework
package import Credit

/// The repeal of a measure.
package struct MeasureRepealFact: Sendable, Hashable {
    /// First day without the measure.
    package var day: CivilDate
    /// The instrument that repeals it.
    package var instrument: CitedInstrument
    /// Why.
    package var reason: ScreenedText
    /// When it was recorded, milliseconds since the epoch.
    package var recordedMillis: Int64
    /// The versions published up to here are affected, by their sequence.
    package var throughSequence: Int64

    /// From its parts.
    package init(
        day: CivilDate, instrument: CitedInstrument, reason: ScreenedText, recordedMillis: Int64, throughSequence: Int64
    ) {
        self.day = day
        self.instrument = instrument
        self.reason = reason
        self.recordedMillis = recordedMillis
        self.throughSequence = throughSequence
    }
}

/// What was decided about a measure since its catalogue was published.
package struct MeasureStanding: Sendable, Hashable {
    /// Why it is deactivated; nil if it is not.
    package var deactivation: ScreenedText?
    /// Its repeal; nil if there is none.
    package var repeal: MeasureRepealFact?
    /// Counts the decisions; 0 before the first.
    package var revision: Int64

    /// From its parts.
    package init(deactivation: ScreenedText? = nil, repeal: MeasureRepealFact? = nil, revision: Int64 = 0) {
        self.deactivation = deactivation
        self.repeal = repeal
        self.revision = revision
    }
}
