package import Casework
package import Credit

/// What may be decided about a measure after its catalogue was published: activation, deactivation, repeal.
extension CompiledMeasure {
    /// The fingerprint that callers send back with a decision about the measure.
    package var etag: String { Etag.of(standing.revision) }

    /// Refuses a decision on what changed since the caller saw it; an empty etag skips the comparison.
    ///
    /// - Throws: ETAG_MISMATCH.
    package func require(etag given: String) throws(Refusal) {
        try Etag.require(given, is: etag)
    }

    /// The standing once it is activated (LC-04, LC-14).
    ///
    /// - Throws: the obstacle's reason, MEASURE_REPEALED.
    package func activated(on today: CivilDate) throws(Refusal) -> MeasureStanding {
        if let obstacle {
            throw .precondition(
                obstacle.reason, "\(definition.code) cannot be active: \(obstacle.rule)", remedy: obstacle.remedy)
        }
        if let repeal, repeal.day <= today {
            throw .precondition(
                .measureRepealed, "\(definition.code) is repealed from \(repeal.day) on",
                remedy: "publish a catalogue version that brings it back")
        }
        return decided { $0.deactivation = nil }
    }

    /// The standing once it is deactivated: at any time, whatever it was.
    package func deactivated(because reason: ScreenedText) -> MeasureStanding { decided { $0.deactivation = reason } }

    /// The standing once it is repealed (LC-17). A repeal can be brought forward, never put off.
    ///
    /// - Throws: MEASURE_REPEALED.
    package func repealed(_ fact: MeasureRepealFact) throws(Refusal) -> MeasureStanding {
        if let repeal, repeal.day <= fact.day {
            throw .precondition(
                .measureRepealed, "\(definition.code) is repealed from \(repeal.day) on already",
                remedy: "nothing is left to do")
        }
        return decided { $0.repeal = fact }
    }

    private func decided(_ change: (inout MeasureStanding) -> Void) -> MeasureStanding {
        var standing = standing
        change(&standing)
        standing.revision += 1
        return standing
    }
}
